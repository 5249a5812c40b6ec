package org.saksi.register.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;

/// Reads what statements say of one site: its code, names, operators, positions. Denied attributes give none of these.
final class SaidOfSite {

    private static final Comparator<Standing> BY_ID = Comparator.comparing(Standing::id);

    private final List<Standing> statements;

    SaidOfSite(List<Standing> statements) {
        this.statements = statements.stream().sorted(BY_ID).toList();
    }

    Optional<String> code() {
        return affirmed("code").map(s -> claim(s).value()).sorted().findFirst();
    }

    List<SiteName> names() {
        Map<String, List<Standing>> byText = new TreeMap<>();
        affirmed("name").forEach(s -> byText.computeIfAbsent(claim(s).value(), t -> new ArrayList<>()).add(s));
        return byText.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Standing>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> name(e.getKey(), e.getValue().getFirst())).toList();
    }

    List<Tenure> tenures() {
        Map<String, Tenure> byName = new LinkedHashMap<>();
        affirmed("operator").forEach(s -> add(byName, claim(s).value(), s.statement().heading().bearing().when()));
        for (Standing s : statements) {
            if (s.statement() instanceof EventClaim event) {
                Optional.ofNullable(event.details().get("operator")).ifPresent(o -> add(byName, o, Optional.empty()));
            }
        }
        if (byName.isEmpty()) {
            return List.of(Tenure.UNNAMED);
        }
        return byName.values().stream().sorted(Comparator
                .comparing((Tenure t) -> t.period().map(p -> p.from().first().toString()).orElse("9999"))
                .thenComparing(t -> t.operator().orElse(""))).toList();
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        affirmed("position").forEach(s -> position(s).ifPresent(positions::add));
        return positions;
    }

    private static void add(Map<String, Tenure> byName, String operator, Optional<Period> period) {
        String key = operator.strip().toLowerCase(Locale.ROOT);
        Tenure known = byName.get(key);
        byName.put(key, known == null
                ? new Tenure(Optional.of(operator.strip()), period)
                : new Tenure(known.operator(), hull(known.period(), period)));
    }

    private static Optional<Period> hull(Optional<Period> one, Optional<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        FuzzyDate from = one.get().from().first().isAfter(other.get().from().first()) ? other.get().from() : one.get().from();
        FuzzyDate to = one.get().to().last().isBefore(other.get().to().last()) ? other.get().to() : one.get().to();
        return Optional.of(new Period(from, to));
    }

    private static SiteName name(String text, Standing standing) {
        SortedMap<String, String> details = claim(standing).details();
        return new SiteName(text, SiteName.scriptOf(text), Optional.ofNullable(details.get("used_by")), standing.id());
    }

    private static Optional<Position> position(Standing standing) {
        SortedMap<String, String> details = claim(standing).details();
        try {
            double latitude = Double.parseDouble(details.getOrDefault("latitude", "none"));
            double longitude = Double.parseDouble(details.getOrDefault("longitude", "none"));
            OptionalDouble metres = details.containsKey("precision_m")
                    ? OptionalDouble.of(Double.parseDouble(details.get("precision_m")))
                    : OptionalDouble.empty();
            Position.Method method = Position.Method.ofCode(details.getOrDefault("method", "unknown")).orElse(Position.Method.UNKNOWN);
            return Optional.of(new Position(latitude, longitude, method, metres, standing));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a position in words only; it stays among the statements
        }
    }

    private java.util.stream.Stream<Standing> affirmed(String attribute) {
        return statements.stream().filter(s -> s.statement() instanceof AttributeClaim claim && claim.attribute().equals(attribute)
                && claim.heading().polarity() == Polarity.AFFIRMS);
    }

    private static AttributeClaim claim(Standing standing) {
        if (standing.statement() instanceof AttributeClaim claim) {
            return claim;
        }
        throw new IllegalArgumentException("statement " + standing.id() + " claims no attribute");
    }
}
