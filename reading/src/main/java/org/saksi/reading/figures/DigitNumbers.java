package org.saksi.reading.figures;

/// Reads digits of any script with the separators printed between them.
final class DigitNumbers {

    private static final int GROUP = 3;
    private static final int SHORT_GROUP = 2;

    private DigitNumbers() {}

    /// The number, or NaN when the digits are no number (`2025.06.26`, `192.168.1.1`).
    ///
    /// @param printed digits with inner `.`, `,` or apostrophes
    /// @param commaDecimal whether the language writes a comma before decimals; decides only `1.234` and `1,234`
    static double value(String printed, boolean commaDecimal) {
        String digits = latin(printed);
        int lastPoint = digits.lastIndexOf('.');
        int lastComma = digits.lastIndexOf(',');
        if (lastPoint < 0 && lastComma < 0) {
            return Double.parseDouble(digits);
        }
        if (lastPoint >= 0 && lastComma >= 0) {
            char decimal = lastPoint > lastComma ? '.' : ',';
            char group = decimal == '.' ? ',' : '.';
            return digits.indexOf(decimal) == Math.max(lastPoint, lastComma) ? decimal(digits, group, decimal) : Double.NaN;
        }
        char only = lastPoint >= 0 ? '.' : ',';
        int last = Math.max(lastPoint, lastComma);
        boolean once = digits.indexOf(only) == last;
        boolean grouped = grouped(digits, only);
        if (once && (!grouped || commaDecimal == (only == ','))) {
            return Double.parseDouble(digits.replace(only, '.'));
        }
        return grouped ? Double.parseDouble(digits.replace(String.valueOf(only), "")) : Double.NaN;
    }

    private static double decimal(String digits, char group, char decimal) {
        String whole = digits.substring(0, digits.indexOf(decimal));
        if (!grouped(whole, group)) {
            return Double.NaN;
        }
        return Double.parseDouble(digits.replace(String.valueOf(group), "").replace(decimal, '.'));
    }

    /// Whether the separator stands before groups of three digits, or as in `1,50,00,000` of two before the last three.
    private static boolean grouped(String digits, char separator) {
        String[] groups = digits.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
        if (groups.length < 2 || groups[0].isEmpty() || groups[0].length() > GROUP || "0".equals(groups[0])
                || groups[groups.length - 1].length() != GROUP) {
            return false;
        }
        int inner = groups.length > 2 ? groups[1].length() : GROUP;
        for (int i = 1; i < groups.length - 1; i++) {
            if (groups[i].length() != inner) {
                return false;
            }
        }
        return inner == GROUP || inner == SHORT_GROUP;
    }

    /// The same digits in Latin script, apostrophes left out.
    private static String latin(String printed) {
        StringBuilder latin = new StringBuilder(printed.length());
        printed.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                latin.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '٫') {
                latin.append('.');
            } else if (c == ',' || c == '.') {
                latin.append((char) c);
            }
        });
        return latin.toString();
    }
}
