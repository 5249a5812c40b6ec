package org.saksi.app.intake;

/// Tells a slip of the keyboard from another word.
final class Slip {

    private static final int LETTERS_A_SLIP = 4;

    private Slip() {}

    /// Whether a word is another one but for one letter in four, left out, put in or changed (Levenshtein 1966). O(n·m).
    static boolean of(String typed, String meant) {
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[meant.length()] > 0 && row[meant.length()] <= meant.length() / LETTERS_A_SLIP;
    }
}
