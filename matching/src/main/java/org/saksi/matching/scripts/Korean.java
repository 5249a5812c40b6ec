package org.saksi.matching.scripts;

/// Korean syllables by the Revised Romanisation, syllable by syllable.
final class Korean {

    private static final String[] FIRST = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
    private static final String[] MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] LAST = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h".split(" ");
    private static final int FROM = 0xac00;
    private static final int TO = 0xd7a3;

    private Korean() {}

    static String read(int syllable) {
        if (syllable < FROM || syllable > TO) {
            return "";
        }
        int place = syllable - FROM;
        return (FIRST[place / (21 * 28)] + MIDDLE[place / 28 % 21] + LAST[place % 28]).replace("-", "");
    }

    /// Surnames have customary spellings.
    static String surname(int syllable) {
        return switch (syllable) {
            case '김' -> "kim";
            case '이' -> "lee";
            case '박' -> "park";
            case '최' -> "choi";
            case '정' -> "jung";
            case '조' -> "cho";
            case '강' -> "kang";
            case '윤' -> "yoon";
            case '임' -> "lim";
            case '신' -> "shin";
            case '노' -> "roh";
            case '문' -> "moon";
            default -> read(syllable);
        };
    }
}
