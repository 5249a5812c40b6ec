package org.saksi.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.assessment.figures.Disagreement;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.Relation;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// The sample that a newcomer sees first shows what the figures page is for: every class of disagreement, and a version of a text beside
/// documents of their own.
class SampleCasebookTest {

    private static Findings.Found found;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws IOException {
        Surroundings surroundings = new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "a test");
        FigureReader reader = new FigureReader();
        Path casebook = folder.resolve("sample");
        try (Extractor extractor = new Extractor()) {
            new SampleCasebook(surroundings, extractor, reader::read).make(casebook, done -> {});
            try (CasebookSession session = new CasebookSession(
                    Vault.open(casebook, SampleCasebook.PERSON, SampleCasebook.PASSPHRASE.toCharArray(), surroundings), extractor,
                    reader::read)) {
                found = session.findings().now(session.casebook().reader(Purpose.INVESTIGATION));
            }
        }
    }

    @Test
    void every_class_of_disagreement_occurs_where_it_was_put() {
        Map<String, String> classes = new TreeMap<>();
        for (FigureRow row : found.gathered().rows()) {
            if (row.finding().disagreement() != Disagreement.NONE) {
                classes.put(row.measure(), row.finding().disagreement().code());
            }
        }
        assertThat(classes).containsExactlyInAnyOrderEntriesOf(Map.of("locations_suspected", "copying_slip", "compounds", "strengthened",
                "suspects_charged", "scope", "nationals_repatriated", "change_over_time", "people_rescued", "two_authorities",
                "survivors_interviewed", "self_contradiction", "revenue", "attribution"));
        List<String> all = Arrays.stream(Disagreement.values()).filter(d -> d != Disagreement.NONE).map(Disagreement::code).toList();
        assertThat(classes.values()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void no_side_of_the_slip_is_called_likelier_without_the_primary() {
        assertThat(found.gathered().rows()).filteredOn(r -> r.finding().disagreement() == Disagreement.COPYING_SLIP).hasSize(1)
                .allSatisfy(r -> assertThat(r.finding().likelier()).isEmpty());
    }

    private static DocumentOrigins document(String path) {
        return found.origins().documents().stream()
                .filter(d -> found.exhibits().get(new ExhibitId(d.docId())).intake().path().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void the_wire_is_a_cut_copy_of_the_story_the_lamp_a_rewrite_and_all_three_rest_on_the_report() {
        DocumentOrigins story = document("harbour-post.html");
        assertThat(document("coast-wire.txt").copyGroup()).isEqualTo(story.copyGroup());
        assertThat(document("daily-lamp.txt").copyGroup()).isNotEqualTo(story.copyGroup());
        assertThat(document("daily-lamp.txt").family()).isEqualTo(story.family());
        assertThat(List.of(document("coast-wire.txt"), document("harbour-post.html"), document("daily-lamp.txt")))
                .extracting(DocumentOrigins::relation).contains(Relation.COPY, Relation.REWRITE);
        assertThat(document("lantern-watch-report.pdf").family()).isNotEqualTo(story.family());
        assertThat(document("lantern-watch-report.pdf").primary().getFirst()).isEqualTo(story.primary().getFirst());
        assertThat(document("ministry-letter.docx").relation()).isEqualTo(Relation.INDEPENDENT);
    }
}
