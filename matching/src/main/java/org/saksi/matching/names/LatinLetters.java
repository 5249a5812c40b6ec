package org.saksi.matching.names;

import java.text.Normalizer;

/// Latin text without marks: lower case `a` to `z`, digits, and single spaces between tokens. Apostrophes are dropped, all other punctuation
/// separates.
public final class LatinLetters {

    private static final String SPECIAL = "đdðdøołlıiəaħhŧtŋnɓbɗdƙkʻ ʼ ";

    private LatinLetters() {}

    /// The plain form of a text in Latin letters; letters of other scripts are kept as they are, in lower case.
    public static String plain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' && i > 0 && i < length - 1 && text.charAt(i - 1) != ' ')) {
                return slowPlain(text);
            }
        }
        return text;
    }

    private static String slowPlain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(java.util.Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length();) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            append(out, c);
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            out.append((char) c);
        } else if (c == 'ß') {
            out.append("ss");
        } else if (c == 'æ') {
            out.append("ae");
        } else if (c == 'œ') {
            out.append("oe");
        } else if (c == 'þ') {
            out.append("th");
        } else if (SPECIAL.indexOf(c) >= 0 && SPECIAL.indexOf(c) % 2 == 0) {
            char plain = SPECIAL.charAt(SPECIAL.indexOf(c) + 1);
            if (plain != ' ') {
                out.append(plain);
            }
        } else if (c < 0x300 && Character.isLetter(c) || Character.isLetter(c) || isMarkOfOtherScript(c) || Character.isDigit(c)) {
            out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
        } else if (!isApostrophe(c) && !isCombining(c) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMarkOfOtherScript(int c) {
        int type = Character.getType(c);
        return c > 0x5ff && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʼ' || c == 'ʹ';
    }
}
