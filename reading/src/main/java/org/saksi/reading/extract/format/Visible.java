package org.saksi.reading.extract.format;

/// Counts the characters one can see: code points that are no white space and no control.
final class Visible {

    private Visible() {}

    static long count(CharSequence words) {
        return words.codePoints().filter(c -> !isBlank(c)).count();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)
                || codePoint == 0xFEFF
                || codePoint == 0x200B;
    }
}
