package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.reading.Attribution;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Reads invented texts in which figures are marked by hand, so that these tests do not depend on how well a machine reads:
/// `{{phrase|number|unit kind|qualifier|speaker|measure}}`.
final class MarkedTexts {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^}]*)}}");

    private MarkedTexts() {}

    static DocumentFigures document(String docId, String marked) {
        StringBuilder text = new StringBuilder();
        List<FigureInForce> figures = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            figures.add(FigureInForce.suggested(mention(mark, start)));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return new DocumentFigures(docId, SourceText.of(text.toString()), Optional.empty(), figures);
    }

    private static FigureMention mention(Matcher mark, int start) {
        int end = start + mark.group(1).length();
        boolean vague = mark.group(2).equals("~");
        Amount amount = vague ? Amount.vaguely() : Amount.of(Double.parseDouble(mark.group(2)));
        UnitKind kind = UnitKind.ofCode(mark.group(3));
        Optional<String> speaker = Optional.of(mark.group(5)).filter(s -> !s.isEmpty());
        Attribution who = new Attribution(speaker,
                speaker.filter("Government"::equals).map(s -> AttributionKind.GOVERNMENT).orElse(AttributionKind.UNKNOWN), List.of(),
                "marked by hand");
        return new FigureMention(start, end, start, end, mark.group(1), amount, Qualifier.ofCode(mark.group(4)), kind,
                kind == UnitKind.MONEY ? "USD" : mark.group(6).split("_")[0], mark.group(6),
                Optional.empty(), Optional.empty(), who, "marked by hand", start, end);
    }

    /// The same figure, as one of a sentence that begins here.
    static FigureMention inSentence(FigureMention f, int sentence) {
        return new FigureMention(f.start(), f.end(), f.numStart(), f.numEnd(), f.quote(), f.amount(), f.qualifier(), f.unitKind(), f.unit(),
                f.measure(), f.place(), f.period(), f.attribution(), f.rule(),
                sentence, sentence);
    }

    /// The same figure with another number.
    static FigureMention withAmount(FigureMention f, Amount amount) {
        return new FigureMention(f.start(), f.end(), f.numStart(), f.numEnd(), f.quote(), amount, f.qualifier(), f.unitKind(), f.unit(),
                f.measure(), f.place(), f.period(), f.attribution(), f.rule(),
                f.sentenceStart(), f.sentenceEnd());
    }
}
