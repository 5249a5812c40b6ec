package org.saksi.matching.likeness;

import org.saksi.matching.names.SoundFold;

/// How alike two spellings are, 0 to 1: by letters for two Latin spellings, by sounds when at least one of them is a reading of another
/// script, whose vowels are guesses.
final class SpellingLikeness {

    private static final double SAME_SOUND = 0.95;
    private static final double SURE_SOUND = 0.9;
    private static final double SURE_SHARE = 0.8;
    private static final double OTHER_BEGINNING = 0.06;
    private static final double LATIN_SOUND_SHARE = 0.9;
    private static final double MIDDLE_SOUND_SHARE = 0.82;
    private static final double SHORT_SOUND_SHARE = 0.7;
    private static final String[] CLOSE = {"bp", "dt", "gk", "ck", "cs", "ct", "lr", "vb", "vp", "sz", "gc", "rd", "kh", "gh", "ln", "mn",
        "nd", "lt", "iy", "rg", "td", "ny", "hk",
        "tl", "ht"};

    private SpellingLikeness() {}

    /// Of two spellings in Latin letters.
    static double ofLatin(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        int length = Math.max(x.length(), y.length());
        double spelled = 1 - edits(x, y, null) / length;
        String a = SoundFold.fold(x);
        String b = SoundFold.fold(y);
        double sound = a.equals(b) && Math.min(x.length(), y.length()) > 2 ? SAME_SOUND : soundShare(a, b) * sounds(a, b);
        double beginning = a.isEmpty() || b.isEmpty() || a.charAt(0) == b.charAt(0) ? 0 : OTHER_BEGINNING;
        return Math.max(spelled, sound) - beginning;
    }

    /// In short spellings every vowel counts.
    private static double soundShare(String a, String b) {
        int length = Math.max(a.length(), b.length());
        return length <= 3 ? SHORT_SOUND_SHARE : length == 4 ? MIDDLE_SOUND_SHARE : LATIN_SOUND_SHARE;
    }

    /// Of a reading and another spelling.
    static double ofReading(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        String a = SoundFold.fold(x);
        String b = SoundFold.fold(y);
        double spelled = 1 - edits(x, y, null) / Math.max(x.length(), y.length());
        return a.equals(b) ? SAME_SOUND + 0.02 : Math.max(spelled, Math.max(sounds(a, b), sounds(x, y)));
    }

    /// Of a reading that leaves no doubt and another spelling.
    static double ofSureReading(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        double spelled = 1 - edits(x, y, null) / Math.max(x.length(), y.length());
        return SoundFold.fold(x).equals(SoundFold.fold(y)) ? SURE_SOUND : SURE_SHARE * spelled;
    }

    private static double sounds(String a, String b) {
        int length = Math.max(a.length(), b.length());
        return length == 0 ? 0 : Math.max(0, 1 - edits(a, b, CLOSE) / length);
    }

    /// Edit distance with swaps of neighbours. With a table of close sounds, changing a sound into a close one or a vowel into another costs
    /// less than a whole edit, and so does a vowel too many.
    private static double edits(String x, String y, String @org.jspecify.annotations.Nullable [] close) {
        double[][] cost = new double[x.length() + 1][y.length() + 1];
        for (int i = 1; i <= x.length(); i++) {
            cost[i][0] = cost[i - 1][0] + (i == 1 ? beginning(x.charAt(0), close) : extra(x.charAt(i - 1), close));
        }
        for (int j = 1; j <= y.length(); j++) {
            cost[0][j] = cost[0][j - 1] + (j == 1 ? beginning(y.charAt(0), close) : extra(y.charAt(j - 1), close));
        }
        for (int i = 1; i <= x.length(); i++) {
            for (int j = 1; j <= y.length(); j++) {
                char a = x.charAt(i - 1);
                char b = y.charAt(j - 1);
                double best = cost[i - 1][j - 1] + (a == b ? 0 : change(a, b, close));
                best = Math.min(best, cost[i - 1][j] + extra(a, close));
                best = Math.min(best, cost[i][j - 1] + extra(b, close));
                if (i > 1 && j > 1 && a == y.charAt(j - 2) && b == x.charAt(i - 2)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[x.length()][y.length()];
    }

    /// A silent letter is seldom one at the beginning.
    private static double beginning(char c, String @org.jspecify.annotations.Nullable [] close) {
        return c == 'h' ? 1 : extra(c, close);
    }

    private static double extra(char c, String @org.jspecify.annotations.Nullable [] close) {
        return close == null ? 1 : isVowel(c) ? 0.5 : c == 'h' ? 0.4 : 1;
    }

    private static double change(char a, char b, String @org.jspecify.annotations.Nullable [] close) {
        if (close == null) {
            return 1;
        }
        if (isVowel(a) && isVowel(b)) {
            return 0.4;
        }
        if ((a == 'v' || a == 'y') && isVowel(b) || (b == 'v' || b == 'y') && isVowel(a)) {
            return 0.5;
        }
        for (String pair : close) {
            if (pair.charAt(0) == a && pair.charAt(1) == b || pair.charAt(0) == b && pair.charAt(1) == a) {
                return 0.5;
            }
        }
        return 1;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
