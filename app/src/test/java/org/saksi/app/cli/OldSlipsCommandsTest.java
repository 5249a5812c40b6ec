package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.app.OldSlips;
import org.saksi.app.boot.CasebookSession;
import org.saksi.reading.FileHint;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Intake;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// Commands on a casebook in which a number beyond any count was recorded.
class OldSlipsCommandsTest {

    private static final String PASSPHRASE = "paper boats on the river";

    @TempDir
    private static Path home;

    @BeforeAll
    static void a_casebook_with_slips() throws Exception {
        Files.writeString(home.resolve("pass"), PASSPHRASE + "\n");
        Surroundings surroundings = new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "a test");
        Casebook made = Vault.create(home.resolve("casebook"), new UserId("owner"), PASSPHRASE.toCharArray(), surroundings).casebook();
        FigureReader figures = new FigureReader();
        try (Extractor extractor = new Extractor(); CasebookSession session = new CasebookSession(made, extractor, figures::read)) {
            Reader who = made.reader(Purpose.INVESTIGATION);
            for (String text : List.of("Harbour Relief said in its report that it had found 53 compounds and 45 suspicious locations.",
                    "The paper read the report: Harbour Relief found 53 compounds and 43 suspicious locations.")) {
                session.arrivals().take(who, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FileHint.named("a.txt"),
                        type -> Intake.of("a.txt", type, Sensitivity.PUBLIC));
            }
            assertThat(OldSlips.into(session, who)).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "origins", "verify", "rebuild", "sites", "response", "figures --json", "figures --csv",
        "origins --json", "origins --csv", "search 53"})
    void every_command_ends_well_and_prints_no_such_number(String words) {
        List<String> args = new ArrayList<>(List.of(words.split(" ")));
        args.add(1, home.resolve("casebook").toString());
        Called called = called(args);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).doesNotContain("Infinity", "∞", "E300", "E308", "000000000000");
    }

    @Test
    void such_a_number_is_gathered_as_no_number() {
        Called figures = called(List.of("figures", home.resolve("casebook").toString(), "--json"));
        assertThat(figures.lines()).isNotEmpty().allSatisfy(row -> row.get("values").forEach(value -> {
            assertThat(value.get("adopted").asBoolean()).isTrue();
            assertThat(value.get("value_low").isNull()).isTrue();
        }));
    }

    private static Called called(List<String> args) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of("--as", "owner", "--passphrase-file", home.resolve("pass").toString()));
        return Called.with(all.toArray(String[]::new));
    }
}
