package org.saksi.app.boot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.app.boot.Findings.Found;
import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.Subject.SharedOrigin;
import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.FamilyTie;
import org.saksi.register.origins.Origin;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.RestsOn;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Exhibit;

/// Where a person judges whether two documents rest on one origin. What the machine says is shown as it was before anybody judged, so that a
/// judgement never becomes its own evidence; it is kept with the judgement as it was seen.
public final class OriginDesk {

    private final Findings findings;
    private final Ledger ledger;

    /// @param findings what follows from all documents
    /// @param ledger where judgements are written
    public OriginDesk(Findings findings, Ledger ledger) {
        this.findings = findings;
        this.ledger = ledger;
    }

    /// Two documents side by side; empty when this reader has no text of one of them.
    ///
    /// @throws IllegalArgumentException when it is one document twice
    public Optional<OriginPair> pair(Reader who, ExhibitId one, ExhibitId other) {
        SharedOrigin subject = SharedOrigin.of(one, other);
        Found found = findings.now(who);
        Exhibit first = found.exhibits().get(one);
        Exhibit second = found.exhibits().get(other);
        if (first == null || second == null) {
            return Optional.empty();
        }
        Origins machine = found.unjudged();
        Optional<FamilyTie> tie = tie(machine, one.value(), other.value());
        List<Entry> history = ledger.now(who).entries().stream()
                .filter(e -> e.act() instanceof Judgement j && j.subject().equals(subject)).toList();
        return Optional.of(new OriginPair(first, second, origins(machine, one), origins(machine, other), evidence(found, tie, one, other),
                tie.map(t -> OptionalDouble.of(Math.clamp(t.score(), 0, 1))).orElse(OptionalDouble.empty()), history));
    }

    /// Writes down how a person decided, with the evidence and the score that stood on the page. A later judgement on the same two replaces
    /// this one; both stay in the ledger.
    ///
    /// @param seen what [OriginPair#seen] said of the page
    /// @throws IllegalArgumentException when the page shows something else by now, or no reason is given
    public Entry judge(Reader who, OriginPair pair, Verdict verdict, String reason, String seen) {
        if (!pair.seen().equals(seen)) {
            throw new IllegalArgumentException("what is known about these two has changed since the page was opened");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a judgement needs its reason, in a few words");
        }
        Judgement judgement = new Judgement(SharedOrigin.of(pair.one().id(), pair.other().id()), verdict, reason.strip(), pair.evidence(),
                pair.score());
        return ledger.judge(who, judgement, compartment(pair), Optional.empty());
    }

    /// The stricter of the two documents' compartments: who may not read one of them does not read about it here.
    private static Sensitivity compartment(OriginPair pair) {
        Sensitivity one = pair.one().intake().compartment();
        Sensitivity other = pair.other().intake().compartment();
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<FamilyTie> tie(Origins origins, String one, String other) {
        return origins.documents().stream().flatMap(d -> d.ties().stream())
                .filter(t -> Set.of(t.one(), t.other()).equals(Set.of(one, other)))
                .findFirst();
    }

    private static List<Origin> origins(Origins machine, ExhibitId document) {
        return machine.document(document.value()).map(DocumentOrigins::primary).orElse(List.of());
    }

    private static Set<String> names(Origins machine, ExhibitId document) {
        return origins(machine, document).stream().map(Origin::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> evidence(Found found, Optional<FamilyTie> tie, ExhibitId one, ExhibitId other) {
        Origins machine = found.unjudged();
        List<String> why = new ArrayList<>();
        tie.ifPresent(t -> why.add(t.relation().code() + ": " + t.evidence()));
        Set<String> first = names(machine, one);
        Set<String> second = names(machine, other);
        first.stream().filter(second::contains).map(shared -> "figures of both rest on " + shared).forEach(why::add);
        for (RestsOn edge : machine.edges()) {
            boolean between = first.contains(edge.origin()) && second.contains(edge.on())
                    || second.contains(edge.origin()) && first.contains(edge.on());
            if (between && !edge.origin().equals(edge.on())) {
                why.add(edge.knowledge().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " between " + edge.origin() + " and "
                        + edge.on() + ": " + edge.reason());
            }
        }
        if (why.isEmpty()) {
            why.add("the machine sees nothing that connects them");
        }
        return why.stream().map(found::readable).distinct().toList();
    }
}
