package org.saksi.matching.scripts;

/// Khmer as names are usually spelled: consonants of two series, which decide how a vowel sign is read, with consonants below the line and a
/// final consonant that keeps its sound only.
final class Khmer {

    private static final LetterMap FIRST_SERIES = LetterMap.of("ក k ខ kh ច ch ឆ chh ដ d ឋ th ណ n ត t ថ th ប b ផ ph ស s ហ h ឡ l អ -");
    private static final LetterMap SECOND_SERIES = LetterMap
            .of("គ k ឃ kh ង ng ជ ch ឈ chh ញ nh ឌ d ឍ th ទ t ធ th ន n ព p ភ ph ម m យ y រ r ល l វ v");
    private static final LetterMap FIRST_VOWELS = LetterMap
            .of("ា a ិ e ី ey ឹ oe ឺ eu ុ o ូ ou ួ uo ើ aeu ឿ oeu ៀ ie េ e ែ ae ៃ ai ោ ao ៅ au ំ am ះ ah ៈ a");
    private static final LetterMap SECOND_VOWELS = LetterMap
            .of("ា ea ិ i ី y ឹ eu ឺ eu ុ u ូ u ួ uo ើ eu ឿ eu ៀ ie េ e ែ e ៃ ey ោ o ៅ ov ំ um ះ eah ៈ ea");
    private static final LetterMap INDEPENDENT = LetterMap.of("ឥ e ឦ ey ឧ u ឩ u ឪ ov ឫ roe ឬ reu ឭ loe ឮ leu ឯ ae ឰ ai ឱ ao ឲ ao ឳ au");
    private static final String SONORANT = "ងញនមយរលវណឡ";
    private static final int BELOW = 0x17d2;
    private static final int FIRST_SIGN = 0x17c9;
    private static final int SECOND_SIGN = 0x17ca;
    private static final int SHORT = 0x17cb;
    private static final int SILENT = 0x17cd;
    private static final int SHORT_A = 0x17d0;
    private static final int NASAL = 0x17c6;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean open;

    private Khmer(String text) {
        this.text = text;
    }

    static String read(String token) {
        Khmer khmer = new Khmer(token);
        while (khmer.at < token.length()) {
            khmer.cluster();
        }
        return khmer.out.toString();
    }

    private void cluster() {
        char first = text.charAt(at);
        if (INDEPENDENT.has(first)) {
            out.append(INDEPENDENT.get(first));
            at++;
            open = true;
            return;
        }
        if (!isConsonant(first)) {
            at++;
            return;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == SILENT) {
            at += 2;
            return;
        }
        int from = at++;
        while (at + 1 < text.length() && text.charAt(at) == BELOW) {
            at += 2;
        }
        String letters = text.substring(from, at).replace(Character.toString(BELOW), "");
        boolean second = isSecond(letters);
        boolean hardened = false;
        while (at < text.length() && (text.charAt(at) == FIRST_SIGN || text.charAt(at) == SECOND_SIGN)) {
            second = text.charAt(at) == SECOND_SIGN;
            hardened |= !second;
            at++;
        }
        syllable(letters, second, hardened);
    }

    private void syllable(String letters, boolean second, boolean hardened) {
        int signs = at;
        StringBuilder vowel = new StringBuilder();
        boolean shortA = false;
        while (at < text.length() && isSign(text.charAt(at))) {
            char sign = text.charAt(at++);
            shortA |= sign == SHORT_A;
            vowel.append(sign == NASAL && vowel.length() > 0 ? "m" : (second ? SECOND_VOWELS : FIRST_VOWELS).get(sign));
        }
        boolean none = signs == at;
        if (none && open && (letters.length() == 1 && !startsSyllable() || at == text.length())) {
            out.append(closing(letters.charAt(0)));
            open = false;
            skipShort();
            return;
        }
        String onset = letters;
        if (letters.length() > 1 && open && !(isLiquid(letters.charAt(1)) && !out.toString().endsWith("a"))) {
            out.append(closing(letters.charAt(0)));
            onset = letters.substring(1);
        }
        for (int i = 0; i < onset.length(); i++) {
            String sound = FIRST_SERIES.get(onset.charAt(i)) + SECOND_SERIES.get(onset.charAt(i));
            out.append(hardened && sound.equals("b") ? "p" : sound);
        }
        out.append(none || shortA && vowel.length() == 0 ? second ? "o" : "a" : vowel.toString().replace("om", "om"));
        open = vowel.length() == 0 || vowel.charAt(vowel.length() - 1) != 'm' && vowel.charAt(vowel.length() - 1) != 'h';
        skipShort();
    }

    private void skipShort() {
        while (at < text.length() && text.charAt(at) == SHORT) {
            at++;
        }
    }

    /// Whether the consonant before this place carries a syllable of its own: the next one is bare and would be its final.
    private boolean startsSyllable() {
        if (at >= text.length() || !isConsonant(text.charAt(at))) {
            return false;
        }
        boolean bare = at + 1 == text.length() || text.charAt(at + 1) == SHORT || isConsonant(text.charAt(at + 1));
        return bare && out.length() > 0 && !isFinalOfWordBefore();
    }

    private boolean isFinalOfWordBefore() {
        return "aeiouy".indexOf(out.charAt(out.length() - 1)) >= 0 && at + 1 < text.length() && isConsonant(text.charAt(at + 1));
    }

    private static boolean isLiquid(char c) {
        return c == 'រ';
    }

    private static String closing(char c) {
        return switch (c) {
            case 'ក', 'ខ', 'គ', 'ឃ' -> "k";
            case 'ច', 'ឆ', 'ជ', 'ឈ' -> "ch";
            case 'ដ', 'ឋ', 'ឌ', 'ឍ', 'ត', 'ថ', 'ទ', 'ធ' -> "th";
            case 'ប', 'ផ', 'ព', 'ភ' -> "p";
            case 'រ' -> "r";
            case 'ស' -> "s";
            default -> FIRST_SERIES.get(c) + SECOND_SERIES.get(c);
        };
    }

    private static boolean isSecond(String letters) {
        char deciding = letters.charAt(0);
        for (int i = 1; i < letters.length(); i++) {
            if (SONORANT.indexOf(letters.charAt(i)) < 0) {
                deciding = letters.charAt(i);
            }
        }
        return SECOND_SERIES.has(deciding);
    }

    private static boolean isConsonant(char c) {
        return FIRST_SERIES.has(c) || SECOND_SERIES.has(c);
    }

    private static boolean isSign(char c) {
        return c >= 0x17b6 && c <= 0x17c8 || c == SHORT_A;
    }
}
