package org.saksi.reading.text;

import java.util.Arrays;

/// The way between UTF-16 offsets and code point offsets of one text: the places of its surrogate pairs, mostly none.
public final class CodePoints {

    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /// The places of a text, found in one pass.
    public static CodePoints of(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /// How many code points stand before a UTF-16 offset.
    public int codePoint(int utf16) {
        return utf16 - pairsBefore(utf16);
    }

    /// The UTF-16 offset that has this many code points before it.
    public int utf16(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int pairsBefore(int utf16) {
        int place = Arrays.binarySearch(pairs, utf16);
        return place < 0 ? -place - 1 : place;
    }
}
