package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reading.figures.Figures.at;
import static org.saksi.reading.figures.Figures.none;
import static org.saksi.reading.figures.Figures.read;

import org.junit.jupiter.api.Test;
import org.saksi.reading.FigureMention;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Things that no list holds, and numbers without a noun.
class UnlistedTest {

    @Test
    void a_plural_in_no_list_is_counted() {
        FigureMention mention = at("77", "The clerk counted 77 coffins on the quay.");
        assertThat(mention.rule()).isEqualTo("unlisted-plural");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.OTHER);
        assertThat(at("1,250", "It spoke of 1,250 meals served in May.").unitKind()).isEqualTo(UnitKind.OTHER);
    }

    @Test
    void a_closed_compound_is_what_its_second_noun_is() {
        assertThat(at("eleven", "They left in eleven hoverboats.").unit()).isEqualTo("vehicles");
    }

    @Test
    void a_list_keeps_its_counts_apart() {
        String text = "The bay held 17 wrecks, nine rafts and 212 nets along the wall.";
        assertThat(read(text)).extracting(m -> m.amount().low()).containsExactly(17.0, 9.0, 212.0);
    }

    @Test
    void a_number_that_stands_as_subject_counts_people() {
        FigureMention mention = at("40", "Another 40 were taken to a shelter.");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.PEOPLE);
        assertThat(mention.rule()).isEqualTo("bare-subject");
    }

    @Test
    void a_number_alone_goes_on_with_what_was_counted_before() {
        assertThat(at("417", "Hundreds of people walked by. Volunteers counted 417 on a single day.").unitKind())
                .isEqualTo(UnitKind.PEOPLE);
        assertThat(at("nine", "Six of the 15 charges fell. The other nine stand.").unitKind()).isEqualTo(UnitKind.CASES);
        assertThat(at("two", "They own 27 firms, two of which held licences.").unitKind()).isEqualTo(UnitKind.ORGANISATIONS);
    }

    @Test
    void multiples_are_shares() {
        assertThat(at("tripled", "Inflows tripled in a year.").amount().low()).isEqualTo(3);
        assertThat(at("fivefold", "Sales grew fivefold.").amount().low()).isEqualTo(5);
        assertThat(at("2.5", "It was a 2.5-fold increase.").unitKind()).isEqualTo(UnitKind.SHARE);
    }

    @Test
    void one_noun_in_twenty_is_a_share() {
        FigureMention mention = at("One", "One household in twenty had lost a son.");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.SHARE);
        assertThat(mention.amount().low()).isEqualTo(0.05);
    }

    @Test
    void a_fraction_that_nothing_counted_follows_is_a_share() {
        assertThat(at("a quarter", "Complaints fell by a quarter, the firm said.").amount().low()).isEqualTo(0.25);
        none("A third plane landed.");
    }

    @Test
    void never_more_than_is_at_most() {
        assertThat(at("dozen", "The firm never had more than a dozen employees.").qualifier()).isEqualTo(Qualifier.UP_TO);
    }

    @Test
    void money_changed_is_money() {
        assertThat(at("9,500", "The price came down from 12,000 dollars to 9,500 that week.").unitKind()).isEqualTo(UnitKind.MONEY);
    }

    @Test
    void ages_codes_and_clock_times_are_no_figures() {
        none("Anil, 23, left in May.");
        none("The permit was 77-B.");
        none("Nobody may use the road after nine at night.");
        assertThat(read("Most callers were men under 30.")).isEmpty();
    }

    @Test
    void chinese_numbers_with_a_qualifier_inside_or_in_traditional_characters() {
        assertThat(at("340", "警方查扣現金340多萬元。").amount().low()).isEqualTo(3_400_000);
        assertThat(at("340", "警方查扣現金340多萬元。").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(at("六成", "案件上升六成二。").amount().low()).isEqualTo(0.62);
        assertThat(at("10", "各以10萬元至50萬元交保。").amount().high()).isEqualTo(500_000);
        assertThat(at("1800", "老板携款1800万美元外逃。").amount().low()).isEqualTo(18_000_000);
    }

    @Test
    void french_words_for_about_a_hundred() {
        FigureMention mention = at("centaine", "Le gouvernement dit avoir fermé une centaine de sites.");
        assertThat(mention.amount().low()).isEqualTo(100);
        assertThat(mention.qualifier()).isEqualTo(Qualifier.ABOUT);
    }
}
