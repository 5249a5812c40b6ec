package org.saksi.matching.text;

import java.text.Normalizer;

/// What each UTF-16 unit means to a reader of words: part of a word and folded to which letter, a letter of a script without spaces,
/// a mark to skip, or a gap.
final class Letters {

    /// Ends a word.
    static final char GAP = 0;
    /// Is passed over, as if it were not written: a combining accent, an apostrophe, a soft hyphen.
    static final char SKIPPED = 1;

    private static final char LATIN_END = '\u0250';
    private static final char[] SMALL = new char[0x600];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = foldSlowly(c);
        }
    }

    private Letters() {}

    /// The folded letter, or [#GAP], or [#SKIPPED].
    static char fold(char c) {
        return c < SMALL.length ? SMALL[c] : foldSlowly(c);
    }

    /// Whether the letter belongs to a script that writes no spaces between words.
    static boolean dense(char c) {
        return c >= '\u0e00'
                && (c < '\u0f00' || between(c, '\u1000', '\u109f') || between(c, '\u1780', '\u17ff') || between(c, '\u3040', '\u30ff')
                        || between(c, '\u3400', '\u9fff') || between(c, '\uf900', '\ufaff') || Character.isHighSurrogate(c));
    }

    /// Whether the letter only completes the one before it: a vowel sign, a tone, a subscript, the second half of a pair.
    static boolean completes(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || Character.isLowSurrogate(c)
                || c == '\u0e33' || c == '\u0eb3';
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static char foldSlowly(char c) {
        if (c == '\'' || c == '\u2019' || c == '\u00ad' || between(c, '\u0300', '\u036f') || between(c, '\u200b', '\u200d')
                || c == '\u2060') {
            return SKIPPED;
        }
        if (dense(c)) {
            boolean written = Character.isLetterOrDigit(c) || completes(c) || Character.isHighSurrogate(c);
            return written ? c : GAP;
        }
        if (Character.isLowSurrogate(c)) {
            return c;
        }
        if (!Character.isLetterOrDigit(c)) {
            return Character.getType(c) == Character.NON_SPACING_MARK ? SKIPPED : GAP;
        }
        boolean composed = c < LATIN_END || between(c, '\u0370', '\u052f') || between(c, '\u1e00', '\u1fff') || c >= '\uff00';
        char plain = composed ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0) : c;
        return Character.toLowerCase(plain);
    }
}
