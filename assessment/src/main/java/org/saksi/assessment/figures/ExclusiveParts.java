package org.saksi.assessment.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.saksi.reading.FigureMention;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// The rule `sum/exclusive`: two groups to which nobody belongs at once, *of the survivors, 31 were men and 23 were women*, cannot be more than the whole.
/// They may be fewer: a text need not name everybody.
final class ExclusiveParts {

    private static final List<Set<String>> PAIRS = List.of(Set.of("men", "women"), Set.of("boys", "girls"), Set.of("males", "females"),
            Set.of("adults", "children"), Set.of("adults", "minors"));
    /// The whole is told before: *of the survivors interviewed,* · *of them*.
    private static final Pattern PARTITIVE = Pattern.compile("\\bof (the|these|those|them|whom)\\b", Pattern.CASE_INSENSITIVE);
    /// The parts stand beside it: *52 people, 31 men* · *52 people, among them 31 men*.
    private static final Pattern BESIDE = Pattern.compile("^[\\s,:(–—-]*(?:among them|including|of whom)?\\s*$", Pattern.CASE_INSENSITIVE);

    private final DocumentFigures document;
    private final List<FigureMention> figures;

    private ExclusiveParts(DocumentFigures document) {
        this.document = document;
        this.figures = document.figures().stream().map(FigureInForce::value).toList();
    }

    /// For each whole that is smaller than its parts, why.
    static Map<FigureRef, Finding> of(DocumentFigures document) {
        ExclusiveParts parts = new ExclusiveParts(document);
        Map<FigureRef, Finding> findings = new HashMap<>();
        for (int i = 1; i + 1 < parts.figures.size(); i++) {
            if (parts.exclusive(i)) {
                int first = i;
                parts.whole(i).ifPresent(whole -> parts.finding(whole, first)
                        .ifPresent(f -> findings.put(new FigureRef(document.docId(), whole), f)));
            }
        }
        return findings;
    }

    private boolean exclusive(int first) {
        FigureMention one = figures.get(first);
        FigureMention other = figures.get(first + 1);
        return people(first) && people(first + 1) && one.sentenceStart() == other.sentenceStart()
                && PAIRS.stream().anyMatch(p -> p.contains(one.unit()) && p.contains(other.unit()) && !one.unit().equals(other.unit()));
    }

    private boolean people(int i) {
        FigureMention figure = figures.get(i);
        return document.figures().get(i).counts() && figure.unitKind() == UnitKind.PEOPLE && !figure.amount().vague()
                && figure.qualifier() == Qualifier.EXACT;
    }

    /// The nearest figure of people before, when the sentence says that the parts are of it.
    private Optional<Integer> whole(int first) {
        FigureMention part = figures.get(first);
        if (people(first - 1) && figures.get(first - 1).sentenceStart() == part.sentenceStart()) {
            FigureMention whole = figures.get(first - 1);
            int afterWhole = whole.end();
            String between = text(afterWhole, part.start());
            String opening = text(part.sentenceStart(), whole.start());
            boolean told = BESIDE.matcher(between).find() || PARTITIVE.matcher(opening).find();
            return told ? Optional.of(first - 1) : Optional.empty();
        }
        String before = text(part.sentenceStart(), part.start());
        if (!PARTITIVE.matcher(before).find()) {
            return Optional.empty();
        }
        for (int i = first - 1; i >= 0; i--) {
            if (people(i) && ofThese(figures.get(i).unit(), before)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean ofThese(String unit, String words) {
        Pattern named = Pattern.compile("\\bof (?:the|these|those) " + Pattern.quote(unit) + "\\b", Pattern.CASE_INSENSITIVE);
        return !unit.isEmpty() && named.matcher(words).find();
    }

    private Optional<Finding> finding(int whole, int first) {
        double sum = figures.get(first).amount().low() + figures.get(first + 1).amount().low();
        boolean oneVoice = figures.get(whole).attribution().speaker().equals(figures.get(first).attribution().speaker());
        if (!oneVoice || sum <= figures.get(whole).amount().low()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Disagreement.SELF_CONTRADICTION, "sum/exclusive",
                "The parts are more than the whole: “" + figures.get(whole).quote().strip() + "”, but “"
                        + figures.get(first).quote().strip()
                        + "” and “" + figures.get(first + 1).quote().strip() + "” are " + Words.number(Amount.of(sum)) + " together ("
                        + document.docId() + ")."));
    }

    private String text(int start, int end) {
        String text = document.source().text();
        int all = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, all));
        int to = text.offsetByCodePoints(0, Math.min(end, all));
        return from <= to ? text.substring(from, to) : "";
    }
}
