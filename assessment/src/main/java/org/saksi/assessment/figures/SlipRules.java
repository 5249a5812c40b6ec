package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// Rules for numbers that exclude each other although one speaker gave them on one occasion.
final class SlipRules {

    private final Lines lines;
    private final Set<String> primaries;

    /// @param lines along which lines figures came
    /// @param primaries the documents that are the origin's own words
    SlipRules(Lines lines, Set<String> primaries) {
        this.lines = lines;
        this.primaries = Set.copyOf(primaries);
    }

    /// One document gives the number twice, differently.
    Optional<Finding> selfContradiction(List<Gist> row) {
        for (Gist a : row) {
            for (Gist b : row) {
                boolean oneVoice = a.doc().equals(b.doc()) && a.mention().start() < b.mention().start()
                        && (a.origin().equals(b.origin()) || a.speaker().isEmpty() || b.speaker().isEmpty());
                if (oneVoice && (!a.numbers().agrees(b.numbers()) || exclude(a, b))) {
                    return Optional.of(Finding.of(Disagreement.SELF_CONTRADICTION, "one-document/1",
                            "One document says " + Words.number(a) + " and " + Words.number(b) + " of the same thing: " + a.said() + ", "
                                    + b.said() + "."));
                }
            }
        }
        return Optional.empty();
    }

    /// *Nearly* and *at least* the same number exclude each other.
    private static boolean exclude(Gist a, Gist b) {
        return a.numbers().sameNumber(b.numbers())
                && (a.mention().qualifier() == Qualifier.NEARLY && above(b) || b.mention().qualifier() == Qualifier.NEARLY && above(a));
    }

    private static boolean above(Gist gist) {
        return gist.mention().qualifier() == Qualifier.AT_LEAST || gist.mention().qualifier() == Qualifier.MORE_THAN;
    }

    /// Copies of one statement print different numbers.
    Optional<Finding> copyingSlip(List<Gist> row) {
        Map<String, List<Gist>> byOrigin = row.stream().filter(g -> !g.vague())
                .collect(Collectors.groupingBy(Gist::origin, LinkedHashMap::new, Collectors.toList()));
        for (List<Gist> said : byOrigin.values()) {
            Map<Double, List<Gist>> sides = new TreeMap<>(said.stream().collect(Collectors.groupingBy(g -> g.mention().amount().low())));
            List<List<Gist>> excluding = sides.values().stream()
                    .filter(side -> sides.values().stream().anyMatch(s -> !s.getFirst().numbers().agrees(side.getFirst().numbers())))
                    .toList();
            if (excluding.size() > 1) {
                return Optional.of(slip(excluding));
            }
        }
        return Optional.empty();
    }

    private Finding slip(List<List<Gist>> sides) {
        List<String> said = new ArrayList<>();
        for (List<Gist> side : sides) {
            int families = Lines.families(side).size();
            int proven = lines.proven(side);
            String lines = families == 1
                    ? "one line"
                    : proven < families ? families + " lines, " + proven + " proven independent" : families + " lines proven independent";
            said.add(Words.number(side.getFirst().mention().amount()) + " (" + Words.docs(side) + "; " + lines + ")");
        }
        String origin = sides.getFirst().getFirst().origin();
        String told = "One statement, " + origin + ", is given with different numbers: " + String.join(" and ", said) + ".";
        Optional<Amount> held = sides.stream().filter(side -> side.stream().anyMatch(g -> primaries.contains(g.doc())))
                .map(side -> side.getFirst().mention().amount()).findFirst();
        if (held.isPresent()) {
            return new Finding(Disagreement.COPYING_SLIP, "copying-slip/1", held,
                    told + " The primary is held and says " + Words.number(held.get()) + ".");
        }
        Optional<List<Gist>> most = outnumbering(sides);
        String verdict = most
                .map(side -> " " + Words.number(side.getFirst().mention().amount())
                        + " is likelier: the lines proven independent outnumber the other.")
                .orElse(" Agreement of copies confirms nothing: undecided, obtain the primary.");
        return new Finding(Disagreement.COPYING_SLIP, "copying-slip/1", most.map(side -> side.getFirst().mention().amount()),
                told + verdict);
    }

    /// The side with more lines proven independent than every other side has lines at all.
    private Optional<List<Gist>> outnumbering(List<List<Gist>> sides) {
        return sides.stream()
                .filter(side -> sides.stream().allMatch(other -> other.equals(side) || lines.proven(side) > Lines.families(other).size()))
                .findFirst();
    }
}
