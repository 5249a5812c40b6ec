package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// Commands that may not or cannot do what was asked: three sentences, the exit status of the contract, nothing changed.
class ClosedDoorTest {

    private static final UserId OWNER = new UserId("owner");
    private static final int REFUSED = 3;
    private static final int DAMAGE = 4;

    @TempDir
    Path temp;

    private SaksiProcess saksi;
    private Path casebook;
    private Path files;

    @BeforeEach
    void begin() throws Exception {
        saksi = SaksiProcess.in(temp.resolve("room"));
        casebook = temp.resolve("casebook");
        files = InventedFiles.make(temp.resolve("files"), 3, 5);
        create(casebook);
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_changes_nothing() throws Exception {
        Map<String, Sha256> before = digests(casebook);
        SaksiProcess.Ended ended = saksi.withPassphrase("another").run("add", casebook.toString(), files.toString());
        refused(ended, "passphrase does not open");
        assertThat(digests(casebook)).isEqualTo(before);
        refused(saksi.run("add", casebook.toString(), files.toString(), "--as", "stranger"), "no key slot");
        assertThat(digests(casebook)).isEqualTo(before);
    }

    @Test
    void a_second_process_is_refused_and_told_who_holds_whatever_the_holder_tries_meanwhile() throws Exception {
        try (Casebook held = Vault.open(casebook, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings())) {
            assertThat(held.person()).isEqualTo(OWNER);
            for (int probe = 0; probe < 2; probe++) {
                try {
                    Vault.open(casebook, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings()).close();
                } catch (org.saksi.vault.VaultException e) {
                    assertThat(e).hasMessageContaining("held by owner (test)");
                }
                refused(saksi.run("add", casebook.toString(), files.toString()), "held by owner (test)");
            }
            refused(saksi.run("verify", casebook.toString(), "--sealed"), "held by owner (test)");
            assertThat(saksi.run("backup", casebook.toString(), temp.resolve("backup").toString()).status()).isZero();
        }
        assertThat(saksi.run("add", casebook.toString(), files.toString()).status()).isZero();
    }

    @Test
    void a_newer_format_is_left_alone() throws Exception {
        Path keys = casebook.resolve("keys.json");
        Files.writeString(keys, Files.readString(keys).replaceFirst("\"format\" ?: ?1", "\"format\" : 2"));
        Map<String, Sha256> before = digests(casebook);
        refused(saksi.run("add", casebook.toString(), files.toString()), "later version");
        refused(saksi.run("backup", casebook.toString(), temp.resolve("backup").toString()), "later version");
        assertThat(digests(casebook)).isEqualTo(before);
    }

    @Test
    void a_full_disk_keeps_what_was_acknowledged_and_with_room_the_next_add_goes_on() throws Exception {
        Path disk = smallDisk("what a full disk does to a casebook that grows");
        try {
            Path full = disk.resolve("casebook");
            create(full);
            Path many = InventedFiles.make(temp.resolve("many"), 2_000, 6);
            SaksiProcess.Ended ended = saksi.run("add", full.toString(), many.toString());
            long added = ended.out().stream().filter(line -> line.startsWith("added ")).count();
            assertThat(ended.status()).isEqualTo(DAMAGE);
            assertThat(ended.err()).as(ended.error()).hasSize(3).first().isEqualTo("The disk is full.");
            assertThat(added).isBetween(1L, 1_999L);
            SaksiProcess.Ended verified = saksi.run("verify", full.toString());
            assertThat(verified.status()).as("%s %s", verified.out(), verified.err()).isZero();
            assertThat(ran("mount", "-o", "remount,size=64m", disk.toString())).isZero();
            SaksiProcess.Ended again = saksi.run("add", full.toString(), many.toString());
            assertThat(again.status()).as(again.error()).isZero();
            assertThat(again.out().stream().filter(line -> line.startsWith("already held ")).count()).isGreaterThanOrEqualTo(added);
            assertThat(saksi.run("verify", full.toString()).status()).isZero();
        } finally {
            ran("umount", disk.toString());
        }
    }

    @Test
    void on_a_full_disk_a_casebook_at_rest_is_let_be_found_sound_and_backed_up() throws Exception {
        Path disk = smallDisk("what a full disk does to a casebook at rest");
        try {
            Path full = disk.resolve("casebook");
            create(full);
            assertThat(saksi.run("add", full.toString(), files.toString()).status()).isZero();
            fill(disk.resolve("junk"));
            Map<String, Sha256> before = digests(full);
            for (String command : List.of("add", "search")) {
                SaksiProcess.Ended ended = saksi.run(command, full.toString(), command.equals("add") ? files.toString() : "words");
                assertThat(ended.status()).as(command + " " + ended.error()).isEqualTo(DAMAGE);
                assertThat(ended.err()).as(ended.error()).hasSize(3).first().asString().isEqualTo("The disk is full.");
                assertThat(digests(full)).as(command).isEqualTo(before);
            }
            SaksiProcess.Ended verified = saksi.run("verify", full.toString());
            assertThat(verified.status()).as("%s %s", verified.out(), verified.err()).isZero();
            assertThat(saksi.run("backup", full.toString(), temp.resolve("saved").toString()).status()).isZero();
            assertThat(digests(full)).isEqualTo(before);
        } finally {
            ran("umount", disk.toString());
        }
    }

    /// A disk of three megabytes; without the right to mount one the test says what it does not prove.
    private Path smallDisk(String wouldProve) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(temp.resolve("disk"));
        if (ran("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) != 0) {
            String words = "NOT PROVEN (this account may not mount a small disk): " + wouldProve;
            System.out.println(words);
            throw new org.opentest4j.TestAbortedException(words);
        }
        return disk;
    }

    /// Takes all room there is.
    private static void fill(Path file) throws IOException {
        byte[] block = new byte[1 << 12];
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("space");
        }
    }

    private static void refused(SaksiProcess.Ended ended, String words) {
        assertThat(ended.status()).as(ended.error()).isEqualTo(REFUSED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).as(ended.error()).hasSize(3).first().asString().contains(words);
    }

    private static int ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : 1;
    }

    private static Map<String, Sha256> digests(Path folder) throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static void create(Path folder) throws IOException {
        Vault.create(folder, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings()).casebook().close();
    }

    private static Surroundings surroundings() {
        return new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "test");
    }
}
