package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.matching.text.CopyGroups;
import org.saksi.matching.text.CopyIndex;
import org.saksi.matching.text.CopyMatch;
import org.saksi.terms.FuzzyDate;

/// Finds copies and families as documents come. A document is compared with those that share runs of words, rare names, numbers or quoted words with
/// it, not with all.
final class Families {

    private static final int FEWEST_SHARED = 4;
    private static final int FIGURE_DIGITS = 3;

    /// Two documents that share enough to be compared in full.
    private record Pair(int one, int other) {}

    private final List<DocumentTraits> documents = new ArrayList<>();
    private final Map<String, Optional<FuzzyDate>> published = new HashMap<>();
    private final AnchorWeights weights = new AnchorWeights();
    private final CopyIndex copies = new CopyIndex();
    private final Candidates byAnchor = new Candidates();
    private final Candidates byFigure = new Candidates();
    private final Map<Pair, FamilyTie> byWords = new HashMap<>();
    private final Set<Pair> candidates = new HashSet<>();

    int add(DocumentTraits document) {
        int number = documents.size();
        documents.add(document);
        String id = document.document().docId();
        published.put(id, document.document().publishedOn());
        for (CopyMatch match : copies.add(document.article().text())) {
            FamilyRule.byWords(documents.get(match.earlier()).document().docId(), id, match.score())
                    .ifPresent(tie -> byWords.put(new Pair(match.earlier(), number), tie));
        }
        weights.add(document.distinctAnchors());
        Map<Integer, Integer> shared = new HashMap<>();
        byAnchor.meet(number, document.distinctAnchors(), shared);
        shared.forEach((earlier, count) -> candidate(earlier, number, count >= FEWEST_SHARED));
        Map<Integer, Integer> figures = new HashMap<>();
        byFigure.meet(number, document.figures().keySet().stream().filter(k -> k.digits() >= FIGURE_DIGITS).toList(), figures);
        figures.keySet().forEach(earlier -> candidate(earlier, number, true));
        return number;
    }

    private void candidate(int earlier, int later, boolean enough) {
        if (enough && !byWords.containsKey(new Pair(earlier, later))) {
            candidates.add(new Pair(earlier, later));
        }
    }

    List<DocumentTraits> documents() {
        return documents;
    }

    AnchorWeights weights() {
        return weights;
    }

    /// Every tie, save between documents that a person keeps apart.
    List<FamilyTie> ties(Set<Set<String>> apart) {
        List<FamilyTie> ties = new ArrayList<>(byWords.values());
        for (Pair pair : candidates) {
            DocumentTraits one = documents.get(pair.one);
            DocumentTraits other = documents.get(pair.other);
            Optional<FamilyTie> tie = FamilyRule.byAnchors(one.document().docId(), other.document().docId(),
                    FamilyScore.of(one, other, weights));
            tie.ifPresent(ties::add);
        }
        ties.replaceAll(this::inTime);
        ties.removeIf(t -> apart.contains(Set.of(t.one(), t.other())));
        ties.sort(java.util.Comparator.comparing(FamilyTie::other).thenComparing(FamilyTie::one));
        return ties;
    }

    /// What was published later is a version of what was published earlier, in whatever order they came in; where dates do not tell, the order does.
    private FamilyTie inTime(FamilyTie tie) {
        Optional<FuzzyDate> one = published.getOrDefault(tie.one(), Optional.empty());
        Optional<FuzzyDate> other = published.getOrDefault(tie.other(), Optional.empty());
        boolean turned = one.isPresent() && other.isPresent() && other.get().last().isBefore(one.get().first());
        return turned ? tie.turned() : tie;
    }

    /// The groups that ties of some kinds make, by number of document.
    CopyGroups groups(List<FamilyTie> ties, Set<Relation> kinds) {
        Map<String, Integer> numbers = new HashMap<>();
        CopyGroups groups = new CopyGroups();
        documents.forEach(d -> numbers.put(d.document().docId(), groups.add()));
        for (FamilyTie tie : ties) {
            if (kinds.contains(tie.relation())) {
                groups.join(numbers.getOrDefault(tie.one(), 0), numbers.getOrDefault(tie.other(), 0));
            }
        }
        return groups;
    }
}
