package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Along which lines an origin's figures reached us. Versions of one text are one line. Two lines are *proven independent* when each gives a figure of the origin
/// that the other does not: neither can have been copied from the other alone.
final class Lines {

    private final Map<String, Map<String, Set<String>>> figures = new HashMap<>();

    Lines(List<Gist> all) {
        for (Gist gist : all) {
            if (!gist.vague()) {
                figures.computeIfAbsent(gist.origin(), o -> new HashMap<>()).computeIfAbsent(gist.family(), f -> new HashSet<>())
                        .add(figure(gist));
            }
        }
    }

    /// How many lines, each proven independent of each, give these figures of one origin; 1 when there are several that may be copies of each other.
    int proven(List<Gist> gists) {
        List<String> proven = new ArrayList<>();
        for (Gist gist : gists) {
            boolean independent = !proven.contains(gist.family())
                    && proven.stream().allMatch(p -> independent(gist.origin(), p, gist.family()));
            if (independent) {
                proven.add(gist.family());
            }
        }
        return proven.size();
    }

    /// The families that give these figures.
    static Set<String> families(List<Gist> gists) {
        Set<String> families = new TreeSet<>();
        gists.forEach(g -> families.add(g.family()));
        return families;
    }

    private boolean independent(String origin, String one, String other) {
        Set<String> ofOne = figures.getOrDefault(origin, Map.of()).getOrDefault(one, Set.of());
        Set<String> ofOther = figures.getOrDefault(origin, Map.of()).getOrDefault(other, Set.of());
        return !ofOne.containsAll(ofOther) && !ofOther.containsAll(ofOne);
    }

    private static String figure(Gist gist) {
        return gist.mention().unitKind() + " " + gist.mention().amount().low() + " " + gist.mention().amount().high();
    }
}
