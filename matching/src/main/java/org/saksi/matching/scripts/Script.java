package org.saksi.matching.scripts;

/// The scripts that can be read.
public enum Script {
    /// Latin letters, and whatever is no letter.
    LATIN,
    /// Chinese characters.
    HAN,
    /// Japanese syllables.
    KANA,
    /// Korean syllables.
    HANGUL,
    /// Khmer.
    KHMER,
    /// Lao.
    LAO,
    /// Thai.
    THAI,
    /// Burmese.
    BURMESE,
    /// The scripts of India that are arranged like Devanagari.
    INDIC,
    /// Arabic, with the letters of Persian and Urdu.
    ARABIC,
    /// Hebrew.
    HEBREW,
    /// Ethiopic.
    ETHIOPIC,
    /// Cyrillic.
    CYRILLIC,
    /// Greek.
    GREEK,
    /// Armenian.
    ARMENIAN,
    /// Georgian.
    GEORGIAN,
    /// Any other; kept as it is written.
    OTHER;

    /// The script of a letter.
    public static Script of(int letter) {
        if (letter < 0x370) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case KHMER -> KHMER;
            case LAO -> LAO;
            case THAI -> THAI;
            case MYANMAR -> BURMESE;
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM -> INDIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case ETHIOPIC -> ETHIOPIC;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            default -> OTHER;
        };
    }

    /// The script of a token: that of the first letter that is not Latin, Latin when there is none.
    public static Script of(String token) {
        for (int i = 0; i < token.length();) {
            int c = token.codePointAt(i);
            Script script = of(c);
            if (script != LATIN) {
                return script;
            }
            i += Character.charCount(c);
        }
        return LATIN;
    }

    /// Whether names in this script are written without spaces between their syllables, so that one token can be several of another script.
    public boolean isWrittenTogether() {
        return this == HAN || this == BURMESE || this == HANGUL || this == KANA || this == THAI || this == LAO || this == KHMER;
    }
}
