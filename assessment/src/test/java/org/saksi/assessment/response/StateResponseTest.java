package org.saksi.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.Act;
import org.saksi.ledger.Basis;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.Consent;
import org.saksi.ledger.ConsentBasis;
import org.saksi.ledger.Entry;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Recording;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Statement;
import org.saksi.ledger.Topic;
import org.saksi.ledger.Usability;
import org.saksi.reading.Passage;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;

/// Every class, axis and count of rule `state-response/1`, worked by hand.
class StateResponseTest {

    private static final SiteId SITE = new SiteId("site-a");
    private static final LocalDate TODAY = LocalDate.of(2031, 12, 31);
    private final List<Entry> entries = new ArrayList<>();

    // ---- classes

    @Test
    void an_action_is_classed_by_what_is_said_of_it() {
        assertThat(ActionClass.of(Map.of("type", "letter"))).hasValue(ActionClass.NOTICE_UNANSWERED);
        assertThat(ActionClass.of(Map.of("type", "letter", "replied_on", "2031-02-01"))).hasValue(ActionClass.REQUEST_WITHOUT_ACTION);
        assertThat(ActionClass.of(Map.of("asked", "4"))).hasValue(ActionClass.REQUEST_WITHOUT_ACTION);
        assertThat(ActionClass.of(Map.of("type", "body removed"))).hasValue(ActionClass.OFFICIALS_PRESENT_NO_ACTION);
        assertThat(ActionClass.of(Map.of("officials_present", "yes", "asked", "4"))).hasValue(ActionClass.OFFICIALS_PRESENT_NO_ACTION);
        assertThat(ActionClass.of(Map.of("entered", "no", "out", "3"))).hasValue(ActionClass.GATE_HANDOVER);
        assertThat(ActionClass.of(Map.of("entered", "partly", "out", "3"))).hasValue(ActionClass.ENTERED_PARTLY);
        assertThat(ActionClass.of(Map.of("entered", "yes", "sealed", "no"))).hasValue(ActionClass.ENTERED_WITHOUT_CLOSURE);
        assertThat(ActionClass.of(Map.of("entered", "yes", "sealed", "yes"))).hasValue(ActionClass.SEALED);
        assertThat(ActionClass.of(Map.of("class", "gate handover", "entered", "yes"))).as("a person's class").hasValue(
                ActionClass.GATE_HANDOVER);
        assertThat(ActionClass.of(Map.of("office", "police"))).as("nothing said").isEmpty();
    }

    @Test
    void a_request_after_which_nothing_was_done_stands_in_the_history() {
        request("q1", "2031-02-01", "5", false);
        assertThat(only().actionClass()).hasValue(ActionClass.NOTICE_UNANSWERED);
        assertThat(only().asked()).hasValue(5);
        assertThat(only().leftBehind()).as("there was no action at which to be left").isEmpty();
        request("q1", "2031-02-01", "5", true);
        assertThat(only().actionClass()).as("the same request, told again with its answer").hasValue(ActionClass.REQUEST_WITHOUT_ACTION);
        action("a1", "2031-03-01", Map.of("entered", "no", "out", "2"));
        assertThat(only().actionClass()).hasValue(ActionClass.GATE_HANDOVER);
        assertThat(only().asked()).as("as the requests before it add up to").hasValue(5);
        assertThat(only().out()).hasValue(2);
    }

    @Test
    void officials_who_met_managers_leave_the_request_without_action() {
        request("q1", "2031-02-01", "5", false);
        action("a1", "2031-02-03", Map.of("officials_present", "yes"));
        assertThat(response().actions()).extracting(StateAction::actionClass).containsExactly(
                Optional.of(ActionClass.REQUEST_WITHOUT_ACTION), Optional.of(ActionClass.OFFICIALS_PRESENT_NO_ACTION));
    }

    // ---- left behind, at a raid from 10 to 11 March

    @Test
    void who_is_out_through_the_action_within_48_hours_is_not_left_behind() {
        raid();
        held("p1", "2031-01-05", "2031-03-10");
        turn("p1", "exit_raid", "2031-03-13");
        assertLeft(0, 0);
        turn("p1", "returned_to_site", "2031-04-01");
        assertLeft(1, 0);
    }

    @Test
    void who_is_out_a_day_later_than_48_hours_was_left_behind() {
        raid();
        held("p1", "2031-01-05", "2031-03-10");
        turn("p1", "exit_raid", "2031-03-14");
        assertLeft(1, 0);
    }

    @Test
    void who_was_inside_on_both_sides_and_paid_ransom_later_is_known() {
        raid();
        held("p1", "2031-01-05", "2031-05-01");
        turn("p1", "exit_ransom", "2031-05-01");
        assertLeft(1, 0);
    }

    @Test
    void ransom_on_the_day_of_the_raid_is_not_out_through_the_action() {
        raid();
        held("p1", "2031-01-05", "2031-03-10");
        turn("p1", "exit_ransom", "2031-03-10");
        assertLeft(0, 1);
    }

    @Test
    void an_imprecise_end_or_a_fresh_request_makes_presence_possible() {
        raid();
        held("p1", "2031-01", "2031-03");
        assertLeft(0, 1);
        asked("p2", "2031-02-24");
        assertLeft(0, 2);
        asked("p3", "2031-02-23");
        assertThat(left()).as("a request of 15 days says nothing of the raid").isEqualTo(new LeftBehind(0, 2));
    }

    @Test
    void who_left_before_or_came_after_was_not_left_behind() {
        raid();
        held("p1", "2031-01-05", "2031-03-09");
        held("p2", "2031-03-12", "2031-04-09");
        assertLeft(0, 0);
    }

    @Test
    void nobody_counts_without_consent() {
        raid();
        record(new RelationClaim(person("p9", "2031-01-05", "2031-05-01"), "held_at", new Topic.OfSite(SITE), new TreeMap<>()));
        assertLeft(0, 0);
        assertThat(response().notUsed()).containsExactly(Map.entry("consent was not asked", 1));
        consents("p9");
        assertLeft(1, 0);
    }

    // ---- person-days

    @Test
    void days_are_counted_from_the_day_after_the_first_notice() {
        request("q1", "2031-02-01", "5", false);
        held("p1", "2031-01-05", "2031-02-11");
        assertThat(days()).isEqualTo(new PersonDays(Optional.of(LocalDate.of(2031, 2, 1)), 10, 10, 1));
        held("p2", "2031-01", "2031-02");
        // certainly from 31 January to 1 February, so no day after the notice; perhaps until 28 February: 27 days
        assertThat(days()).isEqualTo(new PersonDays(Optional.of(LocalDate.of(2031, 2, 1)), 10, 37, 2));
        held("p3", "2031-02-10", "2031-02-10");
        turn("p3", "still_inside", "2031-02-20");
        // known inside on 10 and on 20 February: eleven days
        assertThat(days().low()).isEqualTo(21);
    }

    @Test
    void without_a_notice_there_are_no_days_after_it() {
        held("p1", "2031-01-05", "2031-02-11");
        assertThat(days()).isEqualTo(new PersonDays(Optional.empty(), 0, 0, 0));
    }

    // ---- condition

    @Test
    void the_latest_condition_counts_and_a_verified_closure_lapses() {
        condition("operating", "2031-01-01", AttributionKind.NGO);
        condition("closed_apparent", "2031-03-01", AttributionKind.NGO);
        assertThat(condition("2031-02-01")).isEqualTo(SiteCondition.OPERATING);
        assertThat(condition("2031-03-05")).isEqualTo(SiteCondition.CLOSED_APPARENT);
        condition("closed_verified", "2031-03-30", AttributionKind.NGO);
        assertThat(condition("2031-03-30")).as("29 days after").isEqualTo(SiteCondition.CLOSED_APPARENT);
        condition("closed_verified", "2031-03-31", AttributionKind.NGO);
        assertThat(condition("2031-03-31")).isEqualTo(SiteCondition.CLOSED_VERIFIED);
        assertThat(condition("2031-09-27")).as("180 days").isEqualTo(SiteCondition.CLOSED_VERIFIED);
        assertThat(condition("2031-09-28")).as("lapsed").isEqualTo(SiteCondition.CLOSED_APPARENT);
        condition("operating", "2031-10-01", AttributionKind.NGO);
        assertThat(condition("2031-10-02")).isEqualTo(SiteCondition.REOPENED);
        assertThat(condition("2030-10-02")).isEqualTo(SiteCondition.UNKNOWN);
    }

    @Test
    void the_state_does_not_verify_its_own_closure() {
        action("a1", "2031-01-10", Map.of("entered", "yes", "sealed", "yes"));
        condition("closed_verified", "2031-04-01", AttributionKind.GOVERNMENT);
        assertThat(condition("2031-04-02")).isEqualTo(SiteCondition.CLOSED_APPARENT);
    }

    // ---- aggregates

    @Test
    void shares_keep_what_is_not_known_apart_and_a_disjunction_keeps_both_halves() {
        SiteId asked = new SiteId("site-b");
        SiteId open = new SiteId("site-c");
        request("q1", "2031-02-01", "5", false);
        action("a1", "2031-03-10", Map.of("entered", "yes"));
        requestAt(asked, "q2", "2031-02-01");
        conditionAt(open, "operating", "2031-05-01");
        Map<String, Aggregate> by = new TreeMap<>();
        response().aggregates().forEach(a -> by.put(a.measure(), a));
        assertAggregate(by, "never_investigated", 1, 2, 1);
        assertAggregate(by, "still_operating", 1, 1, 2);
        assertAggregate(by, "never_investigated_or_still_operating", 2, 2, 1);
        assertAggregate(by, "entered_and_not_closed", 1, 1, 2);
        assertAggregate(by, "requests_without_action_at_the_site", 1, 2, 1);
    }

    @Test
    void harm_by_response_is_counted_beside_the_actions() {
        raid();
        consents("p1");
        turn("p1", "punished_as_offender", "2031-03-20");
        turn("p1", "reprisal", "2031-03-20");
        assertThat(response().sites().getFirst().harm()).containsExactly(Map.entry("punished_as_offender", 1), Map.entry("reprisal", 1));
    }

    @Test
    void the_order_of_entries_does_not_matter() {
        raid();
        request("q1", "2031-02-01", "5", false);
        held("p1", "2031-01-05", "2031-05-01");
        turn("p1", "exit_ransom", "2031-05-01");
        held("p2", "2031-01", "2031-03");
        condition("operating", "2031-01-01", AttributionKind.NGO);
        condition("closed_apparent", "2031-01-01", AttributionKind.NGO);
        StateResponse before = response();
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            java.util.Collections.shuffle(entries, random);
            StateResponse after = response();
            assertThat(after.actions()).isEqualTo(before.actions());
            assertThat(after.aggregates()).isEqualTo(before.aggregates());
            assertThat(after.sites()).extracting(StateResponse.OfSite::days).isEqualTo(before.sites().stream()
                    .map(StateResponse.OfSite::days).toList());
            assertThat(after.sites().getFirst().condition().condition()).as("of one day the least closed").isEqualTo(
                    SiteCondition.OPERATING);
        }
    }

    private static void assertAggregate(Map<String, Aggregate> by, String measure, int numerator, int denominator, int notKnown) {
        Aggregate found = by.get(measure);
        assertThat(List.of(found.numerator(), found.denominator(), found.notKnown())).as(measure)
                .isEqualTo(List.of(numerator, denominator, notKnown));
    }

    private void assertLeft(int known, int possible) {
        assertThat(left()).isEqualTo(new LeftBehind(known, possible));
    }

    private LeftBehind left() {
        return response().actions().stream().filter(a -> a.code().equals("a1")).findFirst().orElseThrow().leftBehind().orElseThrow();
    }

    private void raid() {
        action("a1", "2031-03-10..2031-03-11", Map.of("entered", "yes"));
    }

    private void action(String code, String when, Map<String, String> said) {
        TreeMap<String, String> details = new TreeMap<>(said);
        details.put("action", code);
        details.put("code", code);
        record(new EventClaim(site(SITE, when, AttributionKind.NGO), "action", details));
    }

    private void request(String code, String when, String people, boolean answered) {
        TreeMap<String, String> details = new TreeMap<>(Map.of("request", code, "code", code, "people", people));
        if (answered) {
            details.put("replied_on", "2031-02-05");
        }
        record(new EventClaim(site(SITE, when, AttributionKind.NGO), "request", details));
    }

    private void requestAt(SiteId site, String code, String when) {
        record(new EventClaim(site(site, when, AttributionKind.NGO), "request", new TreeMap<>(Map.of("request", code, "code", code))));
    }

    private void condition(String code, String when, AttributionKind kind) {
        record(new AttributeClaim(site(SITE, when, kind), "condition", code, new TreeMap<>()));
    }

    private void conditionAt(SiteId site, String code, String when) {
        record(new AttributeClaim(site(site, when, AttributionKind.NGO), "condition", code, new TreeMap<>()));
    }

    private void held(String person, String from, String to) {
        consents(person);
        record(new RelationClaim(person(person, from, to), "held_at", new Topic.OfSite(SITE), new TreeMap<>()));
    }

    private void asked(String person, String on) {
        consents(person);
        record(new EventClaim(person(person, on, on), "asked_for", new TreeMap<>(Map.of("site", SITE.value()))));
    }

    private void turn(String person, String code, String on) {
        record(new EventClaim(person(person, on, on), code, new TreeMap<>(Map.of("site", SITE.value()))));
    }

    private void consents(String person) {
        act(new Consent(new PersonId(person), Consent.Answer.GIVEN, Consent.Giver.SELF, Set.of(Purpose.INVESTIGATION),
                Set.of(Consent.Recipient.CASEBOOK), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Heading site(SiteId site, String when, AttributionKind kind) {
        String[] ends = when.split("\\.\\.", 2);
        return heading(kind, Sensitivity.EVIDENCE, Bearing.NONE.about(new Topic.OfSite(site)).under(new ConsentBasis.NotNeeded())
                .during(new Period(FuzzyDate.parse(ends[0]), FuzzyDate.parse(ends[ends.length - 1]))));
    }

    private Heading person(String person, String from, String to) {
        PersonId id = new PersonId(person);
        return heading(AttributionKind.SURVIVOR, Sensitivity.SURVIVOR, Bearing.NONE.about(new Topic.OfPerson(id))
                .under(new ConsentBasis.Person(id)).during(new Period(FuzzyDate.parse(from), FuzzyDate.parse(to))));
    }

    private Heading heading(AttributionKind kind, Sensitivity sensitivity, Bearing bearing) {
        int n = entries.size();
        return new Heading(Optional.empty(), kind, List.of(), Heading.Connection.FIRST_HAND, Optional.empty(), Heading.Polarity.AFFIRMS,
                new Passage(new ExhibitId("e"), Sha256.of("t".getBytes(StandardCharsets.UTF_8)), n, n + 1, "x"), sensitivity, bearing);
    }

    private void record(Statement statement) {
        act(new Recording(new StatementId("st%03d".formatted(entries.size())), statement, new Basis.ByHand()));
    }

    private void act(Act act) {
        long n = entries.size() + 1L;
        entries.add(new Entry(new EntryId("e" + n), n, new UserId("ana"), Instant.ofEpochSecond(n), act));
    }

    private StateResponse response() {
        return responseOn(TODAY);
    }

    private StateResponse responseOn(LocalDate day) {
        LedgerView view = LedgerView.of(entries);
        Usability usable = new Usability(view, Purpose.INVESTIGATION, day);
        return StateResponse.of(SiteRegister.of(view, usable), usable, day);
    }

    private StateAction only() {
        assertThat(response().actions()).hasSize(1);
        return response().actions().getFirst();
    }

    private PersonDays days() {
        return response().sites().getFirst().days();
    }

    private SiteCondition condition(String day) {
        return responseOn(LocalDate.parse(day)).sites().getFirst().condition().condition();
    }
}
