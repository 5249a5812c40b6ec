package org.saksi.assessment.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.saksi.register.origins.FigureRef;

/// Asks the rules in order, the gravest first; the first that finds something gives the class. When none does, the figures agree.
final class Classing {

    private static final int FEW = 400;

    private final Map<FigureRef, Finding> sums;
    private final List<Function<List<Gist>, Optional<Finding>>> rules;

    Classing(SlipRules slips, Map<FigureRef, Finding> sums) {
        this.sums = sums;
        rules = List.of(slips::selfContradiction, slips::copyingSlip, SpeakerRules::twoAuthorities,
                SpeakerRules::attribution, WordingRules::strengthened, WordingRules::scope, SpeakerRules::changeOverTime);
    }

    Finding of(List<Gist> row) {
        Optional<Finding> sum = row.stream().map(g -> sums.get(g.ref())).filter(Objects::nonNull).findFirst();
        List<Gist> told = row.size() <= FEW ? row : once(row);
        return sum.or(() -> rules.stream().flatMap(rule -> rule.apply(told).stream()).findFirst())
                .orElseGet(() -> Finding.of(Disagreement.NONE, "agreement/1", agreement(row)));
    }

    /// What a document says again in the same way tells nothing new; the rules compare all with all.
    private static List<Gist> once(List<Gist> row) {
        Map<List<Object>, Gist> told = new LinkedHashMap<>();
        row.forEach(g -> told.putIfAbsent(List.of(g.doc(), g.numbers(), g.origin(), g.speaker(), g.mention().place(), g.mention().period(),
                g.certainty(), g.suspected(), g.remainder(), g.act(), g.alternative(), g.head(), g.nouns()), g));
        return List.copyOf(told.values());
    }

    private static String agreement(List<Gist> row) {
        long numbers = row.stream().filter(g -> !g.vague()).map(g -> Words.number(g.mention().amount())).distinct().count();
        long documents = Gist.docs(row).size();
        if (documents == 1) {
            return "One document.";
        }
        String origins = row.stream().map(Gist::origin).distinct().count() == 1 ? "One origin" : "Several origins";
        boolean vague = row.stream().anyMatch(Gist::vague);
        String qualified = row.stream().map(g -> g.mention().qualifier()).distinct().count() > 1
                ? "; the qualifier differs, the numbers agree within it"
                : "";
        return origins + " in " + documents + " documents"
                + (numbers > 1 ? "; the numbers agree within their qualifiers or rounding" : qualified)
                + (vague ? "; a vague word agrees with any" : "") + ".";
    }
}
