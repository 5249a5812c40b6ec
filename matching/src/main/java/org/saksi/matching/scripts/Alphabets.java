package org.saksi.matching.scripts;

/// Scripts whose letters can be read one by one.
final class Alphabets {

    private static final LetterMap CYRILLIC = LetterMap.of("""
            а a б b в v гґғ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ў u
            ф f х kh һ h ҳ h ц ts ч ch ҷ j ш sh щ shch ъ - ы y ь - э e ю yu я ya ә a ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz ӣ i ӯ u
            """);
    private static final LetterMap GREEK = LetterMap.of("""
            αά a β v γ g δ d εέ e ζ z ηή i θ th ιίϊΐ i κ k λ l μ m ν n ξ x οό o π p ρ r σς s τ t υύϋΰ y φ f χ ch ψ ps ωώ o
            """);
    private static final LetterMap ARMENIAN = LetterMap.of("""
            ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s
            վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev
            """);
    private static final LetterMap GEORGIAN = LetterMap.of("""
            ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts
            ჭ ch ხ kh ჯ j ჰ h
            """);
    private static final String[] ETHIOPIC_ROWS = "h l h m s r s sh k k k k b v t ch h h n ny ' k kw h h w ' z zh y d d j g g g t ch p ts ts f p"
            .split(" ");
    private static final String[] ETHIOPIC_VOWELS = {"e", "u", "i", "a", "e", "", "o", "wa"};
    private static final int ETHIOPIC_FROM = 0x1200;

    private Alphabets() {}

    static String cyrillic(String token) {
        return CYRILLIC.read(token);
    }

    static String greek(String token) {
        String whole = token.replace("ου", "u").replace("ού", "u").replace("ει", "i").replace("εί", "i").replace("οι", "i")
                .replace("αι", "e")
                .replace("μπ", "b").replace("ντ", "d").replace("γγ", "ng").replace("γκ", "g").replace("τζ", "j").replace("ευ", "ev")
                .replace("αυ", "av");
        StringBuilder out = new StringBuilder();
        whole.codePoints().forEach(c -> out.append(c < 128 ? Character.toString(c) : GREEK.get(c)));
        return out.toString();
    }

    static String armenian(String token) {
        return ARMENIAN.read(token.replace("ու", "օ")).replace("yo", "o");
    }

    static String georgian(String token) {
        return GEORGIAN.read(token);
    }

    /// Ethiopic syllables: rows of eight, one a consonant, one column a vowel. The sixth column is the bare consonant.
    static String ethiopic(String token) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            int place = token.charAt(i) - ETHIOPIC_FROM;
            if (place < 0 || place / 8 >= ETHIOPIC_ROWS.length) {
                continue;
            }
            String consonant = ETHIOPIC_ROWS[place / 8];
            boolean throat = consonant.equals("'") || consonant.equals("h");
            String vowel = ETHIOPIC_VOWELS[place % 8];
            if (throat && place % 8 == 0) {
                vowel = "a";
            }
            boolean first = out.length() == 0;
            if (first && vowel.isEmpty() && consonant.equals("'")) {
                vowel = "e";
            }
            out.append(consonant.equals("'") ? "" : consonant).append(vowel);
        }
        return out.toString();
    }
}
