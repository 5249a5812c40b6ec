package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.web.Visitor;
import org.saksi.terms.UserId;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// While somebody has a casebook unlocked in the browser, every other command that would hold it says who has it.
@Timeout(180)
class HeldCasebookTest {

    private static final UserId OWNER = new UserId("owner");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    private Path temp;

    private SaksiProcess saksi;
    private Path casebook;
    private Path files;

    @BeforeEach
    void begin() throws Exception {
        saksi = SaksiProcess.in(temp.resolve("room"));
        casebook = temp.resolve("casebook");
        files = InventedFiles.make(temp.resolve("files"), 1, 5);
        Surroundings surroundings = new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "a test");
        Vault.create(casebook, OWNER, SaksiProcess.PASSPHRASE.toCharArray(), surroundings).casebook().close();
    }

    @Test
    void who_has_it_unlocked_in_the_browser_is_named_to_serve_demo_and_add() throws Exception {
        Process serving = saksi.start("serve", casebook.toString(), "--port", "0");
        try (BufferedReader said = SaksiProcess.reader(serving)) {
            Visitor.unlocked(address(said.readLine()), OWNER.value(), SaksiProcess.PASSPHRASE);
            String holder = "held by owner (saksi serve, process " + serving.pid() + ")";
            refused(saksi.run("serve", casebook.toString(), "--port", "0"), holder);
            refused(saksi.run("demo", "--dir", casebook.toString(), "--no-browser", "--port", "0"), holder);
            refused(saksi.run("add", casebook.toString(), files.toString()), holder);
        } finally {
            serving.destroy();
        }
        assertThat(serving.waitFor()).isNotNegative();
        assertThat(saksi.run("add", casebook.toString(), files.toString()).status()).isZero();
    }

    @Test
    void serving_a_casebook_that_nobody_unlocked_holds_nothing() throws Exception {
        Process serving = saksi.start("serve", casebook.toString(), "--port", "0");
        try (BufferedReader said = SaksiProcess.reader(serving)) {
            assertThat(address(said.readLine())).isNotNull();
            assertThat(saksi.run("add", casebook.toString(), files.toString()).status()).isZero();
        } finally {
            serving.destroy();
        }
    }

    private static URI address(String line) {
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        assertThat(address.find()).as(line).isTrue();
        return URI.create(address.group());
    }

    private static void refused(SaksiProcess.Ended ended, String words) {
        assertThat(ended.status()).as(ended.error()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).as(ended.error()).hasSize(3).first().asString().contains(words);
    }
}
