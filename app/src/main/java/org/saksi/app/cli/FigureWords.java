package org.saksi.app.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.saksi.app.web.view.Words;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;
import org.saksi.reading.FigureMention;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// A figure in one line for people: the words, then what the machine made of them.
final class FigureWords {

    private static final int MOST = 3;

    private FigureWords() {}

    static String of(FigureMention mention) {
        StringBuilder line = new StringBuilder();
        line.append(mention.start()).append('–').append(mention.end()).append("  “")
                .append(Printable.of(mention.quote().replaceAll("\\s+", " ")))
                .append("”  ");
        line.append(mention.amount().vague()
                ? Words.qualified(mention.qualifier(), "“" + number(mention) + "”")
                : Words.amount(mention.amount(), mention.qualifier(), mention.unitKind(), mention.unit()));
        line.append(" [").append(mention.unitKind().code()).append(", ").append(Words.measure(mention.measure())).append(']');
        mention.place().ifPresent(place -> line.append(", ").append(place));
        mention.period().ifPresent(period -> line.append(", ").append(period));
        line.append(" — ").append(mention.attribution().speaker().orElse("the text itself"));
        return line.append(" (").append(mention.rule()).append(')').toString();
    }

    /// A gathered value: its number as its documents qualify it, or the vague words they use.
    ///
    /// @param mentions its figures
    static String value(FigureRow row, FigureValue value, List<FigureMention> mentions) {
        return value.amount().vague()
                ? mentions.stream().map(m -> "“" + Printable.of(number(m)) + "”").distinct().limit(MOST).collect(Collectors.joining(", "))
                : value.qualifiers().stream().map(q -> Words.amount(value.amount(), q, row.unitKind(), row.unit())).distinct()
                        .collect(Collectors.joining(" / "));
    }

    /// A number of a row, unqualified.
    static String number(FigureRow row, Amount amount) {
        return Words.amount(amount, Qualifier.EXACT, row.unitKind(), row.unit());
    }

    private static String number(FigureMention mention) {
        String quote = mention.quote();
        int from = quote.offsetByCodePoints(0, mention.numStart() - mention.start());
        return quote.substring(from, quote.offsetByCodePoints(from, mention.numEnd() - mention.numStart()));
    }
}
