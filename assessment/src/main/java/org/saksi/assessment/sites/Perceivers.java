package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Source;
import org.saksi.ledger.Subject;
import org.saksi.terms.SourceId;

/// Who counts as one perceiver, and whose statements may rest on one input. Witnesses judged *same* or *unsure* are one here, because fewer
/// is the cautious direction for grades.
final class Perceivers {

    private final Map<String, String> leader = new HashMap<>();
    private final Map<Set<String>, Set<Source.Role>> shared = new HashMap<>();
    private final Map<Set<String>, Set<Source.Role>> checked = new HashMap<>();

    static Perceivers of(LedgerView view) {
        Perceivers perceivers = new Perceivers();
        List<Subject.SharedInput> inputs = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry entry : view.judgements()) {
            if (entry.act() instanceof Judgement judgement && judgement.subject() instanceof Subject.SameWitness pair
                    && judgement.verdict() != Verdict.DIFFERENT) {
                perceivers.join(pair.one().value(), pair.other().value());
            }
            if (entry.act() instanceof Judgement judgement && judgement.subject() instanceof Subject.SharedInput input) {
                inputs.add(input);
                verdicts.add(judgement.verdict());
            }
        }
        for (int i = 0; i < inputs.size(); i++) {
            Subject.SharedInput input = inputs.get(i);
            Map<Set<String>, Set<Source.Role>> into = verdicts.get(i) == Verdict.DIFFERENT ? perceivers.checked : perceivers.shared;
            into.computeIfAbsent(perceivers.pair(input.one().value(), input.other().value()), p -> new HashSet<>()).add(input.role());
        }
        return perceivers;
    }

    /// The name under which a perceiver counts.
    String led(String perceiver) {
        String at = perceiver;
        String up = leader.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = leader.getOrDefault(at, at);
        }
        return at;
    }

    String led(SourceId source) {
        return led(source.value());
    }

    /// Whether two pieces of evidence come from different perceivers with no known or possible shared input.
    boolean independent(Evidence one, Evidence other) {
        if (one.perceiver().equals(other.perceiver())) {
            return false;
        }
        if (one.inputs().containsValue(other.perceiver()) || other.inputs().containsValue(one.perceiver())) {
            return false;
        }
        if (!shared.getOrDefault(pair(one.perceiver(), other.perceiver()), Set.of()).isEmpty()) {
            return false;
        }
        Set<Source.Role> cleared = checked.getOrDefault(pair(one.perceiver(), other.perceiver()), Set.of());
        return one.inputs().entries().stream()
                .noneMatch(input -> !cleared.contains(input.role()) && other.inputs().containsValue(input.source()));
    }

    /// Whether accounts of two perceivers share a chat group, fixer or interviewer, or were judged to share an input.
    boolean commonChannel(List<Evidence> accounts) {
        Map<String, String> first = new HashMap<>();
        Set<String> perceivers = new HashSet<>();
        for (Evidence account : accounts) {
            perceivers.add(account.perceiver());
            for (String channel : account.channels()) {
                String other = first.putIfAbsent(channel, account.perceiver());
                if (other != null && !other.equals(account.perceiver())) {
                    return true;
                }
            }
        }
        return shared.keySet().stream().anyMatch(pair -> pair.size() > 1 && perceivers.containsAll(pair));
    }

    private Set<String> pair(String one, String other) {
        return new TreeSet<>(List.of(led(one), led(other)));
    }

    private void join(String one, String other) {
        String a = led(one);
        String b = led(other);
        String first = a.compareTo(b) < 0 ? a : b;
        leader.put(a, first);
        leader.put(b, first);
    }
}
