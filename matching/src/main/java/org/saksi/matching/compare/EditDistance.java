package org.saksi.matching.compare;

/// Edit distance with swaps of neighbours (optimal string alignment), computed for a whole column of the table at a time in one machine word
/// (Hyyrö 2003). One text is prepared, many are compared with it.
public final class EditDistance {

    private static final int TABLE = 128;
    private static final int LONGEST = 64;

    private final long[] places = new long[TABLE];
    private String pattern = "";

    /// Prepares the text that others are compared with.
    public void prepare(String text) {
        for (int i = 0; i < pattern.length(); i++) {
            places[pattern.charAt(i) & (TABLE - 1)] = 0;
        }
        pattern = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        for (int i = 0; i < pattern.length(); i++) {
            places[pattern.charAt(i) & (TABLE - 1)] |= 1L << i;
        }
    }

    /// How many insertions, deletions, substitutions and swaps of neighbours lead from the prepared text to this one. Letters count as equal
    /// when the low seven bits of their codes are.
    public int to(String text) {
        int length = pattern.length();
        if (length == 0) {
            return text.length();
        }
        long up = -1L;
        long down = 0L;
        long diagonal = 0L;
        long before = 0L;
        int distance = length;
        long last = 1L << (length - 1);
        for (int i = 0; i < text.length(); i++) {
            long same = places[text.charAt(i) & (TABLE - 1)];
            long swap = ((~diagonal & same) << 1) & before;
            diagonal = (((same & up) + up) ^ up) | same | down | swap;
            long rise = down | ~(diagonal | up);
            long fall = diagonal & up;
            if ((rise & last) != 0) {
                distance++;
            }
            if ((fall & last) != 0) {
                distance--;
            }
            rise = rise << 1 | 1;
            fall <<= 1;
            up = fall | ~(diagonal | rise);
            down = rise & diagonal;
            before = same;
        }
        return distance;
    }
}
