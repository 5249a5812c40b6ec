package org.saksi.release.tables;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// Withholds small counts of a table with published margins, and as many others that no small count can be told within the protection width. The result is
/// audited by an attacker who knows everything published.
public final class Suppression {

    /// The smallest count that is published.
    public static final int THRESHOLD = 11;

    private final CrossTable table;
    private final int threshold;
    private final boolean[][] withheld;

    private Suppression(CrossTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
        this.withheld = new boolean[table.rows()][table.columns()];
    }

    /// The table as it may be published; empty when no choice of cells protects all small ones and only coarser rows or columns help.
    ///
    /// @param threshold smallest count that is published, at least 2
    public static Optional<Suppression> of(CrossTable table, int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("the smallest published count is at least 2, but was " + threshold);
        }
        Suppression suppression = new Suppression(table, threshold);
        return suppression.protect() ? Optional.of(suppression) : Optional.empty();
    }

    private boolean isSmall(int row, int column) {
        return table.count(row, column) > 0 && table.count(row, column) < threshold;
    }

    private boolean protect() {
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                withheld[i][j] = isSmall(i, j);
            }
        }
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                while (isSmall(i, j) && !isProtected(i, j)) {
                    if (!withholdOnePathMore(i, j)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// Whether the attacker must allow for 0 or less than the count, and for the threshold or more.
    boolean isProtected(int row, int column) {
        MarginAttack attack = new MarginAttack(table, withheld);
        long low = attack.lowest(row, column);
        long high = attack.highest(row, column);
        return low < table.count(row, column) && high - low >= threshold;
    }

    /// Withholds the three other corners of the rectangle that loses least, among rectangles that withhold something new.
    private boolean withholdOnePathMore(int row, int column) {
        long cheapest = Long.MAX_VALUE;
        int bestRow = -1;
        int bestColumn = -1;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (i != row && j != column && table.count(i, column) > 0 && table.count(row, j) > 0) {
                    long price = price(i, column) + price(row, j) + price(i, j);
                    if (price > 0 && price < cheapest) {
                        cheapest = price;
                        bestRow = i;
                        bestColumn = j;
                    }
                }
            }
        }
        if (bestRow < 0) {
            return withholdNext(row, column);
        }
        withheld[bestRow][column] = true;
        withheld[row][bestColumn] = true;
        withheld[bestRow][bestColumn] = true;
        return true;
    }

    private long price(int row, int column) {
        return withheld[row][column] ? 0 : table.count(row, column) + 1;
    }

    /// Any cell not yet withheld, of the same row or column first.
    private boolean withholdNext(int row, int column) {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.columns(); j++) {
                    if (!withheld[i][j] && (pass == 1 || i == row || j == column)) {
                        withheld[i][j] = true;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// What is published of a cell; empty when it is withheld.
    public OptionalLong published(int row, int column) {
        return withheld[row][column] ? OptionalLong.empty() : OptionalLong.of(table.count(row, column));
    }

    /// Number of small counts that an attacker with the margins can tell exactly or within less than the protection width; 0 unless something is wrong.
    public int recovered() {
        int recovered = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                recovered += isSmall(i, j) && !isProtected(i, j) ? 1 : 0;
            }
        }
        return recovered;
    }

    /// How close the attacker can come to the small count he knows best: the narrowest of his ranges, people; 0 when nothing small is withheld.
    public long narrowest() {
        long narrowest = Long.MAX_VALUE;
        MarginAttack attack = new MarginAttack(table, withheld);
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (isSmall(i, j)) {
                    narrowest = Math.min(narrowest, attack.highest(i, j) - attack.lowest(i, j));
                }
            }
        }
        return narrowest == Long.MAX_VALUE ? 0 : narrowest;
    }

    /// Number of withheld cells.
    public long withheldCells() {
        return Arrays.stream(withheld).mapToLong(row -> {
            long sum = 0;
            for (boolean cell : row) {
                sum += cell ? 1 : 0;
            }
            return sum;
        }).sum();
    }
}
