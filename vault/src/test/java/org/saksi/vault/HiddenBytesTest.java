package org.saksi.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.verify.CasebookVerifier;

/// The same bytes in a compartment that a depositor does not hold: Ana holds all, Ben only public and evidence.
class HiddenBytesTest {

    private static final char[] BENS = "second pair of eyes".toCharArray();
    private static final Set<Sensitivity> SHOWN = Set.of(Sensitivity.PUBLIC, Sensitivity.EVIDENCE);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void two_people() throws IOException {
        folder = temp.resolve("casebook");
        try (Casebook casebook = Trial.create(folder)) {
            casebook.addPerson(casebook.reader(Purpose.STEWARDSHIP), Trial.BEN, BENS, SHOWN);
        }
    }

    private static byte[] content(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static Deposited deposit(Casebook casebook, Reader who, byte[] bytes, Sensitivity compartment) throws IOException {
        return casebook.deposit(who, new ByteArrayInputStream(bytes), Intake.of("a.txt", "text/plain", compartment));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 700_000})
    void bytes_that_only_others_hold_come_in_as_an_exhibit_of_their_own(int length) throws IOException {
        byte[] bytes = content(length);
        ExhibitId hidden;
        try (Casebook casebook = Trial.open(folder)) {
            hidden = deposit(casebook, casebook.reader(Purpose.INVESTIGATION), bytes, Sensitivity.SURVIVOR).exhibit();
        }
        ExhibitId own;
        try (Casebook casebook = Vault.open(folder, Trial.BEN, BENS.clone(), Trial.surroundings())) {
            Reader ben = casebook.reader(Purpose.INVESTIGATION);
            assertThat(casebook.held(ben, Sha256.of(bytes))).isEmpty();
            Deposited first = deposit(casebook, ben, bytes, Sensitivity.EVIDENCE);
            own = first.exhibit();
            assertThat(first.alreadyHeld()).isFalse();
            assertThat(own).isNotEqualTo(hidden);
            Deposited again = deposit(casebook, ben, bytes, Sensitivity.PUBLIC);
            assertThat(again.alreadyHeld()).isTrue();
            assertThat(again.exhibit()).isEqualTo(own);
            assertThat(casebook.open(ben, own, "test").readAllBytes()).isEqualTo(bytes);
        }
        try (Casebook casebook = Trial.open(folder)) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            assertThat(casebook.exhibits(ana)).extracting(Exhibit::id).containsExactly(hidden, own);
            assertThat(casebook.custody(ana, hidden)).extracting(CustodyEvent::kind).containsExactly(CustodyEvent.Kind.DEPOSITED);
            assertThat(deposit(casebook, ana, bytes, Sensitivity.SURVIVOR).exhibit()).isEqualTo(hidden);
            assertThat(deposit(casebook, ana, bytes, Sensitivity.EVIDENCE).exhibit()).isEqualTo(own);
            casebook.shred(ana, hidden, "asked for");
            assertThat(casebook.open(ana, own, "test").readAllBytes()).isEqualTo(bytes);
        }
        verify();
    }

    @Test
    void a_second_person_on_an_open_casebook_learns_as_little() throws IOException {
        byte[] bytes = content(50);
        try (Casebook casebook = Trial.open(folder)) {
            ExhibitId hidden = deposit(casebook, casebook.reader(Purpose.INVESTIGATION), bytes, Sensitivity.SURVIVOR).exhibit();
            Reader ben = casebook.admit(Trial.BEN, BENS.clone(), Purpose.INVESTIGATION);
            Deposited own = deposit(casebook, ben, bytes, Sensitivity.PUBLIC);
            assertThat(own.alreadyHeld()).isFalse();
            assertThat(own.exhibit()).isNotEqualTo(hidden);
        }
    }

    @Test
    void who_opens_first_takes_nothing_from_those_who_follow_and_gains_nothing_by_them() throws IOException {
        ExhibitId hidden;
        try (Casebook casebook = Trial.open(folder)) {
            hidden = deposit(casebook, casebook.reader(Purpose.INVESTIGATION), content(50), Sensitivity.SURVIVOR).exhibit();
        }
        try (Casebook casebook = Vault.open(folder, Trial.BEN, BENS.clone(), Trial.surroundings())) {
            Reader ben = casebook.reader(Purpose.INVESTIGATION);
            assertThat(casebook.exhibits(ben)).isEmpty();
            Reader ana = casebook.admit(Trial.ANA, Trial.passphrase(), Purpose.INVESTIGATION);
            assertThat(casebook.open(ana, hidden, "test").readAllBytes()).isEqualTo(content(50));
            ExhibitId second = deposit(casebook, ana, content(70), Sensitivity.SURVIVOR).exhibit();
            casebook.shred(ana, hidden, "asked for");
            for (Reader bens : List.of(ben, casebook.reader(Purpose.INVESTIGATION))) {
                assertThat(bens.compartments()).isEqualTo(SHOWN);
                assertThat(casebook.exhibits(bens)).isEmpty();
                assertThatThrownBy(() -> casebook.open(bens, second, "test")).isInstanceOf(VaultException.class);
                assertThatThrownBy(() -> deposit(casebook, bens, content(80), Sensitivity.SURVIVOR)).isInstanceOf(VaultException.class);
            }
            Reader forged = new Reader(Trial.BEN, Purpose.INVESTIGATION, ana.compartments(), ben.until());
            assertThat(casebook.exhibits(forged)).as("rights follow from the slot, not from what a reader says of itself").isEmpty();
            assertThatThrownBy(() -> casebook.addPerson(forged, new UserId("cay"), BENS.clone(), ana.compartments()))
                    .isInstanceOf(VaultException.class);
        }
        verify();
    }

    @Test
    void whoever_holds_no_key_of_a_compartment_cannot_tell_by_a_name_in_the_folder_what_lies_there() throws IOException {
        byte[] bytes = content(60);
        try (Casebook casebook = Trial.open(folder)) {
            deposit(casebook, casebook.reader(Purpose.INVESTIGATION), bytes, Sensitivity.SURVIVOR);
        }
        try (Stream<Path> files = Files.list(folder.resolve("exhibits"));
                KeyRing bens = Unlocking.ring(Unlocking.keys(new CasebookFolder(folder)), Trial.BEN, BENS.clone());
                KeyRing anas = Unlocking.ring(Unlocking.keys(new CasebookFolder(folder)), Trial.ANA, Trial.passphrase())) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(anas.names(Sha256.of(bytes), file.getFileName().toString())).isTrue();
                assertThat(bens.names(Sha256.of(bytes), file.getFileName().toString())).isFalse();
            });
        }
    }

    @Test
    void a_file_named_by_an_earlier_version_is_found_opened_recognised_and_verified() throws Exception {
        byte[] bytes = "named before".getBytes(UTF_8);
        ExhibitId earlier;
        try (Casebook casebook = Trial.open(folder)) {
            earlier = deposit(casebook, casebook.reader(Purpose.INVESTIGATION), bytes, Sensitivity.EVIDENCE).exhibit();
        }
        nameAsBefore(bytes);
        try (Casebook casebook = Trial.open(folder)) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            assertThat(casebook.open(ana, earlier, "test").readAllBytes()).isEqualTo(bytes);
            assertThat(casebook.held(ana, Sha256.of(bytes))).contains(earlier);
            assertThat(deposit(casebook, ana, bytes, Sensitivity.PUBLIC).alreadyHeld()).isTrue();
        }
        verify();
    }

    private void verify() throws IOException {
        assertThat(CasebookVerifier.whole(folder, new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()), Optional.empty(),
                Trial.surroundings()).failures()).isEmpty();
    }

    private void nameAsBefore(byte[] bytes) throws Exception {
        try (KeyRing ring = Unlocking.ring(Unlocking.keys(new CasebookFolder(folder)), Trial.ANA, Trial.passphrase());
                Stream<Path> listed = Files.list(folder.resolve("exhibits"));
                Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("casebook.db"));
                PreparedStatement named = database.prepareStatement("UPDATE vault_exhibit SET file = ?")) {
            List<Path> files = listed.toList();
            assertThat(files).hasSize(1);
            String name = ring.earlierFileName(Sha256.of(bytes));
            Files.move(files.getFirst(), files.getFirst().resolveSibling(name));
            named.setString(1, name);
            assertThat(named.executeUpdate()).isEqualTo(1);
        }
        Files.delete(folder.resolve("manifest"));
    }
}
