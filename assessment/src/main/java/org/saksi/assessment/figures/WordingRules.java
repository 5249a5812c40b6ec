package org.saksi.assessment.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.terms.Qualifier;

/// Rules for one number of one origin that copies put into different words.
final class WordingRules {

    /// Stages that people pass through: being charged is not being convicted.
    private static final Set<String> STAGES = Set.of("arrested", "charged", "convicted", "sentenced", "executed", "sentenced_to_death",
            "deported", "extradited", "released", "rescued", "escaped",
            "identified", "held", "killed");

    private WordingRules() {}

    /// A copy says it more firmly than another: *believed likely* → *active* → *confirmed*; half of an *or* lost; *nearly* lost.
    static Optional<Finding> strengthened(List<Gist> row) {
        for (List<Gist> same : sameNumber(row)) {
            List<Gist> hedged = same.stream().filter(g -> g.certainty() == Certainty.HEDGED).toList();
            List<Gist> asserted = same.stream().filter(g -> g.certainty() == Certainty.ASSERTED).toList();
            if (!hedged.isEmpty() && !asserted.isEmpty()) {
                return found("strengthened/certainty",
                        "What " + hedged.getFirst().said() + " gives as believed or likely became " + quotes(asserted) + " in copying.");
            }
            List<Gist> either = same.stream().filter(Gist::alternative).toList();
            List<Gist> half = same.stream().filter(g -> !g.alternative() && elsewhere(g, either)).toList();
            if (!either.isEmpty() && !half.isEmpty()) {
                return found("strengthened/alternative", "The statement names an alternative, " + either.getFirst().said() + "; "
                        + half.getFirst().said() + " keeps only half of it.");
            }
            List<Gist> nearly = same.stream().filter(g -> g.mention().qualifier() == Qualifier.NEARLY).toList();
            List<Gist> full = same.stream().filter(g -> g.mention().qualifier() == Qualifier.EXACT && elsewhere(g, nearly)).toList();
            if (!nearly.isEmpty() && !full.isEmpty()) {
                return found("strengthened/qualifier",
                        nearly.getFirst().said() + " says nearly; " + full.getFirst().said() + " leaves it out.");
            }
        }
        return Optional.empty();
    }

    private static boolean elsewhere(Gist gist, List<Gist> others) {
        return others.stream().noneMatch(o -> o.doc().equals(gist.doc()));
    }

    private static Optional<Finding> found(String rule, String reason) {
        return Optional.of(Finding.of(Disagreement.STRENGTHENED, rule, "One origin, one number, but not the same words. " + reason));
    }

    /// The unit, the group or the stage changed while the number stayed.
    static Optional<Finding> scope(List<Gist> row) {
        for (List<Gist> same : sameNumber(row)) {
            Optional<Gist> both = same.stream().filter(g -> !g.nouns().isEmpty()).findFirst();
            Optional<Gist> one = both.flatMap(b -> same.stream().filter(g -> g.nouns().isEmpty() && !g.doc().equals(b.doc())).findFirst());
            if (both.isPresent() && one.isPresent()) {
                return Optional.of(Finding.of(Disagreement.SCOPE, "scope/unit",
                        "The number stayed and the unit changed: " + both.get().said() + " counts "
                                + String.join(" and ", both.get().nouns()) + " too, " + one.get().said() + " does not."));
            }
            List<String> stages = same.stream().map(Gist::act).filter(STAGES::contains).distinct().toList();
            if (stages.size() > 1) {
                return Optional.of(Finding.of(Disagreement.SCOPE, "scope/stage",
                        "The number stayed and what is counted changed: " + String.join(", ", stages) + " (" + Words.docs(same) + ")."));
            }
        }
        return Optional.empty();
    }

    private static List<List<Gist>> sameNumber(List<Gist> row) {
        Map<String, List<Gist>> groups = row.stream().filter(g -> !g.vague())
                .collect(Collectors.groupingBy(g -> g.origin() + "\n" + Words.number(g.mention().amount()), LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().filter(g -> Gist.docs(g).size() > 1).toList();
    }

    private static String quotes(List<Gist> gists) {
        return gists.stream().map(Gist::said).distinct().collect(Collectors.joining(", "));
    }
}
