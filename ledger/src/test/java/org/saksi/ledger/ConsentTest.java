package org.saksi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.saksi.ledger.Consent.Answer;
import org.saksi.ledger.Consent.Giver;
import org.saksi.ledger.Consent.Recipient;
import org.saksi.ledger.Usability.Refusal;
import org.saksi.reading.Passage;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;

class ConsentTest {

    private static final PersonId PERSON = new PersonId("p1");
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void what_was_not_asked_is_denied_for_every_purpose() {
        tell(new ConsentBasis.Person(PERSON), Sensitivity.SURVIVOR);
        for (Purpose purpose : Purpose.values()) {
            assertThat(usability(purpose).statements()).as(purpose.name()).isEmpty();
            assertThat(usability(purpose).refused()).hasSize(1);
        }
        does(Consent.notAsked(PERSON));
        assertThat(refusal(Purpose.INVESTIGATION)).hasValue(Refusal.NOT_ASKED);
    }

    @Test
    void consent_opens_exactly_the_purposes_it_names() {
        tell(new ConsentBasis.Person(PERSON), Sensitivity.SURVIVOR);
        does(given(Set.of(Purpose.INVESTIGATION), Optional.empty()));
        assertThat(usability(Purpose.INVESTIGATION).statements()).hasSize(1);
        assertThat(refusal(Purpose.RELEASE)).hasValue(Refusal.OTHER_PURPOSE);
    }

    @Test
    void refusal_withdrawal_and_the_end_of_consent_are_told_apart() {
        tell(new ConsentBasis.Person(PERSON), Sensitivity.SURVIVOR);
        does(given(Set.of(Purpose.INVESTIGATION), Optional.of(FuzzyDate.parse("2031-04"))));
        assertThat(refusal(Purpose.INVESTIGATION)).hasValue(Refusal.EXPIRED);
        does(answer(Answer.REFUSED));
        assertThat(refusal(Purpose.INVESTIGATION)).hasValue(Refusal.REFUSED);
        does(given(Set.of(Purpose.INVESTIGATION), Optional.of(FuzzyDate.parse("2031-05-01"))));
        assertThat(refusal(Purpose.INVESTIGATION)).as("its last day still counts").isEmpty();
        does(answer(Answer.WITHDRAWN));
        assertThat(refusal(Purpose.INVESTIGATION)).hasValue(Refusal.WITHDRAWN);
    }

    @Test
    void a_survivors_statement_without_a_basis_is_denied_and_a_published_one_is_not() {
        tell(new ConsentBasis.Unstated(), Sensitivity.SURVIVOR);
        tell(new ConsentBasis.Unstated(), Sensitivity.SELF_INCRIMINATING);
        assertThat(usability(Purpose.INVESTIGATION).statements()).isEmpty();
        tell(new ConsentBasis.Unstated(), Sensitivity.EVIDENCE);
        tell(new ConsentBasis.NotNeeded(), Sensitivity.SURVIVOR);
        assertThat(usability(Purpose.RELEASE).statements()).hasSize(2);
    }

    @Test
    void consent_that_names_no_purpose_no_recipient_or_no_giver_is_no_consent() {
        refuses(() -> new Consent(PERSON, Answer.GIVEN, Giver.SELF, Set.of(), Set.of(Recipient.CASEBOOK), none(), none(),
                Optional.empty()));
        refuses(() -> new Consent(PERSON, Answer.GIVEN, Giver.SELF, Set.of(Purpose.RELEASE), Set.of(), none(), none(), Optional.empty()));
        refuses(() -> new Consent(PERSON, Answer.GIVEN, Giver.NOBODY, Set.of(Purpose.RELEASE), Set.of(Recipient.PUBLIC), none(), none(),
                Optional.empty()));
        refuses(() -> new Consent(PERSON, Answer.REFUSED, Giver.SELF, Set.of(Purpose.RELEASE), Set.of(), none(), none(),
                Optional.empty()));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<FuzzyDate> none() {
        return Optional.empty();
    }

    private static Consent answer(Answer answer) {
        return new Consent(PERSON, answer, Giver.SELF, Set.of(), Set.of(), none(), none(), Optional.empty());
    }

    private static Consent given(Set<Purpose> purposes, Optional<FuzzyDate> until) {
        return new Consent(PERSON, Answer.GIVEN, Giver.SELF, purposes, Set.of(Recipient.CASEBOOK), none(), until, Optional.empty());
    }

    private void tell(ConsentBasis basis, Sensitivity sensitivity) {
        int n = entries.size();
        Bearing bearing = Bearing.NONE.about(new Topic.OfSite(new SiteId("s1"))).under(basis);
        Heading heading = new Heading(Optional.empty(), AttributionKind.SURVIVOR, List.of(), Heading.Connection.FIRST_HAND,
                Optional.empty(), Heading.Polarity.AFFIRMS,
                new Passage(new ExhibitId("e"), Sha256.of("t".getBytes(StandardCharsets.UTF_8)), n, n + 1, "x"), sensitivity, bearing);
        does(new Recording(new StatementId("st" + n), new EventClaim(heading, "confinement", new TreeMap<>()), new Basis.ByHand()));
    }

    private void does(Act act) {
        entries.add(new Entry(new EntryId("e" + entries.size()), entries.size() + 1L, new UserId("ana"),
                Instant.ofEpochSecond(entries.size()), act));
    }

    private Usability usability(Purpose purpose) {
        return new Usability(LedgerView.of(entries), purpose, TODAY);
    }

    private Optional<Refusal> refusal(Purpose purpose) {
        return usability(purpose).refusal(PERSON);
    }
}
