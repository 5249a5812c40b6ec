package org.saksi.assessment.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.saksi.register.origins.FigureRef;

/// Asks the rules in order, the gravest first; the first that finds something gives the class. When none does, the figures agree.
final class Classing {

    private final List<Function<List<Gist>, Optional<Finding>>> rules;

    Classing(SlipRules slips, Map<FigureRef, Finding> sums) {
        rules = List.of(row -> row.stream().map(g -> sums.get(g.ref())).filter(Objects::nonNull).findFirst(), slips::selfContradiction,
                slips::copyingSlip, SpeakerRules::twoAuthorities,
                SpeakerRules::attribution, WordingRules::strengthened, WordingRules::scope, SpeakerRules::changeOverTime);
    }

    Finding of(List<Gist> row) {
        return rules.stream().flatMap(rule -> rule.apply(row).stream()).findFirst()
                .orElseGet(() -> Finding.of(Disagreement.NONE, "agreement/1", agreement(row)));
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
