package org.saksi.vault.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.FolderCopy;
import org.saksi.vault.Trial;
import org.saksi.vault.VaultException;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

class BackupTest {

    @TempDir
    Path temp;

    private Verified whole(Path folder, String since) throws IOException {
        return CasebookVerifier.whole(folder, new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()),
                Optional.of(TreeHead.parseLine(since)), Trial.surroundings());
    }

    @Test
    void a_closed_casebook_comes_back_byte_for_byte() throws IOException {
        Path folder = temp.resolve("casebook");
        String line;
        try (Casebook casebook = Trial.create(folder)) {
            casebook.deposit(casebook.reader(Purpose.INVESTIGATION), Trial.bytes("text"), Trial.intake("t"));
            line = casebook.checkpoint().line();
        }
        BackedUp done = Backup.of(folder, temp.resolve("b.zip"));
        assertThat(done.checkpoint()).isEqualTo(line);
        Path restored = temp.resolve("restored");
        assertThat(Restore.of(temp.resolve("b.zip"), restored, Trial.surroundings()).failures()).isEmpty();
        for (Path file : FolderCopy.files(folder)) {
            assertThat(restored.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
        }
        assertThat(whole(restored, line).failures()).isEmpty();
    }

    @Test
    void a_backup_while_others_deposit_is_whole_and_goes_up_to_its_checkpoint() throws Exception {
        Path folder = temp.resolve("casebook");
        try (Casebook casebook = Trial.create(folder)) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            for (int i = 0; i < 20; i++) {
                casebook.deposit(ana, Trial.bytes("before " + i), Trial.intake("b" + i));
            }
            ExhibitId gone = casebook.deposit(ana, Trial.bytes("gone"), Trial.intake("gone")).exhibit();
            casebook.shred(ana, gone, "asked for");
            AtomicBoolean enough = new AtomicBoolean();
            Thread depositor = Thread.ofVirtual().start(() -> {
                for (int i = 0; !enough.get(); i++) {
                    try {
                        ExhibitId id = casebook.deposit(ana, Trial.bytes("during " + i), Trial.intake("d" + i)).exhibit();
                        casebook.keepDerived(ana, id, "transcript", ("during " + i).getBytes(UTF_8));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            });
            for (int round = 0; round < 3; round++) {
                Path file = temp.resolve("b" + round);
                BackedUp done = Backup.of(folder, file);
                Path restored = temp.resolve("r" + round);
                assertThat(Restore.of(file, restored, Trial.surroundings()).failures()).isEmpty();
                assertThat(whole(restored, done.checkpoint()).failures()).isEmpty();
                Trial.open(restored).close();
                Verified closed = whole(restored, done.checkpoint());
                assertThat(closed.failures()).isEmpty();
                assertThat(closed.notes()).isEmpty();
            }
            enough.set(true);
            depositor.join();
            casebook.deposit(ana, Trial.bytes("after"), Trial.intake("a"));
        }
        assertThat(FolderCopy.files(temp)).noneMatch(f -> f.toString().endsWith(".unfinished"));
        Trial.open(folder).close();
    }

    @Test
    void a_damaged_backup_says_which_file_and_a_cut_one_restores_nothing() throws IOException {
        Path folder = temp.resolve("casebook");
        try (Casebook casebook = Trial.create(folder)) {
            casebook.deposit(casebook.reader(Purpose.INVESTIGATION), Trial.bytes("a text of some length ".repeat(500)), Trial.intake("t"));
        }
        Path file = temp.resolve("b");
        Backup.of(folder, file);
        byte[] sound = Files.readAllBytes(file);
        Path exhibit = FolderCopy.files(folder.resolve("exhibits")).getFirst();
        byte[] damaged = sound.clone();
        damaged[indexOf(sound, Files.readAllBytes(exhibit)) + 100] ^= 1;
        Files.write(file, damaged);
        assertThat(Restore.of(file, temp.resolve("damaged"), Trial.surroundings()).failures())
                .anyMatch(f -> f.where().equals("exhibits/" + exhibit.getFileName()));
        Files.write(file, java.util.Arrays.copyOf(sound, sound.length / 2));
        assertThatThrownBy(() -> Restore.of(file, temp.resolve("cut"), Trial.surroundings()))
                .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.NOT_A_BACKUP));
        assertThat(temp.resolve("cut")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_the_casebook_lost_before_is_named_by_its_backup_and_by_every_restoring(boolean atRest) throws IOException {
        Path folder = temp.resolve("casebook");
        try (Casebook casebook = Trial.create(folder)) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            casebook.deposit(ana, Trial.bytes("lost"), Trial.intake("lost"));
            casebook.deposit(ana, Trial.bytes("changed"), Trial.intake("changed"));
            casebook.deposit(ana, Trial.bytes("kept"), Trial.intake("kept"));
        }
        List<Path> exhibits = FolderCopy.files(folder.resolve("exhibits"));
        Files.delete(exhibits.get(0));
        Files.writeString(exhibits.get(1), "something else");
        if (!atRest) {
            Files.delete(folder.resolve("manifest"));
        }
        String lost = "exhibits/" + exhibits.get(0).getFileName();
        String changed = "exhibits/" + exhibits.get(1).getFileName();
        assertThat(Backup.of(folder, temp.resolve("b")).notSound()).containsExactlyInAnyOrder(lost, changed);
        Verified restored = Restore.of(temp.resolve("b"), temp.resolve("restored"), Trial.surroundings());
        assertThat(restored.failures()).extracting(Failure::where).containsExactlyInAnyOrder(lost, changed);
        assertThat(CasebookVerifier.sealed(folder, Optional.empty(), Trial.surroundings()).failures()).extracting(Failure::where)
                .containsExactlyInAnyOrder(lost, changed);
    }

    @Test
    void a_file_made_to_harm_is_no_backup_and_nothing_is_written() throws IOException {
        Path folder = temp.resolve("casebook");
        Trial.create(folder).close();
        Backup.of(folder, temp.resolve("sound"));
        String list;
        try (ZipFile zip = new ZipFile(temp.resolve("sound").toFile())) {
            list = new String(zip.getInputStream(zip.getEntry("saksi-backup")).readAllBytes(), UTF_8);
        }
        String keys = list.lines().filter(l -> l.endsWith(" keys.json")).findFirst().orElseThrow();
        List<String> lists = List.of(list + "A".repeat(1 << 24), list + keys + "\n", list.replace(keys + "\n", ""),
                list.replace(" keys.json", " ../keys.json"));
        for (String harmful : lists) {
            Path file = temp.resolve("harmful");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                out.putNextEntry(new ZipEntry("keys.json"));
                out.putNextEntry(new ZipEntry("saksi-backup"));
                out.write(harmful.getBytes(UTF_8));
            }
            assertThatThrownBy(() -> Restore.of(file, temp.resolve("target"), Trial.surroundings()))
                    .isInstanceOfSatisfying(VaultException.class, e -> assertThat(e.code()).isEqualTo(VaultException.Code.NOT_A_BACKUP));
            assertThat(temp.resolve("target")).doesNotExist();
        }
    }

    @Test
    void nothing_that_is_there_is_written_over() throws IOException {
        Path folder = temp.resolve("casebook");
        Trial.create(folder).close();
        Files.writeString(temp.resolve("b"), "mine");
        assertThatThrownBy(() -> Backup.of(folder, temp.resolve("b"))).isInstanceOf(IllegalArgumentException.class);
        Backup.of(folder, temp.resolve("c"));
        assertThatThrownBy(() -> Restore.of(temp.resolve("c"), folder, Trial.surroundings())).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> Backup.of(folder, folder.resolve("within"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(temp.resolve("b")).hasContent("mine");
    }

    @Test
    void what_is_destroyed_while_a_backup_is_taken_is_not_in_it() throws Exception {
        Path folder = temp.resolve("casebook");
        try (Casebook casebook = Trial.create(folder)) {
            Reader ana = casebook.reader(Purpose.STEWARDSHIP);
            List<ExhibitId> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(casebook.deposit(ana, Trial.bytes("text " + i), Trial.intake("t" + i)).exhibit());
            }
            AtomicInteger destroyed = new AtomicInteger();
            Thread destroyer = Thread.ofPlatform().start(() -> {
                for (ExhibitId id : all) {
                    try {
                        casebook.shred(ana, id, "asked for");
                        destroyed.incrementAndGet();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            });
            for (int round = 0; destroyer.isAlive() || round == 0; round++) {
                Path file = temp.resolve("b" + round);
                try {
                    Backup.of(folder, file);
                } catch (IOException e) {
                    assertThat(e).hasMessageContaining("destroyed");
                    assertThat(file).doesNotExist();
                    continue;
                }
                Path restored = temp.resolve("r" + round);
                assertThat(Restore.of(file, restored, Trial.surroundings()).failures()).isEmpty();
                assertThat(CasebookVerifier.whole(restored, new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()), Optional.empty(),
                        Trial.surroundings()).failures()).isEmpty();
            }
            destroyer.join();
            assertThat(destroyed).hasValue(all.size());
            Backup.of(folder, temp.resolve("last"));
            Restore.of(temp.resolve("last"), temp.resolve("empty"), Trial.surroundings());
            assertThat(FolderCopy.files(temp.resolve("empty/exhibits"))).isEmpty();
            assertThat(Files.readString(temp.resolve("empty/data-keys"))).doesNotContain("\nkey ");
        }
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (java.util.Arrays.equals(all, at, at + 64, part, 0, 64)) {
                return at;
            }
        }
        throw new IllegalStateException("not in the backup");
    }
}
