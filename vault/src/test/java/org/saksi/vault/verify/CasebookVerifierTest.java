package org.saksi.vault.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Casebook;
import org.saksi.vault.FolderCopy;
import org.saksi.vault.Intake;
import org.saksi.vault.Trial;
import org.saksi.vault.VaultException;
import org.saksi.vault.log.TreeHead;

class CasebookVerifierTest {

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("casebook");
    }

    private String line = "";

    private void fill() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            for (int i = 0; i < 12; i++) {
                ExhibitId id = casebook.deposit(ana, Trial.bytes("invented text number " + i), Trial.intake("f" + i)).exhibit();
                casebook.keepDerived(ana, id, "transcript", ("transcript " + i).getBytes(UTF_8));
                line = casebook.checkpoint().line();
            }
            ExhibitId shredded = casebook.deposit(ana, Trial.bytes("unlearn me"), Trial.intake("u")).exhibit();
            casebook.keepDerived(ana, shredded, "transcript", "unlearn me".getBytes(UTF_8));
            casebook.shred(ana, shredded, "asked for");
            casebook.append(ana, "ledger", Sensitivity.SURVIVOR, Optional.empty(), "a statement".getBytes(UTF_8));
        }
    }

    private Verified whole(Optional<TreeHead> since) throws IOException {
        return CasebookVerifier.whole(folder(), new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()), since, Trial.surroundings());
    }

    private Verified sealed() throws IOException {
        return CasebookVerifier.sealed(folder(), Optional.empty(), Trial.surroundings());
    }

    @Test
    void a_sound_casebook_passes_with_and_without_passphrase_and_is_not_changed_by_it() throws IOException {
        fill();
        List<Path> before = FolderCopy.files(folder());
        Verified whole = whole(Optional.of(TreeHead.parseLine(line)));
        assertThat(whole.failures()).isEmpty();
        assertThat(whole.notes()).isEmpty();
        assertThat(whole.checked()).containsEntry("exhibits", 12L).containsEntry("entries", 28L).containsEntry("leaves", 28L)
                .containsEntry("derived", 12L).containsEntry("entries destroyed with their key", 2L).containsEntry("kept checkpoints", 1L);
        assertThat(sealed().failures()).isEmpty();
        assertThat(FolderCopy.files(folder())).isEqualTo(before);
        Trial.open(folder()).close();
    }

    @Test
    void every_single_flipped_bit_is_found_and_the_file_named() throws IOException {
        int flips = Integer.getInteger("saksi.flips", 500);
        fill();
        long seed = Long.getLong("saksi.seed", 20_260_101);
        System.out.println(flips + " flipped bits, seed " + seed);
        Random random = new Random(seed);
        List<Path> files = FolderCopy.files(folder()).stream().filter(f -> f.toFile().length() > 0).toList();
        for (int flip = 0; flip < flips; flip++) {
            Path file = flip < files.size() ? files.get(flip) : weighted(files, random);
            byte[] sound = Files.readAllBytes(file);
            byte[] flipped = sound.clone();
            int bit = random.nextInt(sound.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            String name = folder().relativize(file).toString();
            Verified found = flip % 2 == 0 ? whole(Optional.empty()) : sealed();
            assertThat(found.failures()).as("bit %d of %s", bit, name).isNotEmpty();
            assertThat(found.failures()).as("bit %d of %s", bit, name).anyMatch(f -> f.where().contains(name));
            Files.write(file, sound);
        }
        assertThat(whole(Optional.empty()).failures()).isEmpty();
    }

    /// A file chosen by its share of all bits.
    private static Path weighted(List<Path> files, Random random) {
        long at = random.nextLong(files.stream().mapToLong(f -> f.toFile().length()).sum());
        for (Path file : files) {
            at -= file.toFile().length();
            if (at < 0) {
                return file;
            }
        }
        throw new IllegalStateException("no file at this bit");
    }

    @Test
    void a_missing_and_a_foreign_file_are_named() throws IOException {
        fill();
        Path exhibit = FolderCopy.files(folder().resolve("exhibits")).getFirst();
        Files.delete(exhibit);
        Files.writeString(folder().resolve("exhibits/foreign"), "x");
        assertThat(sealed().failures()).extracting(Failure::where).containsExactlyInAnyOrder("exhibits/" + exhibit.getFileName(),
                "exhibits/foreign");
    }

    @Test
    void what_a_crash_leaves_passes_and_says_that_it_was_not_closed() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            for (int i = 0; i < 5; i++) {
                casebook.deposit(ana, Trial.bytes("text " + i), Trial.intake("f" + i));
            }
            FolderCopy.of(folder(), temp.resolve("crashed"));
        }
        Verified found = CasebookVerifier.whole(temp.resolve("crashed"), new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()),
                Optional.empty(),
                Trial.surroundings());
        assertThat(found.failures()).isEmpty();
        assertThat(found.notes()).anyMatch(note -> note.contains("not closed cleanly"));
        assertThat(found.checked()).containsEntry("exhibits", 5L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_casebook_that_lost_its_key_slots_is_damaged_not_absent(boolean manifest) throws IOException {
        fill();
        if (!manifest) {
            Files.delete(folder().resolve("manifest"));
        }
        Files.writeString(folder().resolve("keys.json"), "x");
        assertThat(sealed().failures()).extracting(Failure::where).containsExactly("keys.json");
        assertThat(whole(Optional.empty()).failures()).extracting(Failure::where).containsExactly("keys.json");
        assertThat(CasebookVerifier.mayBeOpened(folder())).isFalse();
        Files.delete(folder().resolve("keys.json"));
        assertThat(sealed().failures()).extracting(Failure::where).contains("keys.json");
        assertThat(whole(Optional.empty()).failures()).extracting(Failure::where).contains("keys.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-keys", "casebook.db", "log/vkey"})
    void a_file_without_which_nothing_opens_is_named_when_it_is_lost_with_the_manifest(String lost) throws IOException {
        fill();
        Files.delete(folder().resolve("manifest"));
        Files.delete(folder().resolve(lost));
        assertThat(sealed().failures()).extracting(Failure::where).contains(lost);
        assertThat(whole(Optional.empty()).failures()).extracting(Failure::where).contains(lost);
    }

    @Test
    void damage_is_found_without_a_manifest_too() throws IOException {
        fill();
        Files.delete(folder().resolve("manifest"));
        assertThat(whole(Optional.empty()).failures()).isEmpty();
        Path exhibit = FolderCopy.files(folder().resolve("exhibits")).getFirst();
        byte[] bytes = Files.readAllBytes(exhibit);
        bytes[bytes.length / 2] ^= 1;
        Files.write(exhibit, bytes);
        assertThat(whole(Optional.empty()).failures()).extracting(Failure::what).containsExactly("exhibit");
    }

    @Test
    void a_log_that_was_cut_or_rewritten_does_not_extend_a_kept_checkpoint() throws IOException {
        fill();
        TreeHead kept = TreeHead.parseLine(line);
        TreeHead longer = new TreeHead(kept.name(), 1_000, kept.root());
        TreeHead other = new TreeHead(kept.name(), kept.size(), new byte[32]);
        assertThat(whole(Optional.of(longer)).failures()).singleElement().satisfies(f -> assertThat(f.found()).contains("cut"));
        assertThat(whole(Optional.of(other)).failures()).singleElement().satisfies(f -> assertThat(f.found()).contains("rewritten"));
    }

    @Test
    void a_casebook_that_somebody_made_anew_is_not_the_one_whose_checkpoint_was_kept() throws IOException {
        fill();
        String kept = line;
        Path other = temp.resolve("other");
        Trial.create(other).close();
        Verified found = CasebookVerifier.sealed(other, Optional.of(TreeHead.parseLine(kept)), Trial.surroundings());
        assertThat(found.failures()).singleElement().satisfies(f -> assertThat(f.where()).isEqualTo("kept checkpoint"));
    }

    @Test
    void a_person_with_fewer_compartments_verifies_what_they_hold_and_the_rest_as_ciphertext() throws IOException {
        fill();
        try (Casebook casebook = Trial.open(folder())) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            casebook.deposit(ana, Trial.bytes("interview"), Intake.of("i", "text/plain", Sensitivity.SURVIVOR));
            casebook.addPerson(ana, Trial.BEN, "other words".toCharArray(), Set.of(Sensitivity.EVIDENCE));
        }
        Verified found = CasebookVerifier.whole(folder(), new CasebookVerifier.Key(Trial.BEN, "other words".toCharArray()),
                Optional.empty(),
                Trial.surroundings());
        assertThat(found.failures()).isEmpty();
        assertThat(found.checked()).containsEntry("exhibits compared as ciphertext only", 1L).containsEntry("exhibits", 13L);
    }

    @Test
    void opening_refuses_a_database_that_changed_while_it_was_closed() throws IOException {
        fill();
        Path database = folder().resolve("casebook.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length - 100] ^= 1;
        Files.write(database, bytes);
        assertThatThrownBy(() -> Trial.open(folder()))
                .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.DAMAGED));
    }

    @Test
    void a_newer_format_is_refused_by_name() throws IOException {
        Trial.create(folder()).close();
        Path keys = folder().resolve("keys.json");
        Files.writeString(keys, Files.readString(keys).replaceFirst("\"format\" ?: ?1", "\"format\" : 2"));
        Files.delete(folder().resolve("manifest"));
        assertThatThrownBy(() -> Trial.open(folder())).hasMessageContaining("format 2")
                .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.NEWER_FORMAT));
        assertThatThrownBy(this::sealed)
                .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.NEWER_FORMAT));
    }

    @Test
    void a_held_casebook_is_not_verified() throws IOException {
        try (Casebook casebook = Trial.create(folder())) {
            assertThat(casebook).isNotNull();
            assertThatThrownBy(this::sealed)
                    .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.HELD_BY_ANOTHER));
        }
    }
}
