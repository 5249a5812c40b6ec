package org.saksi.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.verify.CasebookVerifier;

class CasebookTest {

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("casebook");
    }

    @Test
    void what_was_deposited_comes_out_again_after_closing_and_opening() throws IOException {
        Deposited deposited;
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            deposited = casebook.deposit(ana, Trial.bytes("Nine rooms, one gate."), Trial.intake("notes.txt"));
            assertThat(deposited.alreadyHeld()).isFalse();
            assertThat(deposited.sha256()).isEqualTo(Sha256.of("Nine rooms, one gate.".getBytes(UTF_8)));
        }
        try (Casebook casebook = Trial.open(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            assertThat(casebook.exhibits(ana)).extracting(Exhibit::id).containsExactly(deposited.exhibit());
            assertThat(casebook.open(ana, deposited.exhibit(), "reading").readAllBytes()).asString(UTF_8)
                    .isEqualTo("Nine rooms, one gate.");
            assertThat(casebook.custody(ana, deposited.exhibit())).extracting(CustodyEvent::kind)
                    .containsExactly(CustodyEvent.Kind.DEPOSITED, CustodyEvent.Kind.OPENED);
        }
    }

    @Test
    void a_casebook_whose_making_was_broken_off_is_made_anew() throws IOException {
        Trial.create(folder()).close();
        for (String late : List.of("keys.json", "manifest")) {
            Files.deleteIfExists(folder().resolve(late));
        }
        try (Casebook again = Trial.create(folder())) {
            assertThat(again.exhibits(again.reader(Purpose.INVESTIGATION))).isEmpty();
            again.deposit(again.reader(Purpose.INVESTIGATION), Trial.bytes("One gate."), Trial.intake("a.txt"));
        }
        Files.delete(folder().resolve("keys.json"));
        assertThatThrownBy(() -> Trial.create(folder())).as("something lies in it: its lost key slots are damage, nothing to write over")
                .isInstanceOf(VaultException.class);
    }

    @Test
    void nobody_else_of_the_machine_gets_into_a_casebook() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"),
                "not proven here: this file system knows no rights of accounts");
        Path open = Files.createDirectory(folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Trial.create(open).close();
        try (Stream<Path> all = Files.walk(open)) {
            assertThat(all.filter(Files::isDirectory)).isNotEmpty()
                    .allSatisfy(f -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f))).isEqualTo("rwx------"));
        }
    }

    @Test
    void the_intake_record_comes_back_whole() throws IOException {
        Intake intake = new Intake("folder/ñ\n.txt", "text/plain", Sensitivity.SURVIVOR, Optional.of("a colleague"),
                Optional.of(FuzzyDate.parse("~2031-05")), Optional.of("https://example.org/a"), Optional.of("The Example"),
                Optional.of(FuzzyDate.parse("2031")), Optional.of("phone"), Optional.of("a note; with: signs"),
                Optional.of(new ExhibitId("parent-1")));
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            ExhibitId id = casebook.deposit(ana, Trial.bytes("x"), intake).exhibit();
            assertThat(casebook.exhibit(ana, id).orElseThrow().intake()).isEqualTo(intake);
        }
    }

    @Test
    void the_same_bytes_again_are_a_further_custody_event_of_the_same_exhibit() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            Deposited first = casebook.deposit(ana, Trial.bytes("same"), Trial.intake("a.txt"));
            Deposited second = casebook.deposit(ana, Trial.bytes("same"), Trial.intake("b.txt"));
            assertThat(second.alreadyHeld()).isTrue();
            assertThat(second.exhibit()).isEqualTo(first.exhibit());
            assertThat(casebook.custody(ana, first.exhibit())).extracting(CustodyEvent::kind)
                    .containsExactly(CustodyEvent.Kind.DEPOSITED, CustodyEvent.Kind.DEPOSITED_AGAIN);
        }
    }

    @Test
    void a_long_file_of_any_bytes_comes_out_as_it_went_in_and_is_recognised_when_it_comes_again() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            Deposited first = casebook.deposit(ana, new ByteArrayInputStream(bytes), Trial.intake("a.bin"));
            assertThat(casebook.open(ana, first.exhibit(), "test").readAllBytes()).isEqualTo(bytes);
            assertThat(casebook.deposit(ana, new ByteArrayInputStream(bytes), Trial.intake("b.bin")).alreadyHeld()).isTrue();
        }
        try (Stream<Path> files = Files.list(folder().resolve("exhibits"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void an_empty_file_is_an_exhibit_too() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            ExhibitId id = casebook.deposit(ana, Trial.bytes(""), Trial.intake("empty")).exhibit();
            assertThat(casebook.open(ana, id, "test").readAllBytes()).isEmpty();
        }
    }

    @Test
    void several_entries_are_written_together_and_one_with_its_own_key_is_unlearnt_alone() throws IOException {
        EntryId gone;
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            List<Appended> written = casebook.append(ana, "trial",
                    List.of(Submission.alone(Sensitivity.SURVIVOR, "one".getBytes(UTF_8)),
                            Submission.alone(Sensitivity.SURVIVOR, "two".getBytes(UTF_8)),
                            Submission.of(Sensitivity.EVIDENCE, Optional.empty(), "three".getBytes(UTF_8))));
            gone = written.getFirst().id();
            assertThat(casebook.entries(ana, "trial", 0)).extracting(e -> new String(e.payload(), UTF_8)).containsExactly("one", "two",
                    "three");
            casebook.forget(ana, gone, "the person asked");
            assertThat(casebook.entries(ana, "trial", 0)).extracting(e -> new String(e.payload(), UTF_8)).containsExactly("", "two",
                    "three");
            assertThatThrownBy(() -> casebook.forget(ana, written.getLast().id(), "x")).isInstanceOf(IllegalArgumentException.class);
        }
        try (Casebook casebook = Trial.open(folder())) {
            List<SealedEntry> entries = casebook.entries(casebook.reader(Purpose.INVESTIGATION), "trial", 0);
            assertThat(entries.getFirst().destroyed()).isTrue();
            assertThat(entries).extracting(e -> new String(e.payload(), UTF_8)).containsExactly("", "two", "three");
        }
        assertThat(CasebookVerifier.whole(folder(), new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()), Optional.empty(),
                Trial.surroundings()).failures()).as("the log verifies without it").isEmpty();
    }

    @Test
    void entries_come_back_in_order_and_only_to_their_room() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            for (int i = 0; i < 5; i++) {
                casebook.append(ana, "ledger", Sensitivity.EVIDENCE, Optional.empty(), ("entry " + i).getBytes(UTF_8));
                casebook.append(ana, "desk", Sensitivity.PUBLIC, Optional.empty(), new byte[0]);
            }
        }
        try (Casebook casebook = Trial.open(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            List<SealedEntry> entries = casebook.entries(ana, "ledger", 0);
            assertThat(entries).extracting(e -> new String(e.payload(), UTF_8)).containsExactly("entry 0", "entry 1", "entry 2", "entry 3",
                    "entry 4");
            assertThat(casebook.entries(ana, "ledger", entries.get(2).sequence())).hasSize(2);
            assertThat(casebook.checkpoint().size()).isEqualTo(10);
        }
    }

    @Test
    void derived_content_is_kept_and_the_latest_of_a_kind_is_given() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            ExhibitId id = casebook.deposit(ana, Trial.bytes("x"), Trial.intake("x")).exhibit();
            assertThat(casebook.derived(ana, id, "transcript")).isEmpty();
            casebook.keepDerived(ana, id, "transcript", "first".getBytes(UTF_8));
            casebook.keepDerived(ana, id, "other", "other".getBytes(UTF_8));
            casebook.keepDerived(ana, id, "transcript", "second".getBytes(UTF_8));
            assertThat(casebook.derived(ana, id, "transcript").orElseThrow()).asString(UTF_8).isEqualTo("second");
        }
    }

    @Test
    void many_threads_deposit_at_once_and_nothing_is_lost_or_doubled() throws Exception {
        try (Casebook casebook = Trial.create(folder()); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            List<Callable<Deposited>> work = IntStream.range(0, 200)
                    .<Callable<Deposited>>mapToObj(i -> () -> casebook.deposit(ana, Trial.bytes("text " + i % 100), Trial.intake("f" + i)))
                    .toList();
            long fresh = 0;
            for (Future<Deposited> deposited : threads.invokeAll(work)) {
                fresh += deposited.get().alreadyHeld() ? 0 : 1;
            }
            assertThat(fresh).isEqualTo(100);
            assertThat(casebook.exhibits(ana)).hasSize(100);
            assertThat(casebook.checkpoint().size()).isEqualTo(200);
        }
    }

    @Test
    void a_wrong_passphrase_opens_nothing() throws IOException {
        Trial.create(folder()).close();
        assertThatThrownBy(() -> Vault.open(folder(), Trial.ANA, "wrong".toCharArray(), Trial.surroundings()))
                .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.WRONG_PASSPHRASE));
        Trial.open(folder()).close();
    }

    @Test
    void a_second_holder_is_told_who_the_first_is() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            assertThat(casebook.person()).isEqualTo(Trial.ANA);
            assertThatThrownBy(() -> Trial.open(folder())).hasMessageContaining("held by ana (test) since")
                    .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.HELD_BY_ANOTHER));
        }
        Trial.open(folder()).close();
    }

    @Test
    void asking_whether_a_casebook_is_free_names_its_holder_and_takes_no_hold() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            assertThat(casebook.person()).isEqualTo(Trial.ANA);
            assertThatThrownBy(() -> Vault.requireFree(folder(), "a question")).hasMessageContaining("held by ana (test) since");
        }
        Vault.requireFree(folder(), "a question");
        Trial.open(folder()).close();
    }

    @Test
    void a_second_person_opens_only_the_compartments_that_were_passed_on() throws IOException {
        ExhibitId open;
        ExhibitId hidden;
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            casebook.addPerson(ana, Trial.BEN, "other words".toCharArray(), Set.of(Sensitivity.PUBLIC, Sensitivity.EVIDENCE));
            open = casebook.deposit(ana, Trial.bytes("report"), Trial.intake("report.txt")).exhibit();
            hidden = casebook.deposit(ana, Trial.bytes("interview"), Intake.of("i.txt", "text/plain", Sensitivity.SURVIVOR)).exhibit();
        }
        try (Casebook casebook = Vault.open(folder(), Trial.BEN, "other words".toCharArray(), Trial.surroundings())) {
            Reader ben = casebook.reader(Purpose.INVESTIGATION);
            assertThat(casebook.exhibits(ben)).extracting(Exhibit::id).containsExactly(open);
            Reader greedy = new Reader(Trial.BEN, Purpose.INVESTIGATION, Set.of(Sensitivity.values()), ben.until());
            assertThat(casebook.exhibit(greedy, hidden)).isEmpty();
            assertThatThrownBy(() -> casebook.open(greedy, hidden, "curious")).isInstanceOf(VaultException.class);
            assertThatThrownBy(() -> casebook.deposit(ben, Trial.bytes("x"), Intake.of("x", "text/plain", Sensitivity.SURVIVOR)))
                    .isInstanceOf(VaultException.class);
        }
    }

    @Test
    void a_slot_is_replaced_by_its_owner_only_and_never_with_less_than_it_opens() throws IOException {
        Created created = Vault.create(folder(), Trial.ANA, Trial.passphrase(), Trial.surroundings());
        String recovery = created.recovery();
        try (Casebook casebook = created.casebook()) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            casebook.addPerson(ana, Trial.BEN, "other words".toCharArray(), Set.of(Sensitivity.PUBLIC));
            assertThatThrownBy(() -> casebook.addPerson(ana, Trial.BEN, "taken".toCharArray(), Set.of(Sensitivity.PUBLIC)))
                    .hasMessageContaining("has a key slot already");
            assertThatThrownBy(() -> casebook.addPerson(ana, Trial.ANA, "less".toCharArray(), Set.of(Sensitivity.PUBLIC)))
                    .hasMessageContaining("would open less");
        }
        try (Casebook casebook = Vault.open(folder(), Trial.BEN, "other words".toCharArray(), Trial.surroundings())) {
            Reader ben = casebook.reader(Purpose.STEWARDSHIP);
            assertThatThrownBy(() -> casebook.addPerson(ben, Trial.ANA, "taken".toCharArray(), Set.of(Sensitivity.PUBLIC)))
                    .isInstanceOf(VaultException.class);
            casebook.addPerson(ben, Trial.BEN, "newer words".toCharArray(), Set.of(Sensitivity.PUBLIC));
        }
        Trial.open(folder()).close();
        Vault.open(folder(), Trial.BEN, "newer words".toCharArray(), Trial.surroundings()).close();
        try (Casebook casebook = Vault.open(folder(), new UserId("recovery"), recovery.toCharArray(), Trial.surroundings())) {
            casebook.addPerson(casebook.reader(Purpose.STEWARDSHIP), Trial.ANA, "found again".toCharArray(), Set.of(Sensitivity.values()));
        }
        Vault.open(folder(), Trial.ANA, "found again".toCharArray(), Trial.surroundings()).close();
    }

    @Test
    void nobody_reads_who_has_not_shown_a_passphrase_or_whose_time_is_over() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            Reader stranger = new Reader(Trial.BEN, Purpose.INVESTIGATION, ana.compartments(), ana.until());
            assertThatThrownBy(() -> casebook.exhibits(stranger)).isInstanceOf(VaultException.class);
            Reader late = new Reader(Trial.ANA, Purpose.INVESTIGATION, ana.compartments(), java.time.Instant.EPOCH);
            assertThatThrownBy(() -> casebook.exhibits(late)).isInstanceOf(VaultException.class);
        }
    }

    @Test
    void the_recovery_slot_opens_everything() throws IOException {
        Created created = Vault.create(folder(), Trial.ANA, Trial.passphrase(), Trial.surroundings());
        created.casebook().close();
        try (Casebook casebook = Vault.open(folder(), org.saksi.vault.keys.KeyFile.RECOVERY, created.recovery().toCharArray(),
                Trial.surroundings())) {
            assertThat(casebook.reader(Purpose.STEWARDSHIP).compartments()).containsExactlyInAnyOrder(Sensitivity.values());
        }
    }

    @Test
    void a_shredded_exhibit_is_gone_everywhere_and_the_log_goes_on() throws IOException {
        ExhibitId gone;
        ExhibitId kept;
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            gone = casebook.deposit(ana, Trial.bytes("to be unlearnt"), Trial.intake("gone.txt")).exhibit();
            kept = casebook.deposit(ana, Trial.bytes("kept"), Trial.intake("kept.txt")).exhibit();
            casebook.keepDerived(ana, gone, "transcript", "to be unlearnt".getBytes(UTF_8));
            casebook.append(ana, "ledger", Sensitivity.EVIDENCE, Optional.of(gone), "a statement".getBytes(UTF_8));
            casebook.shred(ana, gone, "asked for");
        }
        try (Casebook casebook = Trial.open(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            assertThat(casebook.exhibits(ana)).extracting(Exhibit::id).containsExactly(kept);
            assertThat(casebook.open(ana, kept, "test").readAllBytes()).asString(UTF_8).isEqualTo("kept");
            assertThatThrownBy(() -> casebook.open(ana, gone, "test"))
                    .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.DESTROYED));
            assertThat(casebook.entries(ana, "ledger", 0)).singleElement().satisfies(e -> assertThat(e.destroyed()).isTrue());
            assertThat(casebook.custody(ana, gone)).extracting(CustodyEvent::kind).containsExactly(CustodyEvent.Kind.SHREDDED);
            assertThat(casebook.deposit(ana, Trial.bytes("to be unlearnt"), Trial.intake("again.txt")).alreadyHeld()).isFalse();
        }
    }

    @Test
    void a_file_and_what_was_read_from_it_come_in_together_and_only_once() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            Sha256 digest = Sha256.of("text".getBytes(UTF_8));
            assertThat(casebook.held(ana, digest)).isEmpty();
            long before = casebook.checkpoint().size();
            Deposited first = casebook.deposit(ana, Trial.bytes("text"), Trial.intake("t"),
                    new Derivation("transcript", "read".getBytes(UTF_8)));
            assertThat(casebook.checkpoint().size()).isEqualTo(before + 2);
            assertThat(casebook.held(ana, digest)).contains(first.exhibit());
            assertThat(casebook.derived(ana, first.exhibit(), "transcript").orElseThrow()).asString(UTF_8).isEqualTo("read");
            Deposited again = casebook.deposit(ana, Trial.bytes("text"), Trial.intake("t"),
                    new Derivation("transcript", "other".getBytes(UTF_8)));
            assertThat(again.alreadyHeld()).isTrue();
            assertThat(casebook.derived(ana, first.exhibit(), "transcript").orElseThrow()).asString(UTF_8).isEqualTo("read");
            Reader blind = new Reader(Trial.ANA, Purpose.INVESTIGATION, Set.of(Sensitivity.PUBLIC), ana.until());
            assertThat(casebook.held(blind, digest)).isEmpty();
        }
        assertThatThrownBy(() -> new Derivation("Transcript", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
