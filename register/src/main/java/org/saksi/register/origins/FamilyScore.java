package org.saksi.register.origins;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much two documents look like two versions of one text that no longer share their words: a translation, a rewrite, a digest.
///
/// @param sameLanguage whether they are written in one language
/// @param sharedAnchors how many different names and numbers both hold
/// @param covered the weight of the shared names and numbers as a share of what the poorer document holds, 0–1
/// @param common the same as a share of what both hold together, 0–1
/// @param inOrder the weight of names and numbers in the same order as a share of the poorer document's, 0–1
/// @param inOrderOfBoth the same as a share of the richer document's, 0–1
/// @param sharedFigures how many different figures both hold
/// @param sharedDigits how many digits these have together
/// @param figuresCovered shared figures as a share of the poorer document's, 0–1
/// @param quotedWords about how many quoted words both hold
record FamilyScore(boolean sameLanguage, int sharedAnchors, double covered, double common, double inOrder, double inOrderOfBoth,
        int sharedFigures,
        int sharedDigits, double figuresCovered, int quotedWords) {

    private static final int LONGEST_ALIGNED = 1500;

    static FamilyScore of(DocumentTraits a, DocumentTraits b, AnchorWeights weights) {
        Set<String> distinctA = a.distinctAnchors();
        Set<String> distinctB = b.distinctAnchors();
        Set<String> shared = new HashSet<>(distinctA);
        shared.retainAll(distinctB);
        double common = sum(shared, weights);
        double ofA = sum(distinctA, weights);
        double ofB = sum(distinctB, weights);
        double ordered = aligned(a.anchors(), b.anchors(), weights);
        double allA = sum(a.anchors(), weights);
        double allB = sum(b.anchors(), weights);
        Set<FigureKey> figures = new HashSet<>(a.figures().keySet());
        figures.retainAll(b.figures().keySet());
        int fewest = Math.min(a.figures().size(), b.figures().size());
        return new FamilyScore(a.article().language().equals(b.article().language()), shared.size(), share(common, Math.min(ofA, ofB)),
                share(common, ofA + ofB - common), share(ordered, Math.min(allA, allB)), share(ordered, Math.max(allA, allB)),
                figures.size(),
                figures.stream().mapToInt(FigureKey::digits).sum(), share(figures.size(), fewest), a.sharedQuotedWords(b));
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static double sum(Iterable<String> anchors, AnchorWeights weights) {
        double sum = 0;
        for (String anchor : anchors) {
            sum += weights.of(anchor);
        }
        return sum;
    }

    /// The greatest weight of anchors that stand in both in the same order.
    private static double aligned(List<String> a, List<String> b, AnchorWeights weights) {
        int lengthA = Math.min(a.size(), LONGEST_ALIGNED);
        int lengthB = Math.min(b.size(), LONGEST_ALIGNED);
        double[] before = new double[lengthB + 1];
        double[] row = new double[lengthB + 1];
        for (int i = 0; i < lengthA; i++) {
            String anchor = a.get(i);
            double weight = weights.of(anchor);
            for (int j = 0; j < lengthB; j++) {
                row[j + 1] = anchor.equals(b.get(j)) ? before[j] + weight : Math.max(before[j + 1], row[j]);
            }
            double[] done = before;
            before = row;
            row = done;
        }
        return before[lengthB];
    }
}
