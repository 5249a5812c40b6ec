package org.saksi.app.cli;

import java.util.Locale;

import org.saksi.assessment.figures.FigureValue;
import org.saksi.reading.FigureMention;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// A figure in one line for people: the words, then what the machine made of them.
final class FigureWords {

    private FigureWords() {}

    static String of(FigureMention mention) {
        StringBuilder line = new StringBuilder();
        line.append(mention.start()).append('–').append(mention.end()).append("  “")
                .append(Printable.of(mention.quote().replaceAll("\\s+", " ")))
                .append("”  ");
        line.append(qualifier(mention.qualifier())).append(amount(mention.amount())).append(' ').append(mention.unit());
        line.append(" [").append(mention.unitKind().code()).append(", ").append(mention.measure()).append(']');
        mention.place().ifPresent(place -> line.append(", ").append(place));
        mention.period().ifPresent(period -> line.append(", ").append(period));
        line.append(" — ").append(mention.attribution().speaker().orElse("the text itself"));
        return line.append(" (").append(mention.rule()).append(')').toString();
    }

    /// A gathered value: its number as most documents qualify it.
    static String value(FigureValue value) {
        return qualifier(value.qualifiers().getFirst()) + amount(value.amount());
    }

    /// A number alone.
    static String number(Amount amount) {
        return amount(amount);
    }

    private static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, RANGE -> "";
            case AT_LEAST, MORE_THAN, ABOUT, NEARLY, UP_TO -> qualifier.code().replace('_', ' ') + " ";
        };
    }

    private static String amount(Amount amount) {
        if (amount.vague()) {
            return "(no number given)";
        }
        String low = plain(amount.low());
        return amount.low() == amount.high() ? low : low + "–" + plain(amount.high());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.4g", value);
    }
}
