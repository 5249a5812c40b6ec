package org.saksi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.terms.EntryId;
import org.saksi.terms.PersonId;
import org.saksi.terms.SourceId;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;

/// What stands after a given entry: a pure fold of the entries up to it, for one reader. Linear in the number of entries.
public final class LedgerView {

    private final List<Entry> entries;
    private final Map<EntryId, Retraction> retracted = new HashMap<>();
    private final Map<StatementId, Standing> standing = new LinkedHashMap<>();
    private final Map<Subject, Entry> judgements = new LinkedHashMap<>();
    private final Map<Subject, List<Entry>> judgedBy = new LinkedHashMap<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<PersonId, Consent> consents = new LinkedHashMap<>();
    private final Map<Appraisal.Target, Map<UserId, Appraisal>> appraisals = new HashMap<>();

    private LedgerView(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry.act() instanceof Retraction retraction) {
                retracted.put(retraction.entry(), retraction);
            }
        }
        for (Entry entry : entries) {
            if (!retracted.containsKey(entry.id())) {
                fold(entry);
            }
        }
    }

    /// The view after these entries, which come in order of their sequence.
    public static LedgerView of(List<Entry> entries) {
        return new LedgerView(entries);
    }

    /// A statement that stands.
    ///
    /// @param id its identity
    /// @param statement what it says
    /// @param entry the entry that made it stand: a recording or a supersession
    /// @param readers who stands behind it, the recorder first
    public record Standing(StatementId id, Statement statement, Entry entry, List<UserId> readers) {

        public Standing {
            readers = List.copyOf(readers);
        }

        Standing with(UserId reader) {
            List<UserId> more = new ArrayList<>(readers);
            more.add(reader);
            return new Standing(id, statement, entry, more);
        }
    }

    /// All statements that stand, in the order in which they came to stand.
    public List<Standing> statements() {
        return List.copyOf(standing.values());
    }

    /// One statement, when it stands.
    public Optional<Standing> statement(StatementId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /// The latest judgement on a subject that is not taken back.
    public Optional<Entry> judgement(Subject subject) {
        return Optional.ofNullable(judgements.get(subject));
    }

    /// The latest judgement on each subject, in the order in which the subjects were first judged.
    public List<Entry> judgements() {
        return List.copyOf(judgements.values());
    }

    /// Every judgement on a subject that is not taken back, oldest first.
    public List<Entry> judgements(Subject subject) {
        return List.copyOf(judgedBy.getOrDefault(subject, List.of()));
    }

    /// The subjects on which a judgement stands, in the order in which they were first judged.
    public List<Subject> judged() {
        return List.copyOf(judgedBy.keySet());
    }

    /// A source that somebody introduced.
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// What a person permits, by the latest answer that is not taken back; empty when nobody asked.
    public Optional<Consent> consent(PersonId person) {
        return Optional.ofNullable(consents.get(person));
    }

    /// The latest appraisal by each person of a source or a statement.
    public List<Appraisal> appraisals(Appraisal.Target of) {
        return List.copyOf(appraisals.getOrDefault(of, Map.of()).values());
    }

    /// Every entry up to here, also those taken back.
    public List<Entry> entries() {
        return entries;
    }

    /// The entry of this id.
    public Optional<Entry> entry(EntryId id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The retraction that took an entry back.
    public Optional<Retraction> retractionOf(EntryId entry) {
        return Optional.ofNullable(retracted.get(entry));
    }

    /// Everything that was ever done about a statement, oldest first: its recording, adoptions, corrections, what was taken back. Follows
    /// corrections in both directions.
    public List<Entry> history(StatementId id) {
        Set<StatementId> line = new HashSet<>(Set.of(id));
        Set<EntryId> mine = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Entry entry : entries) {
                if (!mine.contains(entry.id()) && concerns(entry, line, mine)) {
                    mine.add(entry.id());
                    grew = true;
                }
            }
        }
        return entries.stream().filter(e -> mine.contains(e.id())).toList();
    }

    private void fold(Entry entry) {
        switch (entry.act()) {
            case Recording recording -> standing.merge(recording.id(),
                    new Standing(recording.id(), recording.statement(), entry, List.of(entry.by())),
                    (old, again) -> old.readers().contains(entry.by()) ? old : old.with(entry.by()));
            case Adoption adoption -> standing.computeIfPresent(adoption.statement(),
                    (id, old) -> old.readers().contains(entry.by()) ? old : old.with(entry.by()));
            case Supersession correction -> {
                standing.remove(correction.replaced());
                standing.put(correction.id(), new Standing(correction.id(), correction.statement(), entry, List.of(entry.by())));
            }
            case Judgement judgement -> {
                judgements.put(judgement.subject(), entry);
                judgedBy.computeIfAbsent(judgement.subject(), s -> new ArrayList<>()).add(entry);
            }
            case Source source -> sources.put(source.id(), source);
            case Consent consent -> consents.put(consent.whose(), consent);
            case Appraisal appraisal ->
                appraisals.computeIfAbsent(appraisal.of(), of -> new LinkedHashMap<>()).put(entry.by(), appraisal);
            case IdentityRequest _ -> {
                // a record for people; nothing follows from it
            }
            case Retraction _ -> {
                // folded before everything else: a retraction bites whatever stands before or after it
            }
        }
    }

    private static boolean concerns(Entry entry, Set<StatementId> line, Set<EntryId> mine) {
        return switch (entry.act()) {
            case Recording recording -> line.contains(recording.id());
            case Adoption adoption -> line.contains(adoption.statement());
            case Supersession correction -> {
                boolean ours = line.contains(correction.id()) || line.contains(correction.replaced());
                if (ours) {
                    line.add(correction.id());
                    line.add(correction.replaced());
                }
                yield ours;
            }
            case Appraisal appraisal ->
                appraisal.of() instanceof Appraisal.OfStatement of && line.contains(of.statement());
            case Judgement _,Source _,Consent _,IdentityRequest _ -> false;
            case Retraction retraction -> mine.contains(retraction.entry());
        };
    }
}
