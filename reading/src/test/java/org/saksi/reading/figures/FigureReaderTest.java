package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Cases worked by hand.
class FigureReaderTest {

    private static List<FigureMention> read(String text) {
        return new FigureReader().read(SourceText.of(text));
    }

    private static FigureMention only(String text) {
        List<FigureMention> mentions = read(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.getFirst();
    }

    @Test
    void part_and_whole_are_two_counts() {
        List<FigureMention> mentions = read("Nine of the 58 survivors were children.");
        assertThat(mentions).extracting(mention -> mention.amount().low()).containsExactly(9.0, 58.0);
        assertThat(mentions).extracting(FigureMention::unitKind).containsOnly(UnitKind.PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s people were freed.", "Up to %s people were freed.", "%s to %s people were freed.", "They lost $%s million.",
        "%s months later they came."})
    void a_string_of_hundreds_of_digits_counts_nothing(String sentence) {
        for (int digits : new int[]{20, 308, 400}) {
            assertThat(read(sentence.replace("%s", "9".repeat(digits)))).as(digits + " digits")
                    .allMatch(mention -> mention.amount().vague());
        }
    }

    @Test
    void scales_heaped_upon_scales_stay_below_the_greatest_count() {
        assertThat(read("They lost 12 " + "million ".repeat(80) + "dollars."))
                .allMatch(mention -> mention.amount().vague() || mention.amount().high() <= Amount.LARGEST);
        assertThat(only("They lost 12 million dollars.").amount().low()).isEqualTo(12e6);
    }

    @Test
    void a_small_round_whole_is_a_share() {
        FigureMention mention = only("One in five of them had been sold.");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.SHARE);
        assertThat(mention.amount().low()).isEqualTo(0.2);
    }

    @Test
    void spans_of_time_are_months() {
        FigureMention mention = only("The group published its nearly two-year study.");
        assertThat(mention.amount().low()).isEqualTo(24);
        assertThat(mention.qualifier()).isEqualTo(Qualifier.NEARLY);
        assertThat(mention.unitKind()).isEqualTo(UnitKind.DURATION);
    }

    @Test
    void both_ends_of_a_range_take_the_scale_that_is_printed_once() {
        FigureMention mention = only("They lost between $18 and $37 billion.");
        assertThat(mention.amount().low()).isEqualTo(18e9);
        assertThat(mention.amount().high()).isEqualTo(37e9);
        assertThat(mention.qualifier()).isEqualTo(Qualifier.RANGE);
    }

    @Test
    void a_rise_from_one_number_to_another_is_two_figures() {
        assertThat(read("Losses rose from $10 million to $30 million.")).extracting(mention -> mention.amount().low()).containsExactly(10e6,
                30e6);
    }

    @Test
    void a_percentage_before_a_sum_is_no_range() {
        assertThat(read("Losses rose 18 percent to $640 million.")).extracting(FigureMention::unitKind).containsExactly(UnitKind.SHARE,
                UnitKind.MONEY);
    }

    @Test
    void a_bare_number_counts_what_its_verb_tells() {
        assertThat(only("Police in the north arrested 7.").unitKind()).isEqualTo(UnitKind.PEOPLE);
        assertThat(only("Nine were minors.").measure()).startsWith("children");
    }

    @Test
    void a_joined_number_counts_what_the_one_before_it_counts() {
        List<FigureMention> mentions = read("At least 120,000 people in the east and around 100,000 in the west are held.");
        assertThat(mentions).extracting(mention -> mention.amount().low()).containsExactly(120_000.0, 100_000.0);
        assertThat(mentions).extracting(FigureMention::qualifier).containsExactly(Qualifier.AT_LEAST, Qualifier.ABOUT);
    }

    @Test
    void vague_words_give_no_number() {
        FigureMention mention = only("They stole tens of billions of dollars.");
        assertThat(mention.amount().vague()).isTrue();
        assertThat(mention.unit()).isEqualTo("USD");
    }

    @Test
    void money_is_in_the_printed_currency() {
        assertThat(only("The ransom was RM360,000.").unit()).isEqualTo("MYR");
        assertThat(only("He paid half a million pesos.").amount().low()).isEqualTo(500_000);
        assertThat(only("They seized ₹3.25 lakh.").amount().low()).isCloseTo(325_000, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It happened on 26 June 2025 at 9 p.m.", "He is a 35-year-old man.", "In May",
        "Section 311 of the act applies.",
        "17. A heading of a list", "See page 112 and version 8.2.", "The third suspect fled.", "COVID-19 closed the border.",
        "It was #8 Park, run by K99 Group.", "One survivor spoke.", "A 10-hectare plot.", "They fled three years ago.",
        "It uses two-factor login.", "He could face up to 14 years in jail.", "Call 0800 555 019.", "The 88 Brothers denied it.",
        "https://www.example.org/2025/1234", "From 2019 to 2024 it grew.", "He was in his 30s."})
    void numbers_that_are_no_figures_are_left(String text) {
        assertThat(read(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "May", "in May", "$", "US$", "half", "a", "nearly a", "between 5 and", "from 3 to", "第", "百分之",
        "三分之", "12,", "1.2.3.4",
        "999999999999999999999999999999", "٣٤٥", "- - -", "🚨"})
    void scraps_of_text_do_no_harm(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void offsets_count_code_points() {
        String text = "🚨🚨 Police freed 53 workers.";
        FigureMention mention = only(text);
        int from = text.offsetByCodePoints(0, mention.start());
        int to = text.offsetByCodePoints(0, mention.end());
        assertThat(text.substring(from, to)).isEqualTo(mention.quote()).isEqualTo("53 workers");
    }

    @Test
    void chinese_classifiers_tell_what_is_counted() {
        FigureMention people = only("警方抓获犯罪嫌疑人269名。");
        assertThat(people.unitKind()).isEqualTo(UnitKind.PEOPLE);
        assertThat(people.amount().low()).isEqualTo(269);
        FigureMention sites = only("打掉诈骗窝点11个。");
        assertThat(sites.unitKind()).isEqualTo(UnitKind.SITES);
        FigureMention cases = only("共破获案件43.7万起。");
        assertThat(cases.amount().low()).isEqualTo(437_000);
    }

    @Test
    void chinese_qualifiers_stand_before_and_behind() {
        assertThat(only("5200余个犯罪团伙被打掉。").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(only("至少30人死亡。").qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(only("三分之二的受害者为女性。").amount().low()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void french_numbers_have_commas_and_spaces() {
        assertThat(only("Plus de 1 250,5 millions de dollars ont été saisis par la police.").amount().low()).isCloseTo(1250.5e6,
                within(1e-3));
        assertThat(only("La police a fermé quatre-vingt-dix-sept centres dans le pays.").amount().low()).isEqualTo(97);
    }

    @Test
    void signs_are_read_in_languages_that_have_no_list_of_things() {
        List<FigureMention> mentions = read(
                "Polisi mengatakan bahwa 30% dari korban kehilangan Rp 5.000 di negara itu dan tidak akan kembali.");
        assertThat(mentions).extracting(FigureMention::unitKind).containsExactly(UnitKind.SHARE, UnitKind.MONEY);
        assertThat(mentions.getLast().amount().low()).isEqualTo(5000);
    }

    @Test
    void over_a_span_of_time_means_during_unless_something_lasted() {
        assertThat(read("The society questioned 40 drivers over six weeks.")).extracting(mention -> mention.amount().low())
                .containsExactly(40.0);
        assertThat(only("He was kept for over six years.").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(only("She served over two years in prison.").amount().low()).isEqualTo(24);
    }

    @Test
    void the_nationality_of_somebody_else_is_not_where_something_was_counted() {
        assertThat(only("The union spoke to 58 weavers, a Chinese boy among them.").place()).isEmpty();
        assertThat(only("The union spoke to 58 Chinese weavers.").place()).hasValue("China");
    }

    @Test
    void the_day_on_which_something_was_said_is_no_period_of_what_is_said() {
        assertThat(only("At least 41 mills are still running, the union said in a report published on Wednesday.").period()).isEmpty();
        assertThat(only("The harbour master told reporters on Thursday that 12 boats were missing.").period()).isEmpty();
        assertThat(only("In a statement of 3 May 2024 the union counted 41 mills.").period()).isEmpty();
        assertThat(only("The union report released Thursday drew on the word of 41 weavers.").period()).isEmpty();
        assertThat(only("The union said on Monday that 41 mills were closed in March 2024.").period()).hasValue("in March 2024");
        assertThat(only("On Wednesday police raided 12 mills.").period()).hasValue("Wednesday");
    }

    @Test
    void what_is_said_of_the_next_number_is_not_said_of_this_one() {
        assertThat(read("There are 41 confirmed camps, and 39 suspicious locations as well.")).extracting(FigureMention::measure)
                .containsExactly("compounds_confirmed", "locations_suspected");
        assertThat(read("The office has closed 14 halls and opened 61 cases.")).extracting(FigureMention::measure).last()
                .isEqualTo("cases_opened");
        assertThat(only("Hundreds of interviews fill the volume.").measure()).isEqualTo("interviews");
        assertThat(only("Officers inspected 22 locations.").measure()).isEqualTo("locations_inspected");
    }
}
