package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.codes.Element;
import org.saksi.terms.Period;

/// Finds the evidence of coercion in a case, and what supports it.
final class Coercion {

    private final List<Evidence> evidence;
    private final Perceivers perceivers;
    private final List<Evidence> found;
    private final List<List<Evidence>> bearing;
    private final Map<Voice, List<List<Evidence>>> independent = new HashMap<>();

    Coercion(List<Evidence> evidence, Perceivers perceivers) {
        this.evidence = evidence;
        this.perceivers = perceivers;
        this.found = find();
        this.bearing = bearing(evidence);
    }

    /// First-hand accounts and court or identification records of it, by statement.
    List<Evidence> found() {
        return found;
    }

    /// The coercion that something supports, within so many months.
    List<Evidence> supported(int months) {
        return found.stream().filter(c -> groups(c).stream().anyMatch(g -> near(c, g.getFirst(), months))).toList();
    }

    /// What supports it: another perceiver, a visit, dated imagery or media, an official act, bearing on coercion or operation, without shared
    /// input, near enough in time.
    List<Evidence> support(int months) {
        Set<Evidence> support = new LinkedHashSet<>();
        Set<Voice> seen = new HashSet<>();
        for (Evidence each : found) {
            if (seen.add(Voice.of(each))) {
                groups(each).stream().filter(g -> near(each, g.getFirst(), months)).forEach(support::addAll);
            }
        }
        return support.stream().sorted(Comparator.comparing(Evidence::id)).toList();
    }

    /// Whether anything would support it, whatever the time.
    boolean isSupportedEver() {
        return found.stream().anyMatch(c -> !groups(c).isEmpty());
    }

    /// One perceiver on the same inputs, at one time: what the conditions of support look at.
    private record Voice(String perceiver, Evidence.Inputs inputs, Optional<Period> when) {

        static Voice of(Evidence e) {
            return new Voice(e.perceiver(), e.inputs(), e.when());
        }

        Voice anytime() {
            return new Voice(perceiver, inputs, Optional.empty());
        }
    }

    /// What bears on coercion or operation and is independent of this evidence, a group for every voice.
    private List<List<Evidence>> groups(Evidence coercion) {
        return independent.computeIfAbsent(Voice.of(coercion).anytime(),
                v -> bearing.stream().filter(g -> perceivers.independent(coercion, g.getFirst())).toList());
    }

    private static List<List<Evidence>> bearing(List<Evidence> evidence) {
        Map<Voice, List<Evidence>> groups = new LinkedHashMap<>();
        evidence.stream().filter(Coercion::bears).forEach(e -> groups.computeIfAbsent(Voice.of(e), v -> new ArrayList<>()).add(e));
        return List.copyOf(groups.values());
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
