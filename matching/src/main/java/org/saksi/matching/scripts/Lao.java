package org.saksi.matching.scripts;

/// Lao as names are usually spelled. Vowel signs stand before, above, below or behind their consonant; several together are one vowel.
final class Lao {

    private static final LetterMap CONSONANTS = LetterMap.of("""
            ກ k ຂຄ kh ງ ng ຈ ch ສ s ຊ s ຍ ny ດ d ຕ t ຖທ th ນໜ n ບ b ປ p ຜພ ph ຝຟ f ມໝ m ຢ y ຣ r ລ l ວ v ຫຮ h ອ -
            """);
    private static final LetterMap AFTER = LetterMap.of("ະັາ a ິີ i ຶື u ຸູ ou ົ o ໍ o ຳ am ຽ ia");
    private static final String BEFORE = "ເແໂໄໃ";
    private static final String TONES = "່້໊໋໌ໍ".substring(0, 5);
    private static final int BELOW_L = 0xebc;

    private Lao() {}

    static String read(String token) {
        StringBuilder plain = new StringBuilder();
        token.chars().filter(c -> TONES.indexOf(c) < 0).forEach(c -> plain.append((char) c));
        String text = plain.toString();
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            at = syllable(text, at, out);
        }
        return out.toString();
    }

    private static int syllable(String text, int from, StringBuilder out) {
        int at = from;
        char before = BEFORE.indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : 0;
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at++);
        if (!CONSONANTS.has(c)) {
            out.append(AFTER.get(c));
            return at;
        }
        boolean led = c == 'ຫ' && at < text.length() && "ງຍນມລຣວ".indexOf(text.charAt(at)) >= 0
                && (before != 0 || at + 1 < text.length() && (AFTER.has(text.charAt(at + 1)) || text.charAt(at + 1) == BELOW_L));
        boolean vowelFollows = at < text.length() && (AFTER.has(text.charAt(at)) || text.charAt(at) == BELOW_L);
        boolean medial = c == 'ວ' && before == 0 && !vowelFollows && isConsonant(text, at) && endsInConsonant(out);
        boolean carrier = c == 'ອ' && before == 0 && !vowelFollows && endsInConsonant(out);
        if (medial || carrier) {
            out.append(medial ? "oua" : "o");
            return at;
        }
        boolean closing = before == 0 && !vowelFollows && !led && out.length() > 0 && !endsInConsonant(out);
        if (closing) {
            out.append(c == 'ຍ' ? "y" : c == 'ວ' ? "o" : c == 'ດ' ? "t" : c == 'ບ' ? "p" : CONSONANTS.get(c));
            return at;
        }
        if (led) {
            c = text.charAt(at++);
        }
        out.append(CONSONANTS.get(c));
        if (at < text.length()
                && (text.charAt(at) == BELOW_L || before != 0 && "ລຣວ".indexOf(text.charAt(at)) >= 0 && AFTER.has(next(text, at)))) {
            out.append(text.charAt(at) == BELOW_L ? "l" : CONSONANTS.get(text.charAt(at)));
            at++;
        }
        return before == 0 ? at : leading(text, at, before, out);
    }

    private static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static int leading(String text, int at, char before, StringBuilder out) {
        String rest = text.substring(at);
        if (before == 'ເ') {
            String[][] wholes = {{"ົາ", "ao"}, {"ຶອ", "eua"}, {"ືອ", "eua"}, {"ັຍ", "ia"}, {"ຍ", "ia"}, {"າະ", "o"}, {"ິ", "oe"},
                {"ີ", "oe"},
                {"ັ", "e"}, {"ະ", "e"}};
            for (String[] whole : wholes) {
                if (rest.startsWith(whole[0])) {
                    out.append(whole[1]);
                    return at + whole[0].length();
                }
            }
            out.append("e");
            return at;
        }
        out.append(before == 'ແ' ? "e" : before == 'ໂ' ? "o" : "ai");
        return rest.startsWith("ະ") || rest.startsWith("ັ") ? at + 1 : at;
    }

    private static boolean isConsonant(String text, int at) {
        return at < text.length() && CONSONANTS.has(text.charAt(at));
    }

    private static boolean endsInConsonant(StringBuilder out) {
        return out.length() > 0 && "aeiouy".indexOf(out.charAt(out.length() - 1)) < 0;
    }
}
