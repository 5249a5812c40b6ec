package org.saksi.register.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.saksi.register.origins.OriginJudgement.Verdict;
import org.saksi.register.origins.RestsOn.Knowledge;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.UserId;
import org.saksi.testing.InventedReports;

class OriginsFoldTest {

    private static List<DocumentFigures> five() {
        return InventedReports.marked().entrySet().stream().map(e -> MarkedTexts.document(e.getKey(), e.getValue())).toList();
    }

    private static Origin first(Origins origins, String document) {
        return origins.document(document).orElseThrow().primary().getFirst();
    }

    /// Every figure of the collection that prints this number.
    private static List<FigureRef> figures(List<DocumentFigures> documents, double value) {
        List<FigureRef> refs = new ArrayList<>();
        for (DocumentFigures document : documents) {
            IntStream.range(0, document.figures().size()).filter(i -> document.figures().get(i).value().amount().low() == value)
                    .forEach(i -> refs.add(new FigureRef(document.docId(), i)));
        }
        return refs;
    }

    private static OriginJudgement judged(String one, String other, Verdict verdict) {
        return new OriginJudgement(one, other, verdict, new UserId("nadia"), Instant.parse("2032-01-05T10:00:00Z"), "read both",
                List.of("courier, second paragraph"),
                OptionalDouble.of(0.65));
    }

    @Test
    void four_stories_rest_on_the_report_and_the_fifth_on_the_later_statement() {
        Origins origins = OriginsFold.of(five());
        Origin report = first(origins, "courier");
        assertThat(report.speaker()).contains("Lantern Watch");
        assertThat(report.name()).isEqualTo("Lantern Watch, report, 2031-06");
        assertThat(List.of("ledger", "beacon", "digest")).allSatisfy(d -> assertThat(first(origins, d)).isEqualTo(report));
        assertThat(first(origins, "winter").speaker()).contains("Lantern Watch");
        assertThat(first(origins, "winter")).isNotEqualTo(report);
    }

    @Test
    void a_rewrite_is_of_the_family_and_independent_stories_on_the_same_report_are_not() {
        Origins origins = OriginsFold.of(five());
        assertThat(origins.document("digest").orElseThrow()).satisfies(d -> {
            assertThat(d.family()).isEqualTo("beacon");
            assertThat(d.relation()).isEqualTo(Relation.REWRITE);
            assertThat(d.copyGroup()).isEqualTo("digest");
            assertThat(d.evidence()).contains("rewrite with beacon");
        });
        assertThat(origins.documents()).filteredOn(d -> !d.docId().equals("digest")).allSatisfy(d -> {
            assertThat(d.family()).isEqualTo(d.docId());
            assertThat(d.relation()).isEqualTo(Relation.INDEPENDENT);
        });
    }

    @Test
    void what_was_published_later_is_the_rewrite_in_whatever_order_the_two_came_in() {
        List<DocumentFigures> turned = five().stream().map(d -> d.docId().equals("beacon") ? published(d, "2031-06-28") : d)
                .map(d -> d.docId().equals("digest") ? published(d, "2031-06-27") : d).toList();
        Origins origins = OriginsFold.of(turned);
        assertThat(origins.document("beacon").orElseThrow().relation()).isEqualTo(Relation.REWRITE);
        assertThat(origins.document("digest").orElseThrow().relation()).isEqualTo(Relation.INDEPENDENT);
        assertThat(origins.document("digest").orElseThrow().ties()).singleElement().satisfies(t -> {
            assertThat(t.one()).isEqualTo("digest");
            assertThat(t.other()).isEqualTo("beacon");
            assertThat(t.evidence()).doesNotContain("about 0 ");
        });
    }

    private static DocumentFigures published(DocumentFigures d, String on) {
        return new DocumentFigures(d.docId(), d.source(), Optional.of(FuzzyDate.parse(on)), d.figures());
    }

    @Test
    void a_number_in_four_documents_has_one_independent_origin() {
        List<DocumentFigures> documents = five();
        List<FigureRef> fiftyThree = figures(documents, 53);
        assertThat(fiftyThree.stream().map(FigureRef::docId).distinct()).hasSize(4);
        assertThat(OriginsFold.of(documents).independent(fiftyThree)).isEqualTo(new OriginRange(1, 1));
    }

    @Test
    void the_ministry_and_the_report_are_two_origins_within_one_document() {
        assertThat(OriginsFold.of(five()).document("courier").orElseThrow().primary()).extracting(o -> o.speaker().orElse(""))
                .containsExactly("Lantern Watch", "National Panel on Trafficking");
    }

    @Test
    void documents_added_one_by_one_give_the_same_answer_as_all_at_once() {
        OriginsFold fold = new OriginsFold();
        five().forEach(d -> {
            fold.add(d);
            fold.view();
        });
        assertThat(fold.view()).isEqualTo(OriginsFold.of(five()));
    }

    @Test
    void who_judges_two_documents_different_keeps_them_apart() {
        OriginsFold fold = new OriginsFold();
        five().forEach(fold::add);
        fold.judge(judged("courier", "beacon", Verdict.DIFFERENT));
        fold.judge(judged("courier", "digest", Verdict.DIFFERENT));
        Origins origins = fold.view();
        assertThat(first(origins, "courier")).isNotEqualTo(first(origins, "beacon"));
        assertThat(origins.edges()).anyMatch(e -> e.knowledge() == Knowledge.CHECKED_NONE);
        assertThat(origins.independent(figures(five(), 53))).isEqualTo(new OriginRange(2, 2));
    }

    @Test
    void who_judges_two_documents_the_same_joins_what_they_are_about_and_can_change_their_mind() {
        OriginsFold fold = new OriginsFold();
        five().forEach(fold::add);
        fold.judge(judged("winter", "courier", Verdict.SAME));
        assertThat(first(fold.view(), "winter")).isEqualTo(first(fold.view(), "courier"));
        fold.judge(judged("winter", "courier", Verdict.UNSURE));
        assertThat(first(fold.view(), "winter")).isNotEqualTo(first(fold.view(), "courier"));
        List<FigureRef> both = new ArrayList<>(figures(five(), 17));
        both.addAll(figures(five(), 53));
        assertThat(fold.view().independent(both)).as("the lower end merges what is unsure").isEqualTo(new OriginRange(1, 2));
    }

    @Test
    void what_a_person_could_not_decide_counts_between_one_and_two_whatever_the_machine_is_sure_of() {
        OriginsFold fold = new OriginsFold();
        five().forEach(fold::add);
        assertThat(fold.view().independent(figures(five(), 53))).isEqualTo(new OriginRange(1, 1));
        fold.judge(judged("courier", "beacon", Verdict.UNSURE));
        fold.judge(judged("courier", "digest", Verdict.UNSURE));
        assertThat(fold.view().independent(figures(five(), 53))).isEqualTo(new OriginRange(1, 2));
        assertThat(fold.together().independent(figures(five(), 53))).isEqualTo(new OriginRange(1, 1));
    }

    @Test
    void a_number_without_a_named_speaker_may_rest_on_the_one_who_is_named_elsewhere() {
        DocumentFigures named = MarkedTexts.document("a",
                "Harbour Relief counted {{742 boats|742|other|exact|Harbour Relief|boats}} on the river Ulm in May.");
        DocumentFigures unnamed = MarkedTexts.document("b",
                "There are {{742 boats|742|other|exact||boats}} on the river, a remarkable sight for the season.");
        List<DocumentFigures> documents = List.of(named, unnamed);
        assertThat(OriginsFold.of(documents).independent(figures(documents, 742))).isEqualTo(new OriginRange(1, 2));
    }

    @Test
    void a_translation_is_of_the_family_and_shares_the_origin_though_the_speaker_is_written_differently() {
        DocumentFigures english = MarkedTexts.document("en",
                """
                        The Harbour Relief Fund said on Monday that {{3,412 workers|3412|people|exact|Harbour Relief Fund|workers}} had passed through Port Selm since April 2031. Its director, \
                        Nele Ostrand, named the ferries Corvina, Albatros and Tamarin as the way out. Of the workers, {{618|618|people|exact|Harbour Relief Fund|minors}} were minors, she said. \
                        The Corvina alone made {{57 crossings|57|other|exact|Harbour Relief Fund|crossings}}.""");
        DocumentFigures french = MarkedTexts.document("fr",
                """
                        Selon le Fonds de secours du port, {{3 412 travailleurs|3412|people|exact|Fonds de secours du port|workers}} sont passés par Port Selm depuis avril 2031. La directrice, \
                        Nele Ostrand, cite les bacs Corvina, Albatros et Tamarin. Parmi les travailleurs, {{618|618|people|exact|Fonds de secours du port|minors}} étaient mineurs. Le Corvina a fait à \
                        lui seul {{57 traversées|57|other|exact|Fonds de secours du port|crossings}}.""");
        Origins origins = OriginsFold.of(List.of(english, french));
        assertThat(origins.document("fr").orElseThrow().family()).isEqualTo("en");
        assertThat(origins.document("fr").orElseThrow().relation()).isEqualTo(Relation.TRANSLATION);
        assertThat(first(origins, "fr")).isEqualTo(first(origins, "en"));
    }

    @Test
    void a_copy_shares_group_family_and_origin() {
        DocumentFigures original = five().getFirst();
        DocumentFigures copy = new DocumentFigures("mirror", original.source(), original.publishedOn(), List.of());
        Origins origins = OriginsFold.of(List.of(original, copy));
        assertThat(origins.document("mirror").orElseThrow()).satisfies(d -> {
            assertThat(d.copyGroup()).isEqualTo("courier");
            assertThat(d.family()).isEqualTo("courier");
            assertThat(d.relation()).isEqualTo(Relation.COPY);
            assertThat(d.primary()).isEqualTo(origins.document("courier").orElseThrow().primary());
        });
        assertThat(origins.echoes("courier")).containsExactly("mirror");
    }

    @Test
    void police_in_two_texts_are_not_one_speaker() {
        DocumentFigures one = MarkedTexts.document("a",
                "In Selm, police said {{19 men|19|people|exact|police|arrested}} were held overnight.");
        DocumentFigures other = MarkedTexts.document("b",
                "In Varn, police said {{19 women|19|people|exact|police|arrested}} had been found.");
        List<DocumentFigures> documents = List.of(one, other);
        assertThat(OriginsFold.of(documents).independent(figures(documents, 19)).high()).isEqualTo(2);
    }

    @Test
    void a_rejected_figure_counts_for_nothing() {
        DocumentFigures courier = five().getFirst();
        List<FigureInForce> rejected = courier.figures().stream()
                .map(f -> new FigureInForce(f.machine(), f.person(), FigureInForce.Standing.REJECTED)).toList();
        DocumentFigures empty = new DocumentFigures("courier", courier.source(), courier.publishedOn(), rejected);
        assertThat(first(OriginsFold.of(List.of(empty)), "courier").named()).isFalse();
    }

    @Test
    void a_rewrite_that_shortens_a_name_keeps_the_speaker() {
        List<DocumentFigures> documents = new ArrayList<>(five().subList(0, 3));
        documents.add(
                MarkedTexts.document("digest", InventedReports.marked().get("digest").replace("|Government of Maravia|", "|government|")));
        assertThat(OriginsFold.of(documents).independent(figures(documents, 28))).isEqualTo(new OriginRange(1, 1));
    }

    private static DocumentFigures report(String docId, String speaker) {
        return MarkedTexts.document(docId,
                ("NAME counted {{64 boats|64|other|exact|NAME|boats}} on the Ulm in May. It also listed {{53 jetties|53|sites|exact|NAME|jetties}} and "
                        + "{{45 other landings|45|sites|exact|NAME|landings}} in the delta.").replace("NAME", speaker));
    }

    @Test
    void two_bodies_with_names_of_their_own_are_two_origins_though_all_their_numbers_agree() {
        List<DocumentFigures> documents = List.of(report("a", "Harbour Relief"), report("b", "River Alliance"),
                report("c", "Harbour Relief"));
        Origins origins = OriginsFold.of(documents);
        assertThat(first(origins, "a").speaker()).contains("Harbour Relief");
        assertThat(first(origins, "b").speaker()).contains("River Alliance");
        assertThat(first(origins, "c")).isEqualTo(first(origins, "a"));
        assertThat(origins.independent(figures(documents, 53))).isEqualTo(new OriginRange(2, 2));
    }

    @Test
    void a_nameless_group_does_not_make_two_named_bodies_one() {
        List<DocumentFigures> documents = List.of(report("a", "Harbour Relief"), report("b", "River Alliance"),
                report("c", "a rights group"),
                report("d", "a rights group"));
        assertThat(first(OriginsFold.of(documents), "a")).isNotEqualTo(first(OriginsFold.of(documents), "b"));
    }

    @Test
    void a_document_comes_once() {
        OriginsFold fold = new OriginsFold();
        fold.add(five().getFirst());
        assertThatThrownBy(() -> fold.add(five().getFirst())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("courier");
    }

    @Test
    void nothing_in_nothing_out() {
        assertThat(OriginsFold.of(List.of()).documents()).isEmpty();
        DocumentFigures empty = MarkedTexts.document("empty", "");
        assertThat(OriginsFold.of(List.of(empty)).document("empty").orElseThrow().relation()).isEqualTo(Relation.INDEPENDENT);
    }
}
