package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Verified;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SIGKILL at random moments of the real `add`: at its start, between two lines, in the middle of a commit, while it closes. `-Dsaksi.kills=100` runs the full
/// number, `-Dsaksi.seed=N` repeats a run as far as the machine repeats its timing.
class KilledAddTest {

    private static final int FILES = 1_000;
    private static final int KILLS_A_CASEBOOK = 4;
    private static final UserId OWNER = new UserId("owner");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path temp;

    private final Set<String> added = new HashSet<>();
    private final Map<String, String> digests = new HashMap<>();
    private String checkpoint = "";
    private int unfinished;

    @Test
    void nothing_printed_as_added_is_lost_verify_passes_and_the_next_add_goes_on() throws Exception {
        int kills = Integer.getInteger("saksi.kills", 3);
        long seed = Long.getLong("saksi.seed", System.nanoTime());
        System.out.println("kill -9 in the middle of add: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        Path files = InventedFiles.make(temp.resolve("files"), FILES, 1);
        SaksiProcess saksi = SaksiProcess.in(temp.resolve("room"));
        int killed = 0;
        for (int book = 0; killed < kills; book++) {
            Path casebook = temp.resolve("casebook" + book);
            begin(casebook);
            for (int round = 0; round < KILLS_A_CASEBOOK && killed < kills; round++, killed++) {
                String moment = addUntilKilled(saksi, casebook, files, random);
                verify(casebook, "kill " + killed + ", seed " + seed + ", " + moment);
            }
            end(casebook);
        }
        System.out.println(killed + " kills, " + unfinished + " of them before add had told of every file: nothing lost");
        assertThat(unfinished).as("kills that met add at work").isPositive();
    }

    private void begin(Path casebook) throws IOException {
        added.clear();
        digests.clear();
        Vault.create(casebook, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings()).casebook().close();
    }

    private String addUntilKilled(SaksiProcess saksi, Path casebook, Path files, Random random) throws Exception {
        int lines = random.nextInt(10) == 0 ? 0 : random.nextInt(FILES + 1);
        long milliseconds = lines == 0 ? random.nextInt(3_000) : random.nextInt(40);
        Process process = saksi.start("add", casebook.toString(), files.toString(), "--json");
        int told = 0;
        try (BufferedReader out = SaksiProcess.reader(process)) {
            for (; told < lines; told++) {
                String line = out.readLine();
                if (line == null) {
                    break;
                }
                take(line);
            }
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            SaksiProcess.kill(process);
            told += rest(out);
        }
        unfinished += told < FILES ? 1 : 0;
        return "after " + lines + " lines and " + milliseconds + " ms, " + told + " lines told";
    }

    /// The lines that were printed before the kill and not yet read; the last may be cut off.
    private int rest(BufferedReader out) throws IOException {
        String text = out.lines().collect(Collectors.joining("\n"));
        int told = 0;
        for (String line : text.lines().filter(l -> l.endsWith("}")).toList()) {
            take(line);
            told++;
        }
        return told;
    }

    private void take(String text) {
        JsonNode line = JSON.readTree(text);
        if (line.has("checkpoint")) {
            checkpoint = line.get("checkpoint").asString();
            return;
        }
        String exhibit = line.get("exhibit").asString();
        boolean before = !added.add(exhibit);
        digests.put(exhibit, line.get("sha256").asString());
        assertThat(line.get("recovery").asString()).isEqualTo("complete");
        if (before) {
            assertThat(line.get("outcome").asString()).as("%s was acknowledged before", line.get("path")).isEqualTo("already_held");
        }
    }

    private void verify(Path casebook, String moment) throws IOException {
        Optional<TreeHead> since = checkpoint.startsWith("saksi.invalid/" + name(casebook) + " ")
                ? Optional.of(TreeHead.parseLine(checkpoint))
                : Optional.empty();
        Verified found = CasebookVerifier.whole(casebook, new CasebookVerifier.Key(OWNER, SaksiProcess.PASSPHRASE.toCharArray()), since,
                surroundings());
        assertThat(found.failures()).as(moment).isEmpty();
        assertThat(found.checked().getOrDefault("exhibits", 0L)).as(moment).isGreaterThanOrEqualTo(added.size());
    }

    /// Opens what the kills left: every exhibit that was acknowledged is there with its digest and its transcript, and the rest is taken in.
    private void end(Path casebook) throws IOException {
        try (Casebook open = Vault.open(casebook, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings())) {
            Reader reader = open.reader(Purpose.STEWARDSHIP);
            Map<String, String> held = open.exhibits(reader).stream().collect(Collectors.toMap(e -> e.id().value(), e -> e.sha256().hex()));
            assertThat(held).containsAllEntriesOf(digests);
            for (Exhibit exhibit : open.exhibits(reader)) {
                assertThat(open.derived(reader, exhibit.id(), "transcript")).isPresent();
            }
        }
        verify(casebook, "after it was opened and closed");
    }

    private static String name(Path casebook) throws IOException {
        return java.nio.file.Files.readString(casebook.resolve("log/vkey")).replaceFirst("^saksi\\.invalid/([^+]*)\\+(?s:.*)$", "$1");
    }

    private static Surroundings surroundings() {
        return new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "test");
    }
}
