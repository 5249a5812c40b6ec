package org.saksi.assessment.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.assessment.sites.Casefile.ANA;
import static org.saksi.assessment.sites.Casefile.BEN;
import static org.saksi.assessment.sites.Casefile.SITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.assessment.sites.Casefile.Voice;
import org.saksi.ledger.Appraisal;
import org.saksi.ledger.Entry;
import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Source.Role;
import org.saksi.ledger.Subject;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Purpose;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;
import org.saksi.terms.StatementId;

/// Every row and flag of rule `site-grade/1`, worked by hand.
class SiteGradeTest {

    private static final Voice ONE = Voice.witness("w1");
    private static final Voice TWO = Voice.witness("w2");
    private static final Voice SATELLITE = Voice.of("orbit-lens", AttributionKind.COMPANY, Connection.DATASET);
    private static final Voice NGO = Voice.of("lantern-watch", AttributionKind.NGO, Connection.FIRST_HAND);
    private static final Voice MINISTRY = Voice.of("ministry", AttributionKind.GOVERNMENT, Connection.OFFICIAL_RECORD);
    private static final Voice COURT = Voice.of("court", AttributionKind.COURT, Connection.OFFICIAL_RECORD);
    private static final Voice PRESS = Voice.of("harbour-post", AttributionKind.MEDIA, Connection.MEDIA);

    private Casefile file;

    @BeforeEach
    void witnesses_who_consented() {
        file = new Casefile();
        file.consents("w1", Purpose.INVESTIGATION);
        file.consents("w2", Purpose.INVESTIGATION);
    }

    // ---- the rows, from the top

    @Test
    void coercion_operation_support_and_a_position_meet_the_rule_and_two_readers_confirm() {
        allFour();
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
        assertThat(file.line().flags()).isEmpty();
        assertThat(file.line().grade()).isEmpty();
        adopt(ANA, "CONFIRMED");
        assertThat(file.line().grade()).as("one reader").isEmpty();
        adopt(BEN, "CONFIRMED");
        assertThat(file.line().grade()).hasValue("CONFIRMED");
        assertThat(file.line().period()).hasToString("Optional[2031-01..2031-03]");
    }

    @Test
    void without_one_of_the_four_it_is_testified_and_says_which_is_missing() {
        StatementId[] four = allFour();
        String[] missing = {"coercion", "operation", "support", "located"};
        for (int i = 1; i < four.length; i++) {
            Casefile whole = file;
            file = copy(whole, four[i]);
            assertThat(file.line().eligibility()).as("without " + missing[i]).isEqualTo(Eligibility.TESTIFIED);
            String what = missing[i];
            assertThat(file.line().missing()).anySatisfy(m -> assertThat(m).startsWith(what));
            file = whole;
        }
    }

    @Test
    void a_grade_falls_at_once_when_one_statement_is_taken_back_and_says_why() {
        StatementId[] four = allFour();
        adopt(ANA, "CONFIRMED");
        adopt(BEN, "CONFIRMED");
        file.retracts(four[2]);
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        assertThat(file.line().grade()).isEmpty();
        assertThat(file.line().missing()).anySatisfy(m -> assertThat(m).contains("CONFIRMED").contains("frozen"));
    }

    @Test
    void a_keep_in_feature_another_feature_and_operation_without_an_account_are_suspicious() {
        file.feature(NGO, "wire_inward");
        file.feature(NGO, "cameras");
        assertThat(file.line().eligibility()).as("no operation yet").isEqualTo(Eligibility.ALLEGED);
        file.fact(PRESS, "online_scam", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.SUSPICIOUS);
        file.fact(ONE, "unpaid_wages", "2031-02");
        assertThat(file.line().eligibility()).as("there is an account, and it tells of no coercion").isEqualTo(Eligibility.ALLEGED);
    }

    @Test
    void two_sightings_of_one_keep_in_feature_are_one_feature() {
        file.feature(NGO, "wire_inward");
        file.feature(SATELLITE, "wire_inward");
        file.fact(PRESS, "online_scam", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
    }

    @Test
    void generic_features_only_are_a_lead() {
        file.attribute(SITE, NGO, "name", "Blue Gate", "");
        assertThat(file.line().eligibility()).as("a name is said of it").isEqualTo(Eligibility.ALLEGED);
        file.feature(NGO, "cameras");
        file.feature(NGO, "dishes");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.LEAD);
        file.fact(PRESS, "online_scam", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
    }

    @Test
    void second_hand_coercion_is_alleged() {
        file.fact(PRESS, "confinement", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
    }

    @Test
    void two_readers_rule_out_and_two_reverse_and_a_later_statement_asks_for_review() {
        allFour();
        adopt(ANA, "RULED_OUT");
        assertThat(file.line().eligibility()).as("one reader").isEqualTo(Eligibility.MEETS_RULE);
        adopt(BEN, "RULED_OUT");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.RULED_OUT);
        assertThat(file.line().flags()).doesNotContain(Flag.REVIEW);
        file.fact(TWO, "confinement", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.RULED_OUT);
        assertThat(file.line().flags()).contains(Flag.REVIEW);
        reverse(ANA);
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.RULED_OUT);
        reverse(BEN);
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
    }

    @Test
    void nothing_usable_is_ungraded_and_says_how_much_is_not_used() {
        file.fact(Voice.witness("w9"), "confinement", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.UNGRADED);
        assertThat(file.line().flags()).containsExactly(Flag.UNGRADED);
        assertThat(file.line().missing()).contains("1 statement not used: consent was not asked");
    }

    // ---- the eight worked cases of the method

    @Test
    void case_1_satellite_imagery_only_is_a_lead() {
        file.fact(SATELLITE, "imagery", "2031-02");
        file.feature(SATELLITE, "wire");
        file.position(SATELLITE, "imagery", "10");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.LEAD);
        assertThat(file.line().flags()).isEmpty();
    }

    @Test
    void case_2_two_accounts_from_one_chat_group_are_testified_with_a_common_channel_unless_support_is_separate() {
        Voice one = ONE.through("group-7", Role.CHAT_GROUP);
        Voice two = TWO.through("group-7", Role.CHAT_GROUP);
        file.fact(one, "confinement", "2031-01..2031-03");
        file.fact(one, "online_scam", "2031-02");
        file.fact(two, "papers_held", "2031-02");
        file.position(NGO, "visit", "10");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        assertThat(file.line().flags()).containsExactly(Flag.COMMON_CHANNEL);
        assertThat(file.line().pro()).as("each counts for what was lived").filteredOn(p -> p.startsWith("coercion")).hasSize(2);
        file.fact(NGO, "visit", "2031-04", "bears_on", "operation");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
        assertThat(file.line().flags()).containsExactly(Flag.COMMON_CHANNEL);
    }

    @Test
    void case_2b_the_pin_of_the_chat_group_locates_nothing() {
        file.fact(ONE.through("group-7", Role.CHAT_GROUP), "confinement", "2031-02");
        file.position(Voice.of("group-7", AttributionKind.UNKNOWN, Connection.UNKNOWN), "pin", "10");
        assertThat(file.line().flags()).contains(Flag.LOCATION_UNRESOLVED);
    }

    @Test
    void case_3_a_bare_official_denial_is_printed_and_one_with_an_inspection_file_disputes() {
        allFour();
        file.denial(MINISTRY, "online_scam", "2031-05");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
        assertThat(file.line().flags()).doesNotContain(Flag.DISPUTED);
        assertThat(file.line().contra()).hasSize(1);
        file.denial(MINISTRY, "confinement", "2031-05", "evidence", "inspection record");
        assertThat(file.line().flags()).contains(Flag.DISPUTED);
        assertThat(file.line().eligibility()).as("a denial forces a new reading, it grades nothing").isEqualTo(Eligibility.MEETS_RULE);
    }

    @Test
    void case_4_operators_move_and_the_second_site_starts_as_alleged() {
        allFour();
        SiteId other = new SiteId("site-b");
        file.judges(ANA, new Subject.MovedTo(SITE, other), Verdict.UPHELD);
        List<SiteAssessment> lines = file.all();
        assertThat(lines).extracting(l -> l.site().id().value(), SiteAssessment::eligibility).containsExactly(
                org.assertj.core.groups.Tuple.tuple("site-a", Eligibility.MEETS_RULE),
                org.assertj.core.groups.Tuple.tuple("site-b", Eligibility.ALLEGED));
        assertThat(lines.getFirst().period()).hasToString("Optional[2031-01..2031-03]");
    }

    @Test
    void case_5_a_casino_with_voluntary_staff_and_unpaid_overtime_is_alleged() {
        file.fact(ONE, "free_to_leave", "2031-02");
        file.fact(ONE, "overtime", "2031-02");
        file.fact(ONE, "unpaid_wages", "2031-02");
        file.fact(PRESS, "online_gambling", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
        assertThat(file.line().flags()).doesNotContain(Flag.MIXED_CONDITIONS);
    }

    @Test
    void case_6_a_sketch_only_is_testified_and_unresolved_until_two_readers_match_it() {
        file.fact(ONE, "confinement", "2031-02");
        StatementId sketch = file.position(ONE, "sketch", "50", "features_matched", "3", "candidates_excluded", "the two next halls");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        assertThat(file.line().flags()).containsExactly(Flag.LOCATION_UNRESOLVED);
        file.adopts(BEN, sketch);
        assertThat(file.line().flags()).isEmpty();
    }

    @Test
    void case_7_a_judgment_naming_victims_carries_coercion_without_an_interview() {
        file.fact(COURT, "victim_identified", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        file.fact(MINISTRY, "confinement", "2031-02");
        assertThat(file.line().pro()).as("a ministry's record of it is no court's").filteredOn(p -> p.startsWith("coercion")).hasSize(1);
    }

    @Test
    void case_8_one_survivor_under_two_pseudonyms_at_two_organisations_is_one_witness() {
        file.fact(ONE, "confinement", "2031-02");
        file.fact(ONE, "online_scam", "2031-02");
        file.fact(TWO, "confinement", "2031-02");
        file.position(NGO, "visit", "10");
        assertThat(file.line().eligibility()).as("two witnesses").isEqualTo(Eligibility.MEETS_RULE);
        Subject pair = Subject.SameWitness.of(new SourceId("w1"), new SourceId("w2"));
        file.judges(ANA, pair, Verdict.UNSURE);
        assertThat(file.line().eligibility()).as("unsure: the cautious direction is fewer").isEqualTo(Eligibility.TESTIFIED);
        file.judges(ANA, pair, Verdict.SAME);
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        file.judges(ANA, pair, Verdict.DIFFERENT);
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
    }

    // ---- flags and inputs

    @Test
    void some_free_and_some_held_are_mixed_and_the_free_deny_nothing() {
        allFour();
        file.fact(TWO, "free_to_leave", "2031-02");
        assertThat(file.line().flags()).containsExactly(Flag.MIXED_CONDITIONS);
        assertThat(file.line().contra()).isEmpty();
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.MEETS_RULE);
    }

    @Test
    void all_but_operation_is_a_site_of_forced_labour() {
        file.fact(ONE, "confinement", "2031-02");
        file.fact(TWO, "papers_held", "2031-02");
        file.position(NGO, "visit", "10");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        assertThat(file.line().flags()).containsExactly(Flag.FORCED_LABOUR_SITE);
    }

    @Test
    void an_appraised_source_intermediary_or_statement_is_left_out() {
        StatementId told = file.fact(ONE.through("fixer-3", Role.FIXER), "confinement", "2031-02");
        for (Appraisal.Target target : List.of(new Appraisal.OfSource(new SourceId("w1")),
                new Appraisal.OfSource(new SourceId("fixer-3")), new Appraisal.OfStatement(told))) {
            Casefile trial = copy(file);
            trial.act(ANA,
                    new Appraisal(target, Optional.empty(), Optional.of(Appraisal.Credibility.UNJUDGED), "first meeting", List.of()));
            assertThat(trial.line().eligibility()).as("6 is not the lowest step").isEqualTo(Eligibility.TESTIFIED);
            trial.act(ANA, new Appraisal(target, Optional.of(Appraisal.Reliability.D), Optional.empty(), "invented before", List.of()));
            assertThat(trial.line().eligibility()).as(target.toString()).isEqualTo(Eligibility.UNGRADED);
            assertThat(trial.line().missing()).anySatisfy(m -> assertThat(m).contains("appraised"));
        }
    }

    @Test
    void withdrawn_consent_lowers_eligibility_at_once() {
        allFour();
        file.withdraws("w1");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
        assertThat(file.line().missing()).anySatisfy(m -> assertThat(m).contains("withdrawn"));
    }

    @Test
    void act_means_and_purpose_together_are_coercion_and_for_a_child_act_and_purpose() {
        file.fact(ONE, "recruited", "2031-02");
        file.fact(ONE, "forced_criminality", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.ALLEGED);
        Casefile adult = copy(file);
        adult.fact(ONE, "means_fraud", "2031-02");
        assertThat(adult.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        file.fact(ONE, "child_at_time", "2031-02");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        Casefile apart = new Casefile();
        apart.consents("w1", Purpose.INVESTIGATION);
        apart.consents("w2", Purpose.INVESTIGATION);
        apart.fact(ONE, "recruited", "2031-02");
        apart.fact(ONE, "forced_criminality", "2031-02");
        apart.fact(TWO, "means_fraud", "2031-02");
        assertThat(apart.line().eligibility()).as("a means that another person met").isEqualTo(Eligibility.ALLEGED);
    }

    @Test
    void support_lies_within_six_months_and_a_neighbouring_window_is_named() {
        file.fact(ONE, "confinement", "2031-01");
        file.fact(ONE, "online_scam", "2031-01");
        file.position(NGO, "visit", "10");
        file.fact(TWO, "papers_held", "2031-09");
        assertThat(file.line().eligibility()).isEqualTo(Eligibility.TESTIFIED);
        assertThat(file.line().neighbours())
                .containsExactly(new SiteAssessment.Neighbour("support_months", "12", Eligibility.MEETS_RULE));
        file.fact(TWO, "confinement", "2031-07-31");
        assertThat(file.line().eligibility()).as("six months to the day").isEqualTo(Eligibility.MEETS_RULE);
        assertThat(file.line().neighbours()).contains(new SiteAssessment.Neighbour("support_months", "3", Eligibility.TESTIFIED));
    }

    @Test
    void shared_inputs_are_no_support_until_they_are_checked() {
        for (Role role : List.of(Role.INTERPRETER, Role.FIXER, Role.TIP_GIVER, Role.MEDIA_SUPPLIER, Role.LIST, Role.CHAT_GROUP)) {
            Casefile trial = copy(file);
            trial.fact(ONE.through("x", role), "confinement", "2031-02");
            trial.fact(ONE.through("x", role), "online_scam", "2031-02");
            trial.fact(TWO.through("x", role), "confinement", "2031-02");
            trial.position(NGO, "visit", "10");
            assertThat(trial.line().eligibility()).as(role.name()).isEqualTo(Eligibility.TESTIFIED);
            trial.judges(ANA, Subject.SharedInput.of(new SourceId("w1"), new SourceId("w2"), role), Verdict.DIFFERENT);
            assertThat(trial.line().eligibility()).as("checked and none: " + role).isEqualTo(Eligibility.MEETS_RULE);
        }
        file.fact(ONE.through("x", Role.INTERVIEWER), "confinement", "2031-02");
        file.fact(ONE.through("x", Role.INTERVIEWER), "online_scam", "2031-02");
        file.fact(TWO.through("x", Role.INTERVIEWER), "confinement", "2031-02");
        file.position(NGO, "visit", "10");
        assertThat(file.line().eligibility()).as("one interviewer is a channel, no input").isEqualTo(Eligibility.MEETS_RULE);
        assertThat(file.line().flags()).containsExactly(Flag.COMMON_CHANNEL);
        file.judges(BEN, Subject.SharedInput.of(new SourceId("w1"), new SourceId("w2"), Role.TIP_GIVER), Verdict.UNSURE);
        assertThat(file.line().eligibility()).as("a possible shared input").isEqualTo(Eligibility.TESTIFIED);
    }

    @Test
    void the_sole_witness_cannot_locate_and_two_independent_rough_positions_can() {
        file.fact(ONE, "confinement", "2031-02");
        file.position(ONE, "pin", "10");
        assertThat(file.line().flags()).contains(Flag.LOCATION_UNRESOLVED);
        file.position(TWO, "pin", "100");
        assertThat(file.line().flags()).as("a second person's pin").isEmpty();
        Casefile rough = new Casefile();
        rough.consents("w1", Purpose.INVESTIGATION);
        rough.fact(ONE, "confinement", "2031-02");
        rough.position(NGO, "visit", "101");
        assertThat(rough.line().flags()).containsExactly(Flag.LOCATION_UNRESOLVED);
        assertThat(rough.line().missing()).anySatisfy(m -> assertThat(m).startsWith("located"));
    }

    @Test
    void a_grade_belongs_to_one_operator() {
        file.attribute(SITE, NGO, "operator", "Blue Lotus", "2030..2031-06");
        file.attribute(SITE, NGO, "operator", "Grey Heron", "2031-07..2032");
        file.fact(ONE, "confinement", "2031-02");
        file.fact(TWO, "unpaid_wages", "2031-09");
        assertThat(file.all()).extracting(l -> l.tenure().operator().orElse(""), SiteAssessment::eligibility).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Blue Lotus", Eligibility.TESTIFIED),
                org.assertj.core.groups.Tuple.tuple("Grey Heron", Eligibility.ALLEGED));
    }

    // ---- laws

    @Test
    void the_order_of_entries_does_not_matter() {
        allFour();
        file.fact(TWO.through("group-7", Role.CHAT_GROUP), "ransom_demanded", "2031-06");
        file.denial(MINISTRY, "confinement", "2031-05", "evidence", "lease");
        file.attribute(SITE, NGO, "operator", "Blue Lotus", "2030..2032");
        file.feature(SATELLITE, "cameras");
        file.judges(ANA, Subject.SharedInput.of(new SourceId("w1"), new SourceId("w2"), Role.LIST), Verdict.UNSURE);
        SiteAssessment before = file.line();
        List<Entry> entries = new ArrayList<>(file.entries());
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            java.util.Collections.shuffle(entries, random);
            SiteAssessment after = Casefile.assess(entries).getFirst();
            assertThat(after.eligibility()).isEqualTo(before.eligibility());
            assertThat(after.flags()).isEqualTo(before.flags());
            assertThat(List.of(after.pro(), after.contra(), after.missing(), after.neighbours()))
                    .isEqualTo(List.of(before.pro(), before.contra(), before.missing(), before.neighbours()));
        }
    }

    @Test
    void adding_what_was_taken_back_again_gives_the_same() {
        allFour();
        SiteAssessment before = file.line();
        Entry entry = file.entries().stream().filter(e -> e.act() instanceof Recording).findFirst().orElseThrow();
        Recording recording = (Recording) entry.act();
        file.retracts(recording.id());
        file.act(ANA, recording);
        assertThat(file.line().eligibility()).isEqualTo(before.eligibility());
        assertThat(file.line().pro()).isEqualTo(before.pro());
    }

    private StatementId[] allFour() {
        return new StatementId[]{file.fact(ONE, "confinement", "2031-01..2031-03"), file.fact(PRESS, "online_scam", "2031-02"),
            file.fact(NGO, "visit", "2031-04", "bears_on", "coercion"), file.position(NGO, "visit", "10")};
    }

    private static Casefile copy(Casefile of, StatementId... without) {
        Casefile copy = new Casefile();
        for (Entry entry : of.entries()) {
            if (!(entry.act() instanceof Recording recording && List.of(without).contains(recording.id()))) {
                copy.act(entry.by(), entry.act());
            }
        }
        copy.skip(of);
        return copy;
    }

    private void adopt(org.saksi.terms.UserId who, String grade) {
        file.judges(who, new Subject.SiteGrade(SITE, Optional.empty(), grade, Thresholds.RULE), Verdict.UPHELD);
    }

    private void reverse(org.saksi.terms.UserId who) {
        file.judges(who, new Subject.SiteGrade(SITE, Optional.empty(), "RULED_OUT", Thresholds.RULE), Verdict.REJECTED);
    }
}
