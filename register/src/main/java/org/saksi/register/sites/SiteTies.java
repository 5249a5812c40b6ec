package org.saksi.register.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Subject;
import org.saksi.terms.SiteId;

/// How people judged sites to hang together. The latest judgement on each pair counts. What contradicts the rest is kept out with its reason,
/// so that no order of entries leads to a circle.
public final class SiteTies {

    private final Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<SiteId, SiteId> leader = new HashMap<>();
    private final Map<SiteId, SiteId> whole = new LinkedHashMap<>();
    private final Map<Subject, String> keptOut = new LinkedHashMap<>();

    private SiteTies(Map<Subject, Verdict> verdicts) {
        this.verdicts.putAll(verdicts);
        fold();
    }

    /// The ties that stand in a view.
    public static SiteTies of(LedgerView view) {
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        for (Entry entry : view.judgements()) {
            if (entry.act() instanceof Judgement judgement && isTie(judgement.subject())) {
                verdicts.put(judgement.subject(), judgement.verdict());
            }
        }
        return new SiteTies(verdicts);
    }

    /// The same with one more judgement, which replaces an earlier one on the same subject.
    ///
    /// @throws RegisterProblem when it contradicts the others, with the reason; then nothing is changed
    public SiteTies with(Subject subject, Verdict verdict) {
        Map<Subject, Verdict> more = new LinkedHashMap<>(verdicts);
        more.remove(subject);
        more.put(subject, verdict);
        SiteTies grown = new SiteTies(more);
        Set<Subject> fresh = new HashSet<>(grown.keptOut.keySet());
        fresh.removeAll(keptOut.keySet());
        if (!fresh.isEmpty()) {
            String reason = String.valueOf(grown.keptOut.get(fresh.iterator().next()));
            throw new RegisterProblem(subject instanceof Subject.PartOf ? RegisterProblem.Code.CIRCLE : RegisterProblem.Code.CONTRADICTION,
                    reason);
        }
        return grown;
    }

    /// The identifier under which a site is led: the smallest of those judged to be one.
    public SiteId led(SiteId site) {
        SiteId at = site;
        SiteId up = leader.get(at);
        while (up != null && !up.equals(at)) {
            at = up;
            up = leader.get(at);
        }
        return at;
    }

    /// The site of which this one is part.
    public Optional<SiteId> whole(SiteId site) {
        return Optional.ofNullable(whole.get(led(site)));
    }

    /// The pairs along which something was judged to have moved, from first to second, as led.
    public List<Subject.MovedTo> moves() {
        List<Subject.MovedTo> moves = new ArrayList<>();
        verdicts.forEach((subject, verdict) -> {
            if (subject instanceof Subject.MovedTo move && verdict == Verdict.UPHELD && !led(move.from()).equals(led(move.to()))) {
                moves.add(new Subject.MovedTo(led(move.from()), led(move.to())));
            }
        });
        return List.copyOf(moves);
    }

    /// All sites that any tie names.
    public Set<SiteId> sites() {
        Set<SiteId> named = new TreeSet<>();
        verdicts.keySet().forEach(subject -> named.addAll(sites(subject)));
        return named;
    }

    /// Judgements that stand and cannot hold beside the others, with the reason.
    public Map<Subject, String> keptOut() {
        return Map.copyOf(keptOut);
    }

    private void fold() {
        verdicts.forEach((subject, verdict) -> {
            if (subject instanceof Subject.SameSite pair && verdict == Verdict.SAME) {
                join(pair);
            }
        });
        verdicts.forEach((subject, verdict) -> {
            if (subject instanceof Subject.PartOf tie && verdict == Verdict.UPHELD) {
                putInto(tie);
            }
        });
    }

    private void join(Subject.SameSite pair) {
        SiteId one = led(pair.one());
        SiteId other = led(pair.other());
        if (one.equals(other)) {
            return;
        }
        Optional<Subject.SameSite> against = apart(one, other);
        if (against.isPresent()) {
            keptOut.put(pair, pair.one() + " = " + pair.other() + " cannot hold: it would make one site of " + against.get().one() + " and "
                    + against.get().other() + ", which were judged different");
            return;
        }
        SiteId first = one.compareTo(other) < 0 ? one : other;
        leader.put(one, first);
        leader.put(other, first);
    }

    /// A judgement that keeps a member of the one apart from a member of the other.
    private Optional<Subject.SameSite> apart(SiteId one, SiteId other) {
        for (Map.Entry<Subject, Verdict> each : verdicts.entrySet()) {
            if (each.getKey() instanceof Subject.SameSite pair && each.getValue() == Verdict.DIFFERENT) {
                SiteId a = led(pair.one());
                SiteId b = led(pair.other());
                if (a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one)) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private void putInto(Subject.PartOf tie) {
        SiteId part = led(tie.part());
        SiteId into = led(tie.whole());
        SiteId at = into;
        while (true) {
            if (at.equals(part)) {
                keptOut.put(tie, tie.part() + " cannot be part of " + tie.whole() + ": " + (into.equals(part)
                        ? "the two are one site"
                        : tie.whole() + " is part of " + tie.part() + " already"));
                return;
            }
            SiteId up = whole.get(at);
            if (up == null) {
                whole.put(part, into);
                return;
            }
            at = up;
        }
    }

    private static boolean isTie(Subject subject) {
        return !sites(subject).isEmpty();
    }

    private static List<SiteId> sites(Subject subject) {
        return switch (subject) {
            case Subject.SameSite pair -> List.of(pair.one(), pair.other());
            case Subject.PartOf tie -> List.of(tie.part(), tie.whole());
            case Subject.MovedTo move -> List.of(move.from(), move.to());
            case Subject.Suggestion _,Subject.SharedOrigin _,Subject.SameWitness _,Subject.SharedInput _,Subject.SiteGrade _ ->
                List.of();
        };
    }
}
