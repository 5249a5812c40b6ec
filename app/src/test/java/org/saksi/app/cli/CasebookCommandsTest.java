package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.DeskFigure;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Subject;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.terms.Amount;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

import tools.jackson.databind.JsonNode;

/// One casebook, worked on by commands from its first file to its restored backup.
class CasebookCommandsTest {

    private static final UserId OWNER = new UserId("owner");
    private static final String PASSPHRASE = "paper boats on the river";

    @TempDir
    private static Path home;

    private static Path casebook;
    private static Called added;

    @BeforeAll
    static void a_casebook_of_three_texts() throws IOException {
        casebook = home.resolve("casebook");
        Files.writeString(home.resolve("pass"), PASSPHRASE + "\n");
        Vault.create(casebook, OWNER, PASSPHRASE.toCharArray(),
                new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "a test")).casebook().close();
        Path texts = Files.createDirectory(home.resolve("texts"));
        Files.writeString(texts.resolve("a-report.txt"),
                "Harbour Relief said in a report published in May 2031 that it had found 53 compounds and 45 suspicious locations.\n");
        Files.writeString(texts.resolve("b-story.txt"),
                "The paper read it: Harbour Relief found 53 compounds and 43 suspicious locations, says the report published in May 2031.\n");
        Files.writeString(texts.resolve("c-other.txt"), "The River Fund interviewed 618 survivors last year.\n");
        added = called("add", casebook.toString(), texts.toString(), "--compartment", "public", "--json");
    }

    private static Called called(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--passphrase-file";
        all[args.length + 1] = home.resolve("pass").toString();
        return Called.with(all);
    }

    private static String exhibit(String file) {
        return added.lines().stream().filter(l -> l.has("path") && l.get("path").asString().endsWith(file)).findFirst().orElseThrow()
                .get("exhibit").asString();
    }

    @Test
    void an_empty_path_is_no_folder_to_deposit() {
        Called called = Called.with("add", casebook.toString(), "", "--as", "owner", "--passphrase-file", home.resolve("pass").toString());
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("One of the paths is empty", "Nothing was deposited.");
    }

    @AfterAll
    static void nothing_of_it_can_be_opened_with_another_passphrase() throws IOException {
        Files.writeString(home.resolve("wrong"), "another\n");
        Called called = Called.with("origins", casebook.toString(), "--passphrase-file", home.resolve("wrong").toString());
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.err().lines()).hasSize(3);
    }

    @Test
    void search_finds_the_words_and_says_where_they_stand() throws IOException {
        Called found = called("search", casebook.toString(), "\"suspicious locations\" story", "--json");
        assertThat(found.status()).isZero();
        assertThat(found.lines()).isEmpty();
        found = called("search", casebook.toString(), "\"suspicious locations\" paper", "--json");
        assertThat(found.lines()).singleElement().satisfies(hit -> {
            assertThat(hit.get("exhibit").asString()).isEqualTo(exhibit("b-story.txt"));
            assertThat(hit.get("start").asInt()).isZero();
            assertThat(hit.get("snippet").asString()).contains("43 suspicious locations");
            JsonNode mark = hit.get("marks").get(0);
            assertThat(hit.get("snippet").asString().substring(mark.get(0).asInt(), mark.get(1).asInt())).isEqualTo("paper");
        });
        assertThat(called("search", casebook.toString(), "618").out()).contains("[618]").contains("c-other.txt");
        assertThat(called("search", casebook.toString(), " ").status()).isEqualTo(2);
        assertThat(called("search", casebook.toString(), "nowhere").err()).contains("No text in the compartments that you hold");
    }

    @Test
    void add_prints_a_line_a_file_and_the_checkpoint_last() {
        assertThat(added.status()).isZero();
        assertThat(added.lines()).hasSize(4);
        assertThat(added.lines().subList(0, 3)).allSatisfy(l -> {
            assertThat(Called.keys(l)).containsExactly("exhibit", "sha256", "path", "parent", "bytes", "media_type", "outcome", "recovery",
                    "expected", "emitted", "reason");
            assertThat(l.get("outcome").asString()).isEqualTo("added");
            assertThat(l.get("recovery").asString()).isEqualTo("complete");
        });
        assertThat(Called.keys(added.lines().getLast())).containsExactly("checkpoint");
        assertThat(added.err()).isEmpty();
    }

    @Test
    void the_same_bytes_again_are_held_already_and_a_missing_file_is_refused() {
        Called again = called("add", casebook.toString(), home.resolve("texts/c-other.txt").toString(), home.resolve("absent").toString(),
                "--json");
        assertThat(again.status()).isZero();
        assertThat(again.lines()).extracting(l -> l.has("outcome") ? l.get("outcome").asString() : "").containsExactly("already_held",
                "refused", "");
        assertThat(called("add", casebook.toString(), home.resolve("absent").toString()).status()).isEqualTo(1);
    }

    @Test
    void read_takes_no_casebook_and_says_which_commands_do() {
        Called called = Called.with("read", casebook.toString());
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("is a casebook").contains("saksi figures");
        assertThat(called("figures", casebook.toString(), home.resolve("texts").toString()).status()).isEqualTo(2);
    }

    @Test
    void origins_of_a_casebook_count_what_people_judge() throws IOException {
        String report = exhibit("a-report.txt");
        String other = exhibit("c-other.txt");
        assertThat(origin(report)).isNotEqualTo(origin(other));
        Subject pair = Subject.SharedOrigin.of(new org.saksi.terms.ExhibitId(report), new org.saksi.terms.ExhibitId(other));
        decide(Judgement.Verdict.SAME, pair);
        assertThat(origin(report)).isEqualTo(origin(other));
        decide(Judgement.Verdict.DIFFERENT, pair);
        assertThat(origin(report)).isNotEqualTo(origin(other));
        assertThat(called("origins", casebook.toString()).out()).contains("a-report.txt").doesNotContain(report);
    }

    private static String origin(String exhibit) {
        Called origins = called("origins", casebook.toString(), "--json");
        assertThat(origins.status()).isZero();
        JsonNode line = origins.lines().stream().filter(l -> l.get("doc_id").asString().equals(exhibit)).findFirst().orElseThrow();
        return line.get("primary_origin").asString();
    }

    private static void decide(Judgement.Verdict verdict, Subject pair) throws IOException {
        work((session, who) -> session.ledger().judge(who, new Judgement(pair, verdict, "read both", List.of(), OptionalDouble.empty()),
                Sensitivity.PUBLIC, Optional.empty()));
    }

    @Test
    void the_table_of_figures_holds_what_the_machine_read_and_what_a_person_made_of_it() throws IOException {
        String story = exhibit("b-story.txt");
        work((session, who) -> {
            Exhibit exhibit = session.casebook().exhibits(who).stream().filter(e -> e.id().value().equals(story)).findFirst().orElseThrow();
            List<DeskFigure> figures = session.desk().sheet(who, exhibit.id()).orElseThrow().figures();
            DeskFigure wrong = figures.stream().filter(f -> f.mention().amount().low() == 43).findFirst().orElseThrow();
            FigureClaim m = wrong.machine();
            session.desk().correct(who, exhibit.id(), wrong.key(), new FigureClaim(m.heading(), Amount.of(45), m.qualifier(), m.unitKind(),
                    m.unit(), m.measure(), m.place(), m.period()), "the scan shows 45");
            DeskFigure compounds = figures.stream().filter(f -> f.mention().amount().low() == 53).findFirst().orElseThrow();
            session.desk().reject(who, exhibit.id(), compounds.key(), "a test of rejection");
        });
        List<String> rows = called("figures", casebook.toString(), "--csv").out().lines().toList();
        List<String> header = List.of(rows.getFirst().split(","));
        assertThat(header).startsWith("exhibit", "start", "end", "num_start", "num_end", "words", "machine_value_low");
        List<String> corrected = row(rows, story, "43 suspicious");
        assertThat(corrected.get(header.indexOf("machine_value_low"))).isEqualTo("43");
        assertThat(corrected.get(header.indexOf("person_value_low"))).isEqualTo("45");
        assertThat(corrected.get(header.indexOf("standing"))).isEqualTo("adopted");
        List<String> rejected = row(rows, story, "53 compounds");
        assertThat(rejected.get(header.indexOf("standing"))).isEqualTo("rejected");
        assertThat(rejected.get(header.indexOf("gathered_measure"))).isEmpty();
        JsonNode locations = called("figures", casebook.toString(), "--json", "--measure", "locations").lines().getFirst();
        assertThat(locations.get("values").get(0).get("value_low").asInt()).isEqualTo(45);
        assertThat(locations.get("values").get(0).get("adopted").asBoolean()).isTrue();
    }

    private static List<String> row(List<String> rows, String exhibit, String words) {
        return List.of(rows.stream().filter(r -> r.startsWith(exhibit) && r.contains(words)).findFirst().orElseThrow().split(",", -1));
    }

    @Test
    void verify_certificate_backup_and_restore_agree() throws IOException {
        Path page = home.resolve("certificate.html");
        Called certificate = called("certificate", casebook.toString(), exhibit("a-report.txt"), "--out", page.toString(), "--json");
        assertThat(certificate.status()).isZero();
        assertThat(Called.with("verify", page.toString()).status()).isZero();
        assertThat(called("certificate", casebook.toString(), "absent", "--out", home.resolve("no.html").toString()).status()).isEqualTo(2);
        Path backup = home.resolve("backup");
        assertThat(Called.with("backup", casebook.toString(), backup.toString(), "--json").lines().getFirst().get("files").asInt())
                .isPositive();
        assertThat(Called.with("backup", casebook.toString(), backup.toString()).status()).isEqualTo(2);
        Path back = home.resolve("back");
        assertThat(Called.with("restore", backup.toString(), back.toString()).status()).isZero();
        assertThat(Called.with("restore", backup.toString(), back.toString()).status()).isEqualTo(2);
        assertThat(Called.with("restore", home.resolve("texts/c-other.txt").toString(), home.resolve("none").toString()).status())
                .as("what is no backup is damage").isEqualTo(4);
        String kept = certificate.lines().getFirst().get("checkpoint").asString();
        Called whole = called("verify", back.toString(), "--since", kept, "--json");
        assertThat(whole.status()).isZero();
        assertThat(Called.keys(whole.lines().getFirst())).startsWith("checked", "failures");
        Path damaged;
        try (var files = Files.walk(back.resolve("exhibits"))) {
            damaged = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.write(damaged, new byte[]{7}, StandardOpenOption.APPEND);
        Called wrong = Called.with("verify", back.toString(), "--sealed", "--json");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(Called.keys(wrong.lines().getFirst().get("failures").get(0))).containsExactly("what", "where", "expected", "found");
    }

    @Test
    void init_and_person_add_say_what_to_keep() throws IOException {
        Path fresh = home.resolve("fresh");
        Called init = called("init", fresh.toString(), "--as", "nadia", "--json");
        assertThat(init.status()).isZero();
        assertThat(Called.keys(init.lines().getFirst())).startsWith("casebook", "checkpoint");
        Files.writeString(home.resolve("new"), "second pair of eyes\n");
        Called person = called("person", "add", fresh.toString(), "sokha", "--compartments", "public", "--new-passphrase-file",
                home.resolve("new").toString(), "--as", "nadia", "--json");
        assertThat(person.status()).isZero();
        assertThat(Called.keys(person.lines().getFirst())).contains("casebook", "checkpoint");
        assertThat(called("init", fresh.toString()).status()).isEqualTo(2);
        assertThat(called("origins", fresh.toString()).err()).contains("--as").contains("nadia, sokha");
    }

    @Test
    void who_holds_the_casebook_is_named_to_the_second() throws IOException {
        Path held = home.resolve("held");
        try (Casebook holder = Vault.create(held, OWNER, PASSPHRASE.toCharArray(),
                new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "the first"))
                .casebook()) {
            Called second = called("figures", held.toString());
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err()).contains("the first");
            assertThat(holder.checkpoint().line()).isNotEmpty();
        }
    }

    private interface Work {
        void at(CasebookSession session, Reader who);
    }

    private static void work(Work work) throws IOException {
        try (Extractor extractor = new Extractor();
                CasebookSession session = new CasebookSession(
                        Vault.open(casebook, OWNER, PASSPHRASE.toCharArray(), Machine.surroundings("a test")), extractor,
                        new FigureReader()::read)) {
            work.at(session, session.casebook().reader(Purpose.INVESTIGATION));
        }
    }
}
