package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.saksi.reading.FigureMention;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;
import org.saksi.terms.Qualifier;

/// The rule `sum/1`: where a sentence says that a whole *consists of* parts, the parts must add up to it. Parts that are only *among* the whole need not.
final class Sums {

    private static final Pattern CONSISTS = Pattern.compile(
            "\\b(?:comprising|consisting of|made up of|composed of|namely|split into|divided into)\\b|[:(]\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("^[\\p{L}\\s'’-]*(?:,|;| and | plus )[\\p{L}\\s,'’-]*$");
    private static final double SAME = 1e-9;

    private Sums() {}

    /// For each whole whose parts do not add up, why.
    static Map<FigureRef, Finding> of(DocumentFigures document) {
        Map<FigureRef, Finding> findings = new HashMap<>();
        List<FigureInForce> figures = document.figures();
        String text = document.source().text();
        for (int i = 0; i + 2 < figures.size(); i++) {
            List<FigureMention> parts = parts(text, figures, i);
            FigureMention whole = figures.get(i).value();
            double sum = parts.stream().mapToDouble(p -> p.amount().low()).sum();
            if (parts.size() > 1 && Math.abs(sum - whole.amount().low()) > SAME * Math.abs(sum)) {
                findings.put(new FigureRef(document.docId(), i),
                        Finding.of(Disagreement.SELF_CONTRADICTION, "sum/1",
                                "The parts do not add up: “" + whole.quote().strip() + "”, but the parts given are "
                                        + Words.number(org.saksi.terms.Amount.of(sum)) + " together (" + document.docId() + ")."));
            }
        }
        return findings;
    }

    private static List<FigureMention> parts(String text, List<FigureInForce> figures, int whole) {
        List<FigureMention> parts = new ArrayList<>();
        FigureMention total = figures.get(whole).value();
        for (int i = whole + 1; i < figures.size(); i++) {
            FigureMention part = figures.get(i).value();
            boolean same = exact(part) && exact(total) && part.unitKind() == total.unitKind()
                    && part.sentenceStart() == total.sentenceStart();
            String between = between(text, figures.get(i - 1).value(), part);
            boolean linked = parts.isEmpty() ? CONSISTS.matcher(between).find() : JOINED.matcher(between).find();
            if (!same || !linked) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    private static boolean exact(FigureMention figure) {
        return !figure.amount().vague() && figure.qualifier() == Qualifier.EXACT;
    }

    private static String between(String text, FigureMention one, FigureMention other) {
        int from = text.offsetByCodePoints(0, Math.min(one.end(), text.codePointCount(0, text.length())));
        int to = text.offsetByCodePoints(0, Math.min(other.start(), text.codePointCount(0, text.length())));
        return from <= to ? text.substring(from, to) : "";
    }
}
