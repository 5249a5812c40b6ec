package org.saksi.matching.names;

/// Lets the usual Latin spellings of one sound fall together. The rules come from comparing the published romanisation systems of East, South
/// and South-East Asia, East Africa and the Arab world: aspiration (`ph th kh bh`), hushing sounds (`zh ch q j x hs sh`), vowel spellings
/// (`ee ie y`, `oo ou oe w`), silent `r` and `h` after a vowel, doubled letters.
public final class SoundFold {

    private static final String[][] RULES = {
        {"tsch", "c"}, {"shch", "c"}, {"sch", "s"}, {"tch", "c"}, {"zh", "c"}, {"ch", "c"}, {"sh", "s"}, {"hs", "s"}, {"dj", "c"},
        {"tj", "c"},
        {"ts", "c"}, {"tz", "c"}, {"dz", "c"}, {"q", "c"}, {"j", "c"}, {"x", "s"}, {"z", "s"}, {"ck", "k"}, {"ph", "p"}, {"f", "p"},
        {"kh", "k"}, {"gh", "g"}, {"th", "t"},
        {"ht", "t"}, {"bh", "b"}, {"dh", "d"}, {"hl", "l"}, {"lh", "l"}, {"rh", "r"}, {"gn", "n"}, {"ng", "n"}, {"nh", "n"}, {"hm", "m"},
        {"mh", "m"}, {"hn", "n"},
        {"qu", "k"}, {"kw", "kw"}, {"ks", "s"}, {"ky", "c"}, {"gy", "c"}, {"wh", "v"}, {"ce", "se"}, {"ci", "si"}};
    private static final int RULE_REACH = 4;
    private static final String[][][] BY_LETTER = byLetter();

    private SoundFold() {}

    /// The fold of a plain Latin token. Letters of other scripts stay.
    public static String fold(String token) {
        StringBuilder out = new StringBuilder(token.length());
        int i = 0;
        while (i < token.length()) {
            char c = token.charAt(i);
            String[] rule = c >= 'a' && c <= 'z' ? ruleAt(token, i) : null;
            if (rule != null) {
                consonants(out, rule[1]);
                i += rule[0].length();
            } else if (isVowelLetter(token, i)) {
                int end = i;
                while (end < token.length() && isVowelLetter(token, end)) {
                    end++;
                }
                vowel(out, token, i, end);
                i = end;
            } else {
                consonant(out, token, i);
                i++;
            }
        }
        return out.toString();
    }

    /// The consonants of a fold, with one mark for a vowel at its beginning.
    public static String bones(String fold) {
        StringBuilder out = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            boolean vowel = c == 'a' || c == 'i' || c == 'u';
            if (!vowel) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
                    out.append(c);
                }
            } else if (i == 0) {
                out.append('a');
            }
        }
        return out.toString();
    }

    private static void consonants(StringBuilder out, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char sound = c == 'e' || c == 'i' ? 'i' : c == 'w' ? 'v' : c;
            once(out, sound);
        }
    }

    private static void consonant(StringBuilder out, String token, int i) {
        char c = token.charAt(i);
        if (c == 'h' && i > 0) {
            return;
        }
        if (c == 'r' && i > 0 && (token.charAt(i - 1) == 'o' || token.charAt(i - 1) == 'a') && !vowelFollows(token, i)) {
            return;
        }
        once(out, c == 'w' ? 'v' : c == 'c' ? 'k' : c == 'y' ? 'i' : c);
    }

    private static void vowel(StringBuilder out, String token, int from, int to) {
        char c = token.charAt(from);
        char next = from + 1 < to ? token.charAt(from + 1) : c;
        char sound;
        if (c == 'a') {
            sound = next == 'u' || next == 'w' || next == 'o' ? 'u' : 'a';
        } else if (c == 'e' || c == 'i' || c == 'y') {
            sound = next == 'u' || next == 'o' && to - from == 2 ? 'u' : 'i';
        } else {
            sound = 'u';
        }
        once(out, sound);
    }

    private static void once(StringBuilder out, char c) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }

    private static boolean isVowelLetter(String token, int i) {
        char c = token.charAt(i);
        if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') {
            return true;
        }
        boolean vowelBefore = i > 0 && "aeiou".indexOf(token.charAt(i - 1)) >= 0;
        if (c == 'y') {
            return i > 0 && !vowelFollows(token, i) || i > 0 && !vowelBefore;
        }
        return c == 'w' && vowelBefore && !vowelFollows(token, i);
    }

    private static boolean vowelFollows(String token, int i) {
        return i + 1 < token.length() && "aeiouy".indexOf(token.charAt(i + 1)) >= 0;
    }

    private static String @org.jspecify.annotations.Nullable [] ruleAt(String token, int i) {
        for (String[] rule : BY_LETTER[token.charAt(i) - 'a']) {
            if (token.startsWith(rule[0], i)) {
                return rule;
            }
        }
        return null;
    }

    private static String[][][] byLetter() {
        String[][][] table = new String[26][][];
        for (int letter = 0; letter < table.length; letter++) {
            char first = (char) ('a' + letter);
            table[letter] = java.util.Arrays.stream(RULES).filter(r -> r[0].charAt(0) == first && r[0].length() <= RULE_REACH)
                    .sorted((x, y) -> Integer.compare(y[0].length(), x[0].length())).toArray(String[][]::new);
        }
        return table;
    }
}
