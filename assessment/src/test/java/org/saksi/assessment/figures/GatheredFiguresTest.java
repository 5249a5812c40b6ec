package org.saksi.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.reading.SourceText;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.OriginJudgement;
import org.saksi.register.origins.OriginRange;
import org.saksi.register.origins.OriginsFold;
import org.saksi.terms.Amount;
import org.saksi.terms.UnitKind;
import org.saksi.terms.UserId;
import org.saksi.testing.InventedReports;

class GatheredFiguresTest {

    private static List<DocumentFigures> five() {
        return InventedReports.marked().entrySet().stream().map(e -> MarkedTexts.document(e.getKey(), e.getValue())).toList();
    }

    private static GatheredFigures gather(List<DocumentFigures> documents) {
        return GatheredFigures.of(documents, OriginsFold.of(documents));
    }

    private static GatheredFigures gather(String... texts) {
        List<DocumentFigures> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(MarkedTexts.document("d" + documents.size(), text));
        }
        return gather(documents);
    }

    private static List<DocumentFigures> fiveAnd(String name, String text) {
        List<DocumentFigures> documents = new ArrayList<>(five());
        documents.add(MarkedTexts.document(name, text));
        return documents;
    }

    /// The row that holds this number.
    private static FigureRow row(GatheredFigures gathered, double number) {
        return gathered.rows().stream().filter(r -> r.values().stream().anyMatch(v -> v.amount().low() == number)).findFirst()
                .orElseThrow();
    }

    private static FigureValue value(FigureRow row, double number) {
        return row.values().stream().filter(v -> v.amount().low() == number).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, 1e300, Double.MAX_VALUE})
    void a_number_beyond_any_count_is_gathered_as_a_vague_word(double beyond) {
        DocumentFigures marked = MarkedTexts.document("slip",
                "Lantern Watch counted {{53 compounds|53|sites|exact|Lantern Watch|compounds}}.");
        FigureInForce slip = FigureInForce.adopted(MarkedTexts.withAmount(marked.figures().getFirst().value(), Amount.of(beyond)));
        List<DocumentFigures> documents = List.of(new DocumentFigures("slip", marked.source(), marked.publishedOn(), List.of(slip)));
        assertThat(gather(documents).rows()).flatExtracting(FigureRow::values).extracting(FigureValue::amount).allMatch(Amount::vague);
    }

    @Test
    void fifty_three_compounds_in_four_documents_are_one_row_with_one_origin() {
        FigureRow row = row(gather(five()), 53);
        assertThat(row.values()).hasSize(1);
        assertThat(row.unitKind()).isEqualTo(UnitKind.SITES);
        FigureValue value = value(row, 53);
        assertThat(value.docs()).containsExactly("courier", "ledger", "beacon", "digest");
        assertThat(value.speakers()).containsExactly("Lantern Watch");
        assertThat(value.independentOrigins().low()).isEqualTo(1);
        assertThat(value.independentOrigins().high()).isEqualTo(1);
    }

    @Test
    void documents_that_a_person_judges_independent_stay_in_one_row_with_two_origins() {
        OriginsFold fold = new OriginsFold();
        five().forEach(fold::add);
        for (String other : List.of("ledger", "beacon", "digest")) {
            fold.judge(new OriginJudgement("courier", other, OriginJudgement.Verdict.DIFFERENT, new UserId("nadia"),
                    Instant.parse("2032-01-05T10:00:00Z"), "each counted alone", List.of(), OptionalDouble.empty()));
        }
        GatheredFigures gathered = GatheredFigures.of(five(), fold.view(), fold.together());
        assertThat(gathered.rows()).extracting(GatheredFiguresTest::counted)
                .containsExactlyInAnyOrderElementsOf(gather(five()).rows().stream().map(GatheredFiguresTest::counted).toList());
        assertThat(gathered.rows().stream().filter(r -> r.values().stream().anyMatch(v -> v.amount().low() == 53))).hasSize(1);
        FigureValue value = value(row(gathered, 53), 53);
        assertThat(value.docs()).containsExactly("courier", "ledger", "beacon", "digest");
        assertThat(value.independentOrigins()).isEqualTo(new OriginRange(2, 2));
    }

    /// What a row counts, and the figures it gathers, whoever stands behind them.
    private static Set<FigureRef> counted(FigureRow row) {
        return row.values().stream().flatMap(v -> v.figures().stream()).collect(Collectors.toSet());
    }

    @Test
    void the_governments_of_two_countries_may_both_count_twenty_eight() {
        String one = "The Government of Maravia has its say. {{28 compounds|28|sites|exact|Government|compounds_operating}} were named in Maravia.";
        String other = "The minister has her say. {{28 sites|28|sites|exact|Government|sites_raided}} were searched, she said.";
        List<FigureRow> rows = gather(List.of(MarkedTexts.document("one", one), MarkedTexts.document("other", other))).rows();
        assertThat(rows).hasSize(2);
    }

    @Test
    void believed_likely_then_active_then_confirmed_is_strengthened() {
        Finding finding = row(gather(five()), 53).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.STRENGTHENED);
        assertThat(finding.reason()).contains("53 compounds", "active", "confirmed");
    }

    @Test
    void different_measures_of_one_report_stay_apart() {
        GatheredFigures gathered = gather(five());
        assertThat(List.of(50.0, 53.0, 45.0, 28.0, 17.0).stream().map(n -> row(gathered, n)).distinct()).hasSize(5);
    }

    @Test
    void forty_five_against_forty_three_is_a_slip_and_undecided_while_each_has_one_line() {
        FigureRow row = row(gather(five()), 45);
        assertThat(row.finding().disagreement()).isEqualTo(Disagreement.COPYING_SLIP);
        assertThat(row.finding().likelier()).isEmpty();
        assertThat(row.finding().reason()).contains("undecided, obtain the primary");
        assertThat(value(row, 43).docs()).containsExactly("beacon", "digest");
    }

    @Test
    void a_further_line_proven_independent_makes_forty_five_likelier() {
        Finding finding = row(gather(fiveAnd("annex", InventedReports.further())), 45).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.COPYING_SLIP);
        assertThat(finding.likelier()).contains(Amount.of(45));
        assertThat(finding.reason()).contains("2 lines proven independent");
    }

    @Test
    void a_further_line_that_may_be_a_copy_decides_nothing() {
        Finding finding = row(gather(fiveAnd("hills", InventedReports.repeated())), 45).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.COPYING_SLIP);
        assertThat(finding.likelier()).isEmpty();
        assertThat(finding.reason()).contains("2 lines, 1 proven independent");
    }

    @Test
    void the_primary_when_held_decides() {
        DocumentFigures primary = MarkedTexts.document("primary",
                "We identified {{43 suspicious locations|43|sites|exact|Lantern Watch|locations_suspected}} and {{53 compounds|53|sites|exact|Lantern Watch|compounds}}.");
        List<DocumentFigures> documents = new ArrayList<>(five());
        documents.add(new DocumentFigures("primary",
                new SourceText(primary.source().text(), primary.source().language(), Optional.of("Lantern Watch")), Optional.empty(),
                primary.figures()));
        assertThat(row(gather(documents), 43).finding().likelier()).contains(Amount.of(43));
    }

    @Test
    void a_vague_word_is_no_third_value_of_a_disagreement() {
        FigureRow row = row(gather(five()), 45);
        assertThat(row.values()).filteredOn(v -> v.amount().vague()).singleElement()
                .satisfies(v -> assertThat(v.docs()).containsExactly("ledger"));
        assertThat(row.finding().reason()).doesNotContain("vague");
    }

    @Test
    void half_of_an_alternative_lost_is_strengthened() {
        Finding finding = row(gather(
                "The Harbour Fund said that {{two-thirds|0.66|share|exact|Harbour Fund|share_never_investigated}} of the places were either never investigated or went on after a visit.",
                "Of the places, {{two-thirds|0.66|share|exact|Harbour Fund|share_never_investigated}} had never been investigated, the Harbour Fund said."),
                0.66).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.STRENGTHENED);
        assertThat(finding.reason()).contains("half");
    }

    @Test
    void nearly_lost_is_strengthened_and_at_least_lost_is_compatible() {
        assertThat(row(gather("The Fund of Varn removed {{nearly 7,400 accounts|7400|accounts|nearly|Fund of Varn|accounts_removed}}.",
                "Some {{7,400 accounts|7400|accounts|exact|Fund of Varn|accounts_removed}} are gone, the Fund of Varn said."), 7400)
                .finding().disagreement()).isEqualTo(Disagreement.STRENGTHENED);
        assertThat(row(gather("The Fund of Varn removed {{at least 7,400 accounts|7400|accounts|at_least|Fund of Varn|accounts_removed}}.",
                "Some {{7,400 accounts|7400|accounts|exact|Fund of Varn|accounts_removed}} are gone, the Fund of Varn said."), 7400)
                .finding().disagreement()).isEqualTo(Disagreement.NONE);
    }

    @Test
    void a_unit_lost_is_a_matter_of_scope() {
        Finding finding = row(
                gather("Varnet said it took down {{over 21,500 pages|21500|accounts|more_than|Varnet|pages_removed}} and accounts.",
                        "Varnet took down {{over 21,500 pages|21500|accounts|more_than|Varnet|pages_removed}} this year."),
                21500).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.SCOPE);
        assertThat(finding.reason()).contains("unit");
    }

    @Test
    void a_speaker_whose_name_a_rewrite_shortens_is_no_second_speaker() {
        List<DocumentFigures> documents = new ArrayList<>(five().subList(0, 3));
        documents.add(
                MarkedTexts.document("digest", InventedReports.marked().get("digest").replace("|Government of Maravia|", "|government|")));
        assertThat(row(gather(documents), 28).finding().disagreement()).isEqualTo(Disagreement.NONE);
    }

    @Test
    void charged_is_not_convicted() {
        Finding finding = row(gather(
                "Prosecutors of Varn charged {{187 people|187|people|exact|Prosecutors of Varn|people_charged}} in May.",
                "In May, {{187 people|187|people|exact|Prosecutors of Varn|people_convicted}} were convicted, Prosecutors of Varn said."),
                187).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.SCOPE);
    }

    @Test
    void two_named_speakers_with_different_numbers_are_two_authorities() {
        Finding finding = row(gather(
                "The Harbour Fund said {{640 workers|640|people|exact|Harbour Fund|workers_released}} were released in Varn, while the Ministry of Order put it at "
                        + "{{210 workers|210|people|exact|Ministry of Order|workers_released}} released."),
                640).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.TWO_AUTHORITIES);
        assertThat(finding.reason()).contains("Harbour Fund says 640", "Ministry of Order says 210");
    }

    @Test
    void the_same_number_for_two_speakers_is_a_matter_of_attribution() {
        Finding finding = row(gather(
                "The Institute of Varn put the trade at {{$12.5 billion|12500000000|money|exact|Institute of Varn|revenue}} a year.",
                "The trade brings {{$12.5 billion|12500000000|money|exact|Harbour Fund|revenue}} a year, the Harbour Fund reports."),
                12.5e9).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.ATTRIBUTION);
    }

    @Test
    void a_later_count_of_one_speaker_is_change_over_time() {
        Finding finding = row(gather(
                "May 2, 2031\nThe Ministry of Order said {{6,600 suspects|6600|people|exact|Ministry of Order|suspects_handed_over}} had been handed over at Port Selm.",
                "Dec 20, 2031\nThe Ministry of Order said {{7,600 suspects|7600|people|exact|Ministry of Order|suspects_handed_over}} had been handed over at Port Selm."),
                6600).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.CHANGE_OVER_TIME);
    }

    @Test
    void a_later_count_of_what_only_grows_must_not_be_smaller() {
        Finding finding = row(gather(
                "May 2, 2031\nVarnet said it had removed {{12 million accounts|12000000|accounts|exact|Varnet|accounts_removed}} run from Port Selm.",
                "Dec 20, 2031\nVarnet said it had removed {{8 million accounts|8000000|accounts|exact|Varnet|accounts_removed}} run from Port Selm."),
                8e6).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.SCOPE);
    }

    @Test
    void nearly_and_at_least_the_same_amount_in_one_document_exclude_each_other() {
        Finding finding = row(gather(
                "Losses in Varn came to {{nearly $10.2 billion|10200000000|money|nearly|Bank of Varn|losses}}. Later the Bank of Varn speaks of "
                        + "{{at least $10.2 billion|10200000000|money|at_least|Bank of Varn|losses}}."),
                10.2e9).finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.SELF_CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Of the WHOLE, FIRST were men and SECOND were women.", "The group heard WHOLE, among them FIRST and SECOND."})
    void men_and_women_cannot_be_more_than_the_whole_but_may_be_fewer(String told) {
        FigureRow tooMany = row(gather(sameSentence(counted(told, 31, 23))), 52);
        assertThat(tooMany.finding().disagreement()).isEqualTo(Disagreement.SELF_CONTRADICTION);
        assertThat(tooMany.finding().rule()).isEqualTo("sum/exclusive");
        assertThat(tooMany.finding().reason()).contains("54 together");
        assertThat(row(gather(sameSentence(counted(told, 31, 21))), 52).finding().disagreement()).isEqualTo(Disagreement.NONE);
        assertThat(row(gather(sameSentence(counted(told, 28, 20))), 52).finding().disagreement()).isEqualTo(Disagreement.NONE);
    }

    private static String counted(String told, int men, int women) {
        return told.replace("WHOLE", "{{52 survivors|52|people|exact|River Alliance|survivors}}")
                .replace("FIRST", "{{" + men + "|" + men + "|people|exact|River Alliance|men}}")
                .replace("SECOND", "{{" + women + "|" + women + "|people|exact|River Alliance|women}}");
    }

    @Test
    void parts_that_make_up_a_whole_must_add_up() {
        String right = "Police of Varn held {{807 suspects|807|people|exact|Police of Varn|suspects_arrested}}, made up of {{455 locals|455|people|exact|Police of Varn|locals}} and "
                + "{{352 foreigners|352|people|exact|Police of Varn|foreigners}}.";
        assertThat(row(gather(right), 807).finding().disagreement()).isEqualTo(Disagreement.NONE);
        assertThat(row(gather(sameSentence(right.replace("455", "465"))), 807).finding().reason()).contains("817");
        assertThat(row(gather(sameSentence(right)), 807).finding().disagreement()).isEqualTo(Disagreement.NONE);
    }

    private static List<DocumentFigures> sameSentence(String text) {
        DocumentFigures document = MarkedTexts.document("d", text);
        return List.of(new DocumentFigures("d", document.source(), document.publishedOn(),
                document.figures().stream().map(f -> FigureInForce.suggested(MarkedTexts.inSentence(f.value(), 0))).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127,000|127000|more_than", "about 127,300|127300|about", "127,271|127271|exact", "up to 130,000|130000|up_to"})
    void qualifiers_and_rounding_are_no_disagreement(String printed) {
        String[] parts = printed.split("\\|");
        Finding finding = gather(
                "The Office of Claims seeks {{127,000 coins|127000|money|exact|Office of Claims|seized}} of the Tarn group.",
                "The Office of Claims took {{" + parts[0] + " coins|" + parts[1]
                        + "|money|" + parts[2] + "|Office of Claims|seized}} of the Tarn group.")
                .rows().getFirst().finding();
        assertThat(finding.disagreement()).isEqualTo(Disagreement.NONE);
    }

    @Test
    void a_row_is_adopted_when_a_person_stands_behind_a_figure() {
        DocumentFigures courier = five().getFirst();
        List<FigureInForce> adopted = courier.figures().stream().map(f -> FigureInForce.adopted(f.value())).toList();
        List<DocumentFigures> documents = List.of(new DocumentFigures("courier", courier.source(), courier.publishedOn(), adopted),
                five().get(1));
        assertThat(value(row(gather(documents), 53), 53).adopted()).isTrue();
        assertThat(value(row(gather(documents), 9), 9).adopted()).isFalse();
    }

    @Test
    void a_correction_counts_in_place_of_what_the_machine_read() {
        DocumentFigures digest = five().get(3);
        List<FigureInForce> corrected = digest.figures().stream()
                .map(f -> f.value().amount().low() == 43
                        ? new FigureInForce(f.machine(), Optional.of(MarkedTexts.withAmount(f.value(), Amount.of(45))),
                                FigureInForce.Standing.ADOPTED)
                        : f)
                .toList();
        List<DocumentFigures> documents = List.of(five().getFirst(),
                new DocumentFigures("digest", digest.source(), digest.publishedOn(), corrected));
        assertThat(row(gather(documents), 45).finding().disagreement()).isEqualTo(Disagreement.NONE);
        assertThat(value(row(gather(documents), 45), 45).docs()).containsExactly("courier", "digest");
    }

    @Test
    void rows_of_a_measure_can_be_asked_for() {
        assertThat(gather(five()).ofMeasure("locations_suspected").rows()).hasSize(1);
        assertThat(gather(five()).ofMeasure("nothing").rows()).isEmpty();
        assertThat(gather(List.of()).rows()).isEmpty();
    }

    @Test
    void every_class_has_its_word() {
        assertThat(Map.of(Disagreement.NONE, "none", Disagreement.COPYING_SLIP, "copying_slip", Disagreement.TWO_AUTHORITIES,
                "two_authorities")).allSatisfy((d, w) -> assertThat(d.code()).isEqualTo(w));
    }
}
