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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
import org.saksi.terms.Purpose;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
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
