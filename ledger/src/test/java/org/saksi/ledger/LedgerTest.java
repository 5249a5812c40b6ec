package org.saksi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.reading.Passage;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;
import org.saksi.terms.UnitKind;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Intake;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// The ledger over a real casebook on a real disk.
class LedgerTest {

    private static final String TEXT = "Lantern Watch counted 41 compounds.";
    private static final Set<Sensitivity> ALL = Set.of(Sensitivity.values());
    private static final Reader ANA = new Reader(new UserId("ana"), Purpose.INVESTIGATION, ALL, Instant.MAX);
    private static final Reader BEN = new Reader(new UserId("ben"), Purpose.INVESTIGATION, ALL, Instant.MAX);
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    @TempDir
    private Path folder;
    private Casebook casebook;
    private Ledger ledger;
    private ExhibitId exhibit;
    private final AtomicLong seconds = new AtomicLong(1_700_000_000L);

    @BeforeEach
    void open() throws IOException {
        casebook = Vault.create(folder.resolve("casebook"), ANA.who(), PASSPHRASE.clone(), surroundings()).casebook();
        casebook.addPerson(ANA, BEN.who(), PASSPHRASE.clone(), ALL);
        casebook.admit(BEN.who(), PASSPHRASE.clone(), Purpose.INVESTIGATION);
        exhibit = casebook.deposit(ANA, bytes(TEXT), Intake.of("report.txt", "text/plain", Sensitivity.EVIDENCE)).exhibit();
        ledger = new Ledger(casebook);
    }

    @AfterEach
    void close() throws IOException {
        casebook.close();
    }

    @Test
    void a_recorded_statement_stands_with_its_recorder_as_first_reader() {
        Entry entry = ledger.record(ANA, counted(41), new Basis.ByHand());
        LedgerView view = ledger.now(ANA);
        assertThat(view.statements()).singleElement().satisfies(s -> {
            assertThat(s.statement()).isEqualTo(counted(41));
            assertThat(s.readers()).containsExactly(ANA.who());
            assertThat(s.entry()).isEqualTo(entry);
        });
        assertThat(entry.by()).isEqualTo(ANA.who());
    }

    @Test
    void recording_the_same_twice_writes_once() {
        Entry first = ledger.record(ANA, counted(41), new Basis.ByHand());
        Entry again = ledger.record(ANA, counted(41), new Basis.ByHand());
        assertThat(again).isEqualTo(first);
        assertThat(ledger.now(ANA).entries()).hasSize(1);
    }

    @Test
    void a_second_person_stands_behind_a_statement_by_adopting_or_by_recording_it() {
        Recording recording = (Recording) ledger.record(ANA, counted(41), new Basis.ByHand()).act();
        ledger.adopt(BEN, recording.id(), "checked against the report");
        assertThat(ledger.now(ANA).statement(recording.id()).orElseThrow().readers()).containsExactly(ANA.who(), BEN.who());
        assertThatThrownBy(() -> ledger.adopt(BEN, recording.id(), "")).isInstanceOfSatisfying(LedgerProblem.class,
                p -> assertThat(p.code()).isEqualTo(LedgerProblem.Code.ALREADY_SO));
        ledger.record(BEN, counted(37), new Basis.ByHand());
        ledger.record(ANA, counted(37), new Basis.ByHand());
        assertThat(ledger.now(ANA).statements()).last().satisfies(s -> assertThat(s.readers()).containsExactly(BEN.who(), ANA.who()));
    }

    @Test
    void a_correction_replaces_and_both_stay() {
        Recording recording = (Recording) ledger.record(ANA, counted(43), new Basis.ByHand()).act();
        Supersession correction = (Supersession) ledger.correct(BEN, recording.id(), counted(41), "misread").act();
        LedgerView view = ledger.now(ANA);
        assertThat(view.statement(recording.id())).isEmpty();
        assertThat(view.statement(correction.id()).orElseThrow().statement()).isEqualTo(counted(41));
        assertThat(view.history(correction.id())).extracting(Entry::act).containsExactly(recording, correction);
        assertThat(view.history(recording.id())).isEqualTo(view.history(correction.id()));
    }

    @Test
    void taking_a_correction_back_lets_the_first_stand_again() {
        Recording recording = (Recording) ledger.record(ANA, counted(43), new Basis.ByHand()).act();
        Entry correction = ledger.correct(ANA, recording.id(), counted(41), "misread");
        ledger.retract(ANA, correction.id(), "it was 43 after all");
        assertThat(ledger.now(ANA).statements()).extracting(LedgerView.Standing::statement).containsExactly(counted(43));
    }

    @Test
    void retract_and_record_again_gives_the_same_view_and_a_longer_ledger() {
        Entry first = ledger.record(ANA, counted(41), new Basis.ByHand());
        List<Statement> before = ledger.now(ANA).statements().stream().map(LedgerView.Standing::statement).toList();
        ledger.retract(ANA, first.id(), "wrong page");
        assertThat(ledger.now(ANA).statements()).isEmpty();
        ledger.record(ANA, counted(41), new Basis.ByHand());
        assertThat(ledger.now(ANA).statements().stream().map(LedgerView.Standing::statement).toList()).isEqualTo(before);
        assertThat(ledger.now(ANA).entries()).hasSize(3);
    }

    @Test
    void what_does_not_stand_cannot_be_adopted_corrected_or_taken_back() {
        Entry entry = ledger.record(ANA, counted(41), new Basis.ByHand());
        Entry retraction = ledger.retract(ANA, entry.id(), "");
        var id = ((Recording) entry.act()).id();
        refuses(LedgerProblem.Code.NOT_STANDING, () -> ledger.adopt(BEN, id, ""));
        refuses(LedgerProblem.Code.NOT_STANDING, () -> ledger.correct(BEN, id, counted(3), ""));
        refuses(LedgerProblem.Code.ALREADY_SO, () -> ledger.retract(ANA, entry.id(), ""));
        refuses(LedgerProblem.Code.NOT_STANDING, () -> ledger.retract(ANA, retraction.id(), ""));
        refuses(LedgerProblem.Code.NOT_STANDING, () -> ledger.retract(ANA, new EntryId("unheard-of"), ""));
        assertThat(ledger.now(ANA).entries()).hasSize(2);
    }

    @Test
    void a_judgement_keeps_its_evidence_and_the_score_seen_and_the_latest_one_counts() {
        ExhibitId other = new ExhibitId("zzzz");
        Subject pair = Subject.SharedOrigin.of(other, exhibit);
        ledger.judge(ANA,
                new Judgement(pair, Judgement.Verdict.SAME, "same director quoted", List.of("the quotation"), OptionalDouble.of(.7)),
                Sensitivity.EVIDENCE, Optional.empty());
        ledger.judge(BEN, new Judgement(pair, Judgement.Verdict.DIFFERENT, "two interviews", List.of(), OptionalDouble.of(.7)),
                Sensitivity.EVIDENCE,
                Optional.empty());
        Judgement counts = (Judgement) ledger.now(ANA).judgement(pair).orElseThrow().act();
        assertThat(counts.verdict()).isEqualTo(Judgement.Verdict.DIFFERENT);
        assertThat(counts.score()).hasValue(.7);
        assertThat(ledger.now(ANA).entries()).hasSize(2);
    }

    @Test
    void a_verdict_that_does_not_fit_its_subject_is_refused() {
        Subject suggestion = new Subject.Suggestion(counted(41).heading().passage());
        assertThatThrownBy(() -> new Judgement(suggestion, Judgement.Verdict.SAME, "", List.of(), OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_past_view_is_what_was_shown_then() {
        Entry first = ledger.record(ANA, counted(43), new Basis.ByHand());
        LedgerView then = ledger.now(ANA);
        ledger.correct(ANA, ((Recording) first.act()).id(), counted(41), "misread");
        assertThat(ledger.asOf(ANA, first.id()).statements()).isEqualTo(then.statements());
        assertThat(ledger.asOf(ANA, first.at()).statements()).isEqualTo(then.statements());
        assertThat(ledger.asOf(ANA, first.at().minusSeconds(1)).statements()).isEmpty();
    }

    @Test
    void everything_is_the_same_after_closing_and_opening() throws IOException {
        Recording recording = (Recording) ledger.record(ANA, vague(), new Basis.Suggested("vague-word", "figures/1", counted(41))).act();
        List<Entry> before = ledger.now(ANA).entries();
        casebook.close();
        casebook = Vault.open(folder.resolve("casebook"), ANA.who(), PASSPHRASE.clone(), surroundings());
        LedgerView after = new Ledger(casebook).now(ANA);
        assertThat(after.entries()).isEqualTo(before);
        assertThat(StatementIdentity.of(vague(), casebook)).isEqualTo(recording.id());
    }

    @Test
    void a_reader_without_the_compartment_sees_nothing_of_it() {
        ledger.record(ANA, counted(41), new Basis.ByHand());
        Reader outside = new Reader(BEN.who(), Purpose.ANALYSIS, Set.of(Sensitivity.PUBLIC), Instant.MAX);
        assertThat(ledger.now(outside).entries()).isEmpty();
    }

    @Test
    void several_acts_are_appended_together_and_a_table_brings_nothing_twice() {
        var id = StatementIdentity.of(confined(), casebook);
        List<Proposal> table = List.of(
                Proposal.recording(id, confined(), new Basis.Imported(exhibit, "2", "k1")),
                Proposal.recording(id, confined(), new Basis.Imported(exhibit, "3", "k1")),
                Proposal.of(Consent.notAsked(new PersonId("p1")), Sensitivity.SURVIVOR));
        List<Entry> written = ledger.append(ANA, table);
        assertThat(written).as("the same statement in two rows is one").hasSize(2);
        assertThat(ledger.append(ANA, table)).isEmpty();
        ledger.retract(ANA, written.getFirst().id(), "the wrong site");
        assertThat(ledger.append(ANA, table)).as("what was taken back is not brought back by the same table").isEmpty();
        assertThat(ledger.now(ANA).statements()).isEmpty();
        ledger.record(ANA, confined(), new Basis.ByHand());
        assertThat(ledger.now(ANA).statements()).as("but a person may").hasSize(1);
    }

    @Test
    void every_kind_of_statement_and_act_comes_back_from_the_disk_as_it_went_in() throws IOException {
        SourceId witness = new SourceId("w1");
        Heading heading = confined().heading();
        TreeMap<String, String> details = new TreeMap<>(Map.of("latitude", "10.5", "precision_m", "100"));
        List<Statement> statements = List.of(confined(), new AttributeClaim(heading, "position", "10.5,103.2", details),
                new RelationClaim(heading, "moved_to", new Topic.OfSite(new SiteId("s2")), new TreeMap<>()));
        statements.forEach(s -> ledger.record(ANA, s, new Basis.ByHand()));
        ledger.introduce(ANA, new Source(witness, "W1", AttributionKind.SURVIVOR, Set.of(Source.Role.SPEAKER)), Sensitivity.SURVIVOR);
        ledger.appraise(ANA, new Appraisal(new Appraisal.OfSource(witness), Optional.of(Appraisal.Reliability.F), Optional.empty(),
                "a first meeting", List.of()), Sensitivity.SURVIVOR);
        ledger.consent(ANA, Consent.notAsked(new PersonId("p1")));
        ledger.judge(ANA, new Judgement(new Subject.SiteGrade(new SiteId("s1"), Optional.of("Blue"), "TESTIFIED", "site-grade/1"),
                Judgement.Verdict.UPHELD, "two accounts", List.of(), OptionalDouble.empty()), Sensitivity.EVIDENCE, Optional.empty());
        List<Entry> before = ledger.now(ANA).entries();
        casebook.close();
        casebook = Vault.open(folder.resolve("casebook"), ANA.who(), PASSPHRASE.clone(), surroundings());
        LedgerView after = new Ledger(casebook).now(ANA);
        assertThat(after.entries()).isEqualTo(before);
        assertThat(after.source(witness)).isPresent();
        assertThat(after.appraisals(new Appraisal.OfSource(witness))).hasSize(1);
        assertThat(after.consent(new PersonId("p1")).orElseThrow().answer()).isEqualTo(Consent.Answer.NOT_ASKED);
    }

    @Test
    void a_payload_of_form_1_is_still_read() throws IOException {
        String form1 = """
                {"v":1,"entry":{"act":"adoption","statement":{"value":"abc"},"reason":"seen"}}""";
        casebook.append(ANA, Ledger.ROOM, Sensitivity.EVIDENCE, Optional.empty(), form1.getBytes(StandardCharsets.UTF_8));
        String figure = """
                {"v":1,"entry":{"act":"recording","id":{"value":"abc"},"statement":{"type":"figure","heading":{"speaker":null,                "speakerKind":"NGO","chain":[],"connection":"DATASET","saidOn":null,"polarity":"AFFIRMS","passage":{"exhibit":{"value":"e"},                "transcript":{"hex":"%s"},"start":0,"end":1,"quote":"4"},"sensitivity":"PUBLIC"},"amount":{"low":4.0,"high":4.0,"vague":false},                "qualifier":"EXACT","unitKind":"SITES","unit":"sites","measure":"sites","place":null,"period":null},"basis":{"from":"hand"}}}"""
                .formatted("0".repeat(64));
        casebook.append(ANA, Ledger.ROOM, Sensitivity.EVIDENCE, Optional.empty(), figure.getBytes(StandardCharsets.UTF_8));
        assertThat(ledger.now(ANA).statements()).singleElement()
                .satisfies(s -> assertThat(s.statement().heading().bearing()).isEqualTo(Bearing.NONE));
    }

    @Test
    void consent_is_answered_anew_never_taken_back_into_an_earlier_yes() {
        Entry entry = ledger.consent(ANA, Consent.notAsked(new PersonId("p1")));
        refuses(LedgerProblem.Code.NOT_STANDING, () -> ledger.retract(ANA, entry.id(), ""));
    }

    @Test
    void a_name_is_opened_only_by_a_logged_request_and_can_be_destroyed_alone() throws IOException {
        Identities identities = new Identities(casebook, ledger, () -> Instant.ofEpochSecond(seconds.get()));
        PersonId one = new PersonId("p1");
        PersonId two = new PersonId("p2");
        List<Identities.Identity> both = List.of(new Identities.Identity(one, new TreeMap<>(Map.of("name", "Invented One"))),
                new Identities.Identity(two, new TreeMap<>(Map.of("name", "Invented Two"))));
        assertThat(identities.seal(ANA, both)).isEqualTo(2);
        assertThat(identities.seal(ANA, both)).as("known already").isZero();
        Instant soon = Instant.ofEpochSecond(seconds.get() + 3600);
        assertThatThrownBy(() -> identities.request(ANA, one, " ", soon)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> identities.request(ANA, one, "court order", Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        IdentityAccess access = identities.request(ANA, one, "to meet the embassy", soon);
        assertThat(ledger.now(ANA).entry(access.logged()).orElseThrow().act())
                .isEqualTo(new IdentityRequest(one, "to meet the embassy", soon));
        assertThat(identities.open(ANA, access).orElseThrow().fields()).containsEntry("name", "Invented One");
        assertThatThrownBy(() -> identities.open(BEN, access)).isInstanceOf(LedgerProblem.class);
        seconds.addAndGet(7200);
        assertThatThrownBy(() -> identities.open(ANA, access)).as("run out").isInstanceOf(LedgerProblem.class);
        assertThat(identities.destroy(ANA, one, "the person asked")).isEqualTo(1);
        Instant later = Instant.ofEpochSecond(seconds.get() + 60);
        assertThat(identities.open(ANA, identities.request(ANA, one, "again", later))).isEmpty();
        assertThat(identities.open(ANA, identities.request(ANA, two, "the other", later))).isPresent();
    }

    private EventClaim confined() {
        FigureClaim like = counted(41);
        Bearing bearing = Bearing.NONE.about(new Topic.OfSite(new SiteId("s1"))).during(Period.of(FuzzyDate.parse("2031-02")))
                .by(new SourceId("w1")).through(List.of(new Bearing.Link(new SourceId("i1"), Source.Role.INTERPRETER)))
                .under(new ConsentBasis.Person(new PersonId("p1")));
        return new EventClaim(like.heading().bearing(bearing), "confinement", new TreeMap<>(Map.of("operator", "Blue")));
    }

    private static void refuses(LedgerProblem.Code code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(LedgerProblem.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    private FigureClaim counted(int number) {
        return claim(Amount.of(number));
    }

    private FigureClaim vague() {
        return claim(Amount.vaguely());
    }

    private FigureClaim claim(Amount amount) {
        Heading heading = new Heading(Optional.of("Lantern Watch"), AttributionKind.NGO, List.of(), Heading.Connection.DATASET,
                Optional.empty(),
                Heading.Polarity.AFFIRMS,
                new Passage(exhibit, Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8)), 22, 34, "41 compounds"), Sensitivity.EVIDENCE);
        return new FigureClaim(heading, amount, Qualifier.EXACT, UnitKind.SITES, "compounds", "compounds", Optional.empty(),
                Optional.empty());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Surroundings surroundings() {
        InstantSource ticking = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
        return new Surroundings(ticking, new SecureRandom(), new PassphraseCost(64, 1, 1), "ledger test");
    }
}
