package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.saksi.assessment.sites.GradeCase.Sited;
import org.saksi.register.sites.Position;
import org.saksi.register.sites.Whereabouts;

/// Whether a site is located, and why or why not.
final class Location {

    private final List<Sited> positions;
    private final Perceivers perceivers;
    private final Thresholds thresholds;

    Location(List<Sited> positions, Perceivers perceivers, Thresholds thresholds) {
        this.positions = positions.stream().sorted(Comparator
                .comparingDouble((Sited s) -> s.position().metres().orElse(Double.MAX_VALUE)).thenComparing(s -> s.evidence().id()))
                .toList();
        this.perceivers = perceivers;
        this.thresholds = thresholds;
    }

    /// Why the site counts as located; empty when it does not.
    Optional<String> found(List<Evidence> coercion) {
        return byIndependentMethod(coercion).or(this::byIntersection).or(this::bySketch);
    }

    /// What is missing, for a person.
    String lack() {
        if (positions.isEmpty()) {
            return "a position of ±%s m or better".formatted(metres(thresholds.locatedMetres()));
        }
        if (positions.stream().allMatch(s -> s.position().metres().isEmpty())) {
            return "the precision of the position in metres";
        }
        if (independent().size() > 1 && Whereabouts.intersection(independent()).isEmpty()) {
            return "agreement of the positions: no place lies within all of them";
        }
        return "a position of ±%s m or better by a method independent of the sole account".formatted(metres(thresholds.locatedMetres()));
    }

    private Optional<String> byIndependentMethod(List<Evidence> coercion) {
        return positions.stream().filter(s -> isPrecise(s.position()))
                .filter(s -> coercion.isEmpty()
                        ? s.position().method().isIndependent()
                        : coercion.stream().anyMatch(c -> stands(s, c)))
                .findFirst().map(s -> "located within ±%s m by %s (%s, %s)".formatted(metres(s.position().metres().orElseThrow()),
                        s.position().method().code(), s.evidence().label(), s.evidence().id()));
    }

    private boolean stands(Sited sited, Evidence coercion) {
        Position.Method method = sited.position().method();
        boolean independent = perceivers.independent(sited.evidence(), coercion);
        return method.isIndependent() && (independent || coercion.isCourtOrIdentification())
                || method == Position.Method.PIN && independent;
    }

    private Optional<String> byIntersection() {
        List<Position> several = independent();
        if (several.size() < 2) {
            return Optional.empty();
        }
        return Whereabouts.intersection(several).filter(w -> w.metres() <= thresholds.locatedMetres())
                .map(w -> "located within ±%s m where %d independent positions meet".formatted(metres(w.metres()), several.size()));
    }

    private List<Position> independent() {
        List<Sited> kept = new ArrayList<>();
        for (Sited sited : positions) {
            if (sited.position().metres().isPresent() && sited.position().method() != Position.Method.SKETCH
                    && sited.position().method() != Position.Method.UNKNOWN
                    && kept.stream().allMatch(k -> perceivers.independent(k.evidence(), sited.evidence()))) {
                kept.add(sited);
            }
        }
        return kept.stream().map(Sited::position).toList();
    }

    private Optional<String> bySketch() {
        return positions.stream().filter(s -> s.position().method() == Position.Method.SKETCH)
                .filter(s -> s.evidence().readers() >= thresholds.readers() && matched(s) >= thresholds.sketchFeatures()
                        && s.evidence().details().containsKey("candidates_excluded"))
                .findFirst().map(s -> "located by a sketch matched on %d features by %d readers (%s)".formatted(matched(s),
                        s.evidence().readers(), s.evidence().id()));
    }

    private static int matched(Sited sited) {
        String count = sited.evidence().details().getOrDefault("features_matched", "0");
        return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
    }

    private boolean isPrecise(Position position) {
        return position.metres().isPresent() && position.metres().getAsDouble() <= thresholds.locatedMetres();
    }

    private static String metres(double metres) {
        return String.format(Locale.ROOT, "%.0f", metres);
    }
}
