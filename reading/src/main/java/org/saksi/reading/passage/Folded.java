package org.saksi.reading.passage;

import java.text.Normalizer;
import java.util.Arrays;

/// A text reduced to what readers of one document agree on: no white space, no soft or hard hyphens, straight quotation marks, compatibility forms resolved,
/// lower case. Each remaining unit knows the code point it came from.
final class Folded {

    private final String text;
    private final int[] origin;
    private final int length;

    private Folded(String text, int[] origin, int length) {
        this.text = text;
        this.origin = origin;
        this.length = length;
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 16];
        int point = 0;
        for (int i = 0; i < original.length();) {
            int c = original.codePointAt(i);
            i += Character.charCount(c);
            String form = form(c);
            if (folded.length() + form.length() > origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2 + form.length());
            }
            for (int k = 0; k < form.length(); k++) {
                origin[folded.length() + k] = point;
            }
            folded.append(form);
            point++;
        }
        return new Folded(folded.toString(), origin, point);
    }

    String text() {
        return text;
    }

    /// The code point of the original from which this unit came; its length for the end.
    int origin(int unit) {
        return unit < text.length() ? origin[unit] : length;
    }

    private static String form(int c) {
        if (c < 0x80) {
            boolean dropped = c <= ' ' || c == '-' || c == 0x7F;
            return dropped ? "" : c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : String.valueOf((char) c);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        return switch (c) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> "\"";
            case 0x2026 -> "...";
            default -> Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKC).replace(" ", "");
        };
    }
}
