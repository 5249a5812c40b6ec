package org.saksi.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Trial;
import org.saksi.vault.VaultException;
import org.saksi.vault.verify.CasebookVerifier;

class BackupTest {

    @TempDir
    private Path folder;

    @Test
    void a_backup_taken_while_somebody_deposits_holds_everything_acknowledged_before_it_began() throws Exception {
        Path original = folder.resolve("casebook");
        Path file = folder.resolve("backup.zip");
        ExhibitId early;
        try (Casebook casebook = Trial.create(original)) {
            Reader reader = casebook.reader(Purpose.STEWARDSHIP);
            early = casebook.deposit(reader, Trial.bytes("acknowledged before"), Trial.intake("early.txt")).exhibit();
            AtomicBoolean stop = new AtomicBoolean();
            Thread busy = Thread.ofPlatform().start(() -> depositUntil(casebook, reader, stop));
            Backup.take(original, file);
            stop.set(true);
            busy.join();
        }
        Path restored = folder.resolve("restored");
        assertThat(Backup.restore(file, restored, Trial.surroundings()).failures()).isEmpty();
        assertThat(CasebookVerifier
                .whole(restored, new CasebookVerifier.Key(Trial.ANA, Trial.passphrase()), Optional.empty(), Trial.surroundings())
                .failures()).isEmpty();
        try (Casebook again = Trial.open(restored)) {
            Reader reader = again.reader(Purpose.STEWARDSHIP);
            assertThat(new String(again.open(reader, early, "to compare").readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("acknowledged before");
        }
    }

    @Test
    void what_exists_is_not_written_over_and_what_is_no_backup_leaves_nothing() throws IOException {
        Path original = folder.resolve("casebook");
        Trial.create(original).close();
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertThatThrownBy(() -> Backup.take(original, file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("x");
        assertThatThrownBy(() -> Backup.restore(file, folder.resolve("new"), Trial.surroundings())).isInstanceOf(VaultException.class);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThatThrownBy(() -> Backup.take(folder.resolve("nothing"), folder.resolve("b"))).isInstanceOf(VaultException.class);
    }

    private static void depositUntil(Casebook casebook, Reader reader, AtomicBoolean stop) {
        try {
            for (int i = 0; !stop.get() || i < 20; i++) {
                casebook.deposit(reader, Trial.bytes("meanwhile " + i), Trial.intake(i + ".txt"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
