package org.saksi.reading.extract.format;

/// Counts the characters one can see: code points that are no white space and no control. White space lies in the first plane.
final class Visible {

    private Visible() {}

    static long count(CharSequence words) {
        long count = 0;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit < 0x80 ? unit > ' ' && unit != 0x7F : !Character.isLowSurrogate(unit) && !isBlank(unit)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)
                || codePoint == 0xFEFF
                || codePoint == 0x200B;
    }
}
