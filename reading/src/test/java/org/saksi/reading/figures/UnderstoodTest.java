package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reading.figures.Figures.at;
import static org.saksi.reading.figures.Figures.none;

import org.junit.jupiter.api.Test;
import org.saksi.reading.FigureMention;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Numbers whose thing is left unsaid, said before, or said of a share.
class UnderstoodTest {

    @Test
    void some_of_them_are_what_the_sentence_is_about() {
        assertThat(at("six", "The barracks on the far shore, almost six of them, stood empty.").unitKind()).isEqualTo(UnitKind.SITES);
        assertThat(at("five", "A fixer who promised tenants a visa had to repay five of them.").unitKind()).isEqualTo(UnitKind.PEOPLE);
        assertThat(at("803", "By dusk nurses had seen 803 of them in the yard.").unitKind()).isEqualTo(UnitKind.PEOPLE);
    }

    @Test
    void what_opens_the_sentence_rises_and_falls() {
        assertThat(at("2,118", "Complaints against the lenders named in the act rose to 2,118.").unitKind()).isEqualTo(UnitKind.CASES);
    }

    @Test
    void a_number_of_times_as_much_is_a_share() {
        FigureMention mention = at("three", "A guard earns three times what a teacher does.");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.SHARE);
        assertThat(mention.amount().low()).isEqualTo(3);
        assertThat(at("three", "They rang three times.").unitKind()).isEqualTo(UnitKind.OTHER);
    }

    @Test
    void an_hour_and_a_number_in_a_name_are_no_figures() {
        none("When they came back at nine the gate was shut.");
        none("They turned off the road at Seven Oaks.");
    }

    @Test
    void odd_says_a_few_more() {
        assertThat(at("thirty", "He kept thirty-odd letters.").qualifier()).isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void a_tower_is_no_person() {
        assertThat(at("four", "The yard has four searchtowers.").unitKind()).isEqualTo(UnitKind.SITES);
    }

    @Test
    void a_span_that_something_limits_lasted_whatever_follows() {
        assertThat(at("four", "They were kept for upwards of four years after the trial.").unitKind()).isEqualTo(UnitKind.DURATION);
    }

    @Test
    void a_classifier_alone_counts_the_topic_or_what_was_counted_before() {
        FigureMention mention = at("305", "这类案件去年登记了305件。");
        assertThat(mention.rule()).isEqualTo("topic");
        assertThat(mention.unitKind()).isEqualTo(UnitKind.CASES);
        assertThat(at("六", "院里有四十人，会修船的就有六个。").unitKind()).isEqualTo(UnitKind.PEOPLE);
    }

    @Test
    void of_every_so_many_only_some_is_a_share() {
        assertThat(at("四", "每四名船员只有一名肯作证。").amount().low()).isEqualTo(0.25);
        assertThat(at("两倍", "数量增加两倍。").unitKind()).isEqualTo(UnitKind.SHARE);
    }

    @Test
    void a_sum_needs_no_currency_beside_a_word_of_paying() {
        assertThat(at("15", "要走就得赔15万。").unitKind()).isEqualTo(UnitKind.MONEY);
        assertThat(at("2.4", "涉案资金2.4亿余元。").qualifier()).isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void french_fractions_and_doubles_are_shares() {
        assertThat(at("un tiers", "Près d'un tiers des marins étaient mineurs.").unitKind()).isEqualTo(UnitKind.SHARE);
        assertThat(at("double", "Les familles en ont compté plus du double.").amount().low()).isEqualTo(2);
        assertThat(at("cent", "Nous en avons accueilli cent douze.").unitKind()).isEqualTo(UnitKind.PEOPLE);
    }
}
