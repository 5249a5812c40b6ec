package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.codes.Element;
import org.saksi.terms.Period;

/// Finds the evidence of coercion in a case, and what supports it.
final class Coercion {

    private final List<Evidence> evidence;
    private final Perceivers perceivers;
    private final List<Evidence> found;

    Coercion(List<Evidence> evidence, Perceivers perceivers) {
        this.evidence = evidence;
        this.perceivers = perceivers;
        this.found = find();
    }

    /// First-hand accounts and court or identification records of it, by statement.
    List<Evidence> found() {
        return found;
    }

    /// What supports this evidence: another perceiver, a visit, dated imagery or media, an official act, bearing on coercion or operation,
    /// without shared input, near enough in time.
    List<Evidence> support(Evidence coercion, int months) {
        return evidence.stream().filter(Coercion::bears).filter(e -> perceivers.independent(coercion, e))
                .filter(e -> near(coercion, e, months)).toList();
    }

    /// The same, whatever the time: what a longer window would let in.
    List<Evidence> untimed(Evidence coercion) {
        return evidence.stream().filter(Coercion::bears).filter(e -> perceivers.independent(coercion, e)).toList();
    }

    private List<Evidence> find() {
        List<Evidence> all = new ArrayList<>();
        Map<String, List<Evidence>> palermo = new TreeMap<>();
        for (Evidence e : evidence) {
            if (e.is(Element.COERCION) && e.carriesCoercion() || e.is(Element.IDENTIFICATION) && e.isCourtOrIdentification()) {
                all.add(e);
            }
            if (e.carriesCoercion()) {
                palermo.computeIfAbsent(e.perceiver(), p -> new ArrayList<>()).add(e);
            }
        }
        palermo.values().forEach(said -> {
            boolean act = has(said, Element.ACT);
            boolean purpose = has(said, Element.PURPOSE);
            if (act && purpose && (has(said, Element.MEANS) || has(said, Element.CHILD))) {
                said.stream().filter(e -> e.is(Element.PURPOSE)).filter(e -> !all.contains(e)).forEach(all::add);
            }
        });
        all.sort(Comparator.comparing(Evidence::id));
        return List.copyOf(all);
    }

    private static boolean has(List<Evidence> said, Element element) {
        return said.stream().anyMatch(e -> e.is(element));
    }

    private static boolean bears(Evidence e) {
        if (!e.affirms() || e.element().isEmpty()) {
            return false;
        }
        boolean perceived = e.connection() == Connection.FIRST_HAND || e.connection() == Connection.OFFICIAL_RECORD
                || e.connection() == Connection.RELATIVE;
        return switch (e.element().get()) {
            case COERCION, IDENTIFICATION, OPERATION -> perceived;
            case KEEP_IN_FEATURE -> perceived || e.details().containsKey("seen_by");
            case SUPPORT -> e.bearsOn().filter(on -> on.contains("coercion") || on.contains("operation")).isPresent();
            case ACT, MEANS, PURPOSE, CHILD, CONDITION, FREEDOM, GENERIC_FEATURE, EXIT, AFTERWARDS, RESPONSE_HARM -> false;
        };
    }

    /// Whether the gap between the two periods is at most so many months; what is not dated is near nothing.
    private static boolean near(Evidence coercion, Evidence other, int months) {
        if (coercion.when().isEmpty() || other.when().isEmpty()) {
            return false;
        }
        Period one = coercion.when().get();
        Period two = other.when().get();
        return !two.from().first().isAfter(one.to().last().plusMonths(months))
                && !one.from().first().isAfter(two.to().last().plusMonths(months));
    }
}
