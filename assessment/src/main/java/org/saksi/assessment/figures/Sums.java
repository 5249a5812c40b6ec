package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.saksi.reading.FigureMention;
import org.saksi.reading.text.CodePoints;
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
        CodePoints places = CodePoints.of(text);
        for (int i = 0; i + 2 < figures.size(); i++) {
            List<FigureMention> parts = parts(text, places, figures, i);
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

    private static List<FigureMention> parts(String text, CodePoints places, List<FigureInForce> figures, int whole) {
        List<FigureMention> parts = new ArrayList<>();
        FigureMention total = figures.get(whole).value();
        for (int i = whole + 1; i < figures.size(); i++) {
            FigureMention part = figures.get(i).value();
            boolean same = exact(part) && exact(total) && part.unitKind() == total.unitKind()
                    && part.sentenceStart() == total.sentenceStart();
            if (!same || !linked(between(text, places, figures.get(i - 1).value(), part), parts.isEmpty())) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    private static boolean exact(FigureMention figure) {
        return !figure.amount().vague() && figure.qualifier() == Qualifier.EXACT;
    }

    private static boolean linked(String between, boolean first) {
        return first ? CONSISTS.matcher(between).find() : JOINED.matcher(between).find();
    }

    private static String between(String text, CodePoints places, FigureMention one, FigureMention other) {
        return one.end() <= other.start() ? text.substring(places.utf16(one.end()), places.utf16(other.start())) : "";
    }
}
