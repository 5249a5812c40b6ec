package org.saksi.matching.scripts;

/// The scripts of India that share the arrangement of ISCII: one table serves Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
/// Kannada and Malayalam. In the northern ones the inherent vowel is not spoken at the end of a word and between a vowel and a syllable.
final class Indic {

    private static final int BLOCK = 0x80;
    private static final int DEVANAGARI = 0x900;
    private static final int TAMIL = 0xb80;
    private static final LetterMap LETTERS = LetterMap.of("""
            क k ख kh ग g घ gh ङ ng च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph
            ब b भ bh म m य y र r ल l ळ l व v श sh ष sh स s ह h
            """);
    private static final LetterMap VOWELS = LetterMap.of("""
            अ a आ a इ i ई i उ u ऊ u ऋ ri ऌ l ऍ e ऎ e ए e ऐ ai ऑ o ऒ o ओ o औ au
            """);
    private static final LetterMap SIGNS = LetterMap.of("""
            ा a ि i ी i ु u ू u ृ ri ॅ e ॆ e े e ै ai ॉ o ॊ o ो o ौ au
            """);
    private static final int VIRAMA = 0x94d;
    private static final int NUKTA = 0x93c;

    private Indic() {}

    static String read(String token) {
        int[] letters = token.codePoints().toArray();
        boolean south = letters[0] >= TAMIL;
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < letters.length; i++) {
            int c = DEVANAGARI + (letters[i] - DEVANAGARI) % BLOCK;
            if (c == NUKTA) {
                soften(out);
            } else if (LETTERS.has(c)) {
                out.append(open ? "a" : "").append(LETTERS.get(c));
                open = true;
            } else if (SIGNS.has(c)) {
                out.append(SIGNS.get(c));
                open = false;
            } else if (VOWELS.has(c)) {
                out.append(open ? "a" : "").append(VOWELS.get(c));
                open = false;
            } else if (c == VIRAMA) {
                open = false;
            } else if (c == 0x902 || c == 0x901) {
                out.append(open ? "an" : "n");
                open = false;
            } else if (c == 0x903) {
                out.append(open ? "ah" : "h");
                open = false;
            }
        }
        out.append(open && (south || endsInCluster(letters)) ? "a" : "");
        return south ? out.toString() : withoutUnspoken(out.toString());
    }

    private static boolean endsInCluster(int[] letters) {
        int n = letters.length;
        return n >= 3 && DEVANAGARI + (letters[n - 2] - DEVANAGARI) % BLOCK == VIRAMA;
    }

    private static void soften(StringBuilder out) {
        int last = out.length() - 1;
        if (last < 0) {
            return;
        }
        switch (out.charAt(last)) {
            case 'j' -> out.setCharAt(last, 'z');
            case 'd' -> out.setCharAt(last, 'r');
            case 'k' -> out.setCharAt(last, 'q');
            default -> {
                if (last > 0 && out.charAt(last) == 'h' && out.charAt(last - 1) == 'p') {
                    out.setLength(last - 1);
                    out.append('f');
                }
            }
        }
    }

    /// Leaves out an `a` between vowel + consonant and consonant + vowel, from the end of the word (Hindi: *rajkumar*, not *rajakumar*).
    private static String withoutUnspoken(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = out.length() - 3; i >= 2; i--) {
            boolean between = out.charAt(i) == 'a' && !isVowel(out, i - 1) && !isVowel(out, i + 1) && isVowel(out, i - 2)
                    && isVowel(out, i + 2) && i - 2 > 0;
            if (between) {
                out.deleteCharAt(i);
            }
        }
        return out.toString();
    }

    private static boolean isVowel(StringBuilder text, int at) {
        return "aeiou".indexOf(text.charAt(at)) >= 0;
    }
}
