package org.saksi.app.cli;

import java.util.Locale;

/// Values as a CSV file has them.
final class CsvText {

    private CsvText() {}

    /// A cell, quoted where it must be.
    static String cell(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    /// A probability with six digits after the point.
    static String probability(double p) {
        return String.format(Locale.ROOT, "%.6f", p);
    }
}
