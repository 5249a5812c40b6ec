package org.saksi.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;
import org.saksi.vault.Appended;
import org.saksi.vault.Casebook;
import org.saksi.vault.SealedEntry;
import org.saksi.vault.Submission;

/// The door of the room: append an act, and see what stands as of an entry or a time. One ledger per open casebook; safe for several threads.
public final class Ledger {

    /// The room name under which the casebook keeps these entries.
    public static final String ROOM = "ledger";

    private final Casebook casebook;
    private final Map<Set<Sensitivity>, Tail> tails = new HashMap<>();

    /// The ledger of a casebook.
    public Ledger(Casebook casebook) {
        this.casebook = casebook;
    }

    /// The entries a reader has seen so far, with the high-water mark from which to catch up.
    private static final class Tail {
        private final List<Entry> entries = new ArrayList<>();
        private long mark;
        private @Nullable LedgerView view;
    }

    /// Records a statement. When the same person already recorded the same statement and it stands, nothing is written and the entry of that
    /// time is returned.
    ///
    /// @return the entry that holds it
    /// @throws LedgerProblem when the casebook cannot write it; then nothing is recorded
    public Entry record(Reader who, Statement statement, Basis basis) {
        StatementId id = StatementIdentity.of(statement, casebook);
        Optional<LedgerView.Standing> before = now(who).statement(id);
        if (before.isPresent() && before.get().readers().contains(who.who())) {
            return before.get().entry();
        }
        return write(who, new Recording(id, statement, basis), statement.heading());
    }

    /// Stands behind a statement that somebody else recorded.
    ///
    /// @throws LedgerProblem when it does not stand, or this person stands behind it already
    public Entry adopt(Reader who, StatementId statement, String reason) {
        LedgerView.Standing standing = standing(who, statement);
        if (standing.readers().contains(who.who())) {
            throw new LedgerProblem(LedgerProblem.Code.ALREADY_SO, who.who() + " already stands behind statement " + statement);
        }
        return write(who, new Adoption(statement, reason), standing.statement().heading());
    }

    /// Replaces a statement by a corrected one.
    ///
    /// @throws LedgerProblem when the first does not stand, or the second says the same
    public Entry correct(Reader who, StatementId replaced, Statement statement, String reason) {
        standing(who, replaced);
        StatementId id = StatementIdentity.of(statement, casebook);
        if (id.equals(replaced)) {
            throw new LedgerProblem(LedgerProblem.Code.ALREADY_SO, "the correction says what statement " + replaced + " says already");
        }
        return write(who, new Supersession(replaced, id, statement, reason), statement.heading());
    }

    /// Writes a judgement down. A later one on the same subject replaces it in the view; both stay.
    ///
    /// @param sensitivity the compartment of what is judged
    /// @param under the exhibit under whose key it is sealed, when it concerns one
    public Entry judge(Reader who, Judgement judgement, Sensitivity sensitivity, Optional<ExhibitId> under) {
        return append(who, judgement, sensitivity, under);
    }

    /// Introduces a source, in the compartment in which it is spoken of. Said the same way before, nothing is written anew.
    public Entry introduce(Reader who, Source source, Sensitivity sensitivity) {
        return append(who, source, sensitivity, Optional.empty());
    }

    /// Writes down how far a source or a statement can be relied on. A later one by the same person replaces it in the view; both stay.
    public Entry appraise(Reader who, Appraisal appraisal, Sensitivity sensitivity) {
        return append(who, appraisal, sensitivity, Optional.empty());
    }

    /// Writes down what a person permits. It counts from now on, in place of whatever that person permitted before.
    public Entry consent(Reader who, Consent consent) {
        return append(who, consent, Sensitivity.SURVIVOR, Optional.empty());
    }

    /// Appends several acts, all or none, under one checkpoint. What was said the same way before is left out: a statement that this person
    /// stands behind, a source, consent or judgement, and whatever a table brought in once, also when it was taken back or corrected since.
    ///
    /// @return the entries that were written, in order
    /// @throws LedgerProblem when the casebook cannot write them; then nothing is recorded
    public List<Entry> append(Reader who, List<Proposal> proposals) {
        KnownActs known = new KnownActs(now(who), who.who());
        return appendFresh(who, proposals.stream().filter(p -> !known.knows(p.act())).toList());
    }

    /// Appends several acts, all or none, under one checkpoint, whatever was said before: for those who asked [Novelty] of each.
    ///
    /// @return the entries that were written, in order
    /// @throws LedgerProblem when the casebook cannot write them; then nothing is recorded
    public List<Entry> appendFresh(Reader who, List<Proposal> fresh) {
        List<Submission> submissions = fresh.stream()
                .map(p -> Submission.of(p.sensitivity(), p.under(), EntryEncoding.encode(p.act()))).toList();
        try {
            List<Appended> appended = casebook.append(who, ROOM, submissions);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < appended.size(); i++) {
                entries.add(
                        new Entry(appended.get(i).id(), appended.get(i).sequence(), who.who(), appended.get(i).at(), fresh.get(i).act()));
            }
            return entries;
        } catch (IOException e) {
            throw new LedgerProblem(LedgerProblem.Code.NOT_WRITTEN, "the casebook could not write the entries; nothing was recorded", e);
        }
    }

    /// Tells of one act after another whether it would add anything, to what a view holds and to the acts asked of before.
    public static final class Novelty {

        private final KnownActs known;

        /// @param view what was done so far
        /// @param who who would append
        public Novelty(LedgerView view, UserId who) {
            this.known = new KnownActs(view, who);
        }

        /// Whether the act is new; from now on it is not.
        public boolean take(Act act) {
            return !known.knows(act);
        }
    }

    Entry log(Reader who, IdentityRequest request, Sensitivity sensitivity) {
        return append(who, request, sensitivity, Optional.empty());
    }

    /// Takes an entry back.
    ///
    /// @throws LedgerProblem when there is no such entry, it is taken back already, or it is a retraction itself
    public Entry retract(Reader who, EntryId entry, String reason) {
        LedgerView view = now(who);
        Entry named = view.entry(entry)
                .orElseThrow(() -> new LedgerProblem(LedgerProblem.Code.NOT_STANDING, "there is no entry " + entry + " to take back"));
        if (view.retractionOf(entry).isPresent()) {
            throw new LedgerProblem(LedgerProblem.Code.ALREADY_SO, "entry " + entry + " is taken back already");
        }
        Retraction retraction = new Retraction(entry, reason);
        return switch (named.act()) {
            case Recording recording -> write(who, retraction, recording.statement().heading());
            case Supersession correction -> write(who, retraction, correction.statement().heading());
            case Adoption adoption -> write(who, retraction, statementOf(view, adoption.statement()).heading());
            case Judgement judgement -> judgedAt(who, retraction, judgement);
            case Source _,Appraisal _ -> append(who, retraction, Sensitivity.EVIDENCE, Optional.empty());
            case Consent _ -> throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING,
                    "consent is not taken back by a retraction, which would let an earlier consent count again; record the answer WITHDRAWN");
            case IdentityRequest _ -> throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING,
                    "that somebody asked for an identity stays on record");
            case Retraction _ -> throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING,
                    "a retraction cannot be taken back; record the statement again");
        };
    }

    /// What stands now, for this reader.
    public LedgerView now(Reader who) {
        return view(who);
    }

    /// What stood right after an entry.
    ///
    /// @throws LedgerProblem when this reader sees no such entry
    public LedgerView asOf(Reader who, EntryId entry) {
        List<Entry> all = entries(who);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(entry)) {
                return LedgerView.of(all.subList(0, i + 1));
            }
        }
        throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING, "there is no entry " + entry);
    }

    /// What stood at a time, by the recorded clock.
    public LedgerView asOf(Reader who, Instant at) {
        return LedgerView.of(entries(who).stream().filter(e -> !e.at().isAfter(at)).toList());
    }

    private synchronized LedgerView view(Reader who) {
        List<Entry> all = entries(who);
        Tail tail = tails.computeIfAbsent(who.compartments(), c -> new Tail());
        LedgerView known = tail.view;
        if (known == null || known.entries().size() != all.size()) {
            known = LedgerView.of(all);
            tail.view = known;
        }
        return known;
    }

    private synchronized List<Entry> entries(Reader who) {
        Tail tail = tails.computeIfAbsent(who.compartments(), c -> new Tail());
        for (SealedEntry sealed : casebook.entries(who, ROOM, tail.mark)) {
            tail.mark = sealed.sequence();
            if (!sealed.destroyed()) {
                tail.entries.add(EntryEncoding.decode(sealed));
            }
        }
        return List.copyOf(tail.entries);
    }

    private LedgerView.Standing standing(Reader who, StatementId statement) {
        return now(who).statement(statement)
                .orElseThrow(() -> new LedgerProblem(LedgerProblem.Code.NOT_STANDING, "statement " + statement + " does not stand"));
    }

    private static Statement statementOf(LedgerView view, StatementId id) {
        for (Entry entry : view.entries()) {
            if (entry.act() instanceof Recording recording && recording.id().equals(id)) {
                return recording.statement();
            }
            if (entry.act() instanceof Supersession correction && correction.id().equals(id)) {
                return correction.statement();
            }
        }
        throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING, "nobody ever recorded statement " + id);
    }

    private Entry judgedAt(Reader who, Retraction retraction, Judgement judgement) {
        return switch (judgement.subject()) {
            case Subject.Suggestion suggestion -> append(who, retraction, sensitivity(who, suggestion.passage().exhibit()),
                    Optional.of(suggestion.passage().exhibit()));
            case Subject.SameWitness _ -> append(who, retraction, Sensitivity.SURVIVOR, Optional.empty());
            case Subject.SharedOrigin _,Subject.SharedInput _,Subject.SameSite _,Subject.PartOf _,Subject.MovedTo _,Subject.SiteGrade _ ->
                append(who, retraction, Sensitivity.EVIDENCE, Optional.empty());
        };
    }

    private Sensitivity sensitivity(Reader who, ExhibitId exhibit) {
        return casebook.exhibit(who, exhibit).map(e -> e.intake().compartment()).orElse(Sensitivity.SURVIVOR);
    }

    private Entry write(Reader who, Act act, Heading heading) {
        return append(who, act, heading.sensitivity(), Optional.of(heading.passage().exhibit()));
    }

    private Entry append(Reader who, Act act, Sensitivity sensitivity, Optional<ExhibitId> under) {
        try {
            Appended appended = casebook.append(who, ROOM, sensitivity, under, EntryEncoding.encode(act));
            return new Entry(appended.id(), appended.sequence(), who.who(), appended.at(), act);
        } catch (IOException e) {
            throw new LedgerProblem(LedgerProblem.Code.NOT_WRITTEN, "the casebook could not write the entry; nothing was recorded", e);
        }
    }
}
