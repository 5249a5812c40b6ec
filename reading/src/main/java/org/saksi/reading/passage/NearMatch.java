package org.saksi.reading.passage;

import java.util.Optional;

/// Where a pattern occurs in a text with fewest changes (insertions, deletions, substitutions): P. H. Sellers, "The theory and computation of evolutionary
/// distances: pattern recognition", J. Algorithms 1 (1980), with E. Ukkonen's cut-off, "Finding approximate patterns in strings", J. Algorithms 6 (1985).
///
/// @param start where it begins
/// @param end where it ends
/// @param changes how many changes
/// @param rival changes of the best occurrence that does not overlap this one; above the limit when there is none
record NearMatch(int start, int end, int changes, int rival) {

    /// The best occurrence with at most so many changes.
    static Optional<NearMatch> of(String pattern, String text, int limit) {
        int[] distances = distances(pattern, text, limit);
        int best = best(distances, -1, -1);
        if (best < 0 || distances[best] > limit) {
            return Optional.empty();
        }
        int start = start(pattern, text, best, limit);
        int other = best(distances, start + 1, best + pattern.length() - 1);
        int rival = other < 0 ? limit + 1 : distances[other];
        return Optional.of(new NearMatch(start, best, distances[best], rival));
    }

    /// For each place, the fewest changes of an occurrence that ends there; above the limit when there is none.
    private static int[] distances(String pattern, String text, int limit) {
        int m = pattern.length();
        int[] column = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            column[i] = i;
        }
        int[] ends = new int[text.length() + 1];
        ends[0] = m <= limit ? m : limit + 1;
        int last = Math.min(m, limit + 1);
        for (int j = 1; j <= text.length(); j++) {
            char c = text.charAt(j - 1);
            int diagonal = 0;
            for (int i = 1; i <= last; i++) {
                int above = Math.min(column[i], column[i - 1]) + 1;
                int value = pattern.charAt(i - 1) == c ? diagonal : Math.min(above, diagonal + 1);
                diagonal = column[i];
                column[i] = value;
            }
            while (last > 0 && column[last] > limit) {
                last--;
            }
            ends[j] = last == m ? column[m] : limit + 1;
            if (last < m) {
                last++;
                column[last] = limit + 1;
            }
        }
        return ends;
    }

    private static int best(int[] distances, int without, int until) {
        int best = -1;
        for (int j = 0; j < distances.length; j++) {
            boolean barred = j >= without && j <= until;
            if (!barred && (best < 0 || distances[j] < distances[best])) {
                best = j;
            }
        }
        return best;
    }

    /// Where the occurrence that ends here begins: the same search backwards from its end.
    private static int start(String pattern, String text, int end, int limit) {
        int from = Math.max(0, end - pattern.length() - limit);
        String backwards = new StringBuilder(text.substring(from, end)).reverse().toString();
        String reversed = new StringBuilder(pattern).reverse().toString();
        int m = reversed.length();
        int[] column = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            column[i] = i;
        }
        int best = 0;
        int fewest = column[m];
        for (int j = 1; j <= backwards.length(); j++) {
            int diagonal = column[0];
            column[0] = j;
            for (int i = 1; i <= m; i++) {
                int change = diagonal + (reversed.charAt(i - 1) == backwards.charAt(j - 1) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(change, Math.min(column[i], column[i - 1]) + 1);
            }
            if (column[m] < fewest) {
                fewest = column[m];
                best = j;
            }
        }
        return end - best;
    }
}
