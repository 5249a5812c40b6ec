package org.saksi.matching.names;

import java.util.Arrays;
import java.util.List;

import org.saksi.matching.records.Column;
import org.saksi.matching.records.People;

/// The names of all people as unordered tokens: whatever columns a list has for them, in whatever order. A token that stands in several
/// columns of one row counts once.
public final class Names {

    /// The most tokens of one name that are compared; further ones are left out.
    public static final int MOST_TOKENS = 12;

    private final TokenTable table;
    private final int[] start;
    private final int[] tokens;

    private Names(TokenTable table, int[] start, int[] tokens) {
        this.table = table;
        this.start = start;
        this.tokens = tokens;
    }

    /// Reads the names of all people.
    public static Names of(People people, NameReader reader) {
        TokenTable table = new TokenTable();
        List<Column> columns = people.columns().stream().filter(c -> c.role().isName()).toList();
        int[][][] tokensOf = new int[columns.size()][][];
        for (int c = 0; c < columns.size(); c++) {
            tokensOf[c] = new int[columns.get(c).distinct()][];
        }
        int[] start = new int[people.size() + 1];
        int[] tokens = new int[people.size() * 3 + 16];
        int[] bag = new int[MOST_TOKENS];
        for (int row = 0; row < people.size(); row++) {
            int count = 0;
            for (int c = 0; c < tokensOf.length; c++) {
                Column column = columns.get(c);
                int code = column.code(row);
                if (tokensOf[c][code] == null) {
                    tokensOf[c][code] = read(column.value(code), reader, table);
                }
                count = join(bag, count, tokensOf[c][code]);
            }
            if (start[row] + count > tokens.length) {
                tokens = Arrays.copyOf(tokens, tokens.length * 2);
            }
            for (int i = 0; i < count; i++) {
                tokens[start[row] + i] = bag[i];
                table.carry(bag[i]);
            }
            start[row + 1] = start[row] + count;
        }
        return new Names(table, start, Arrays.copyOf(tokens, start[people.size()]));
    }

    /// The distinct tokens.
    public TokenTable table() {
        return table;
    }

    /// Where the tokens of a row begin in the list of all tokens.
    public int from(int row) {
        return start[row];
    }

    /// Where they end.
    public int to(int row) {
        return start[row + 1];
    }

    /// A token by its place in the list of all tokens.
    public int token(int place) {
        return tokens[place];
    }

    /// How many tokens a row has.
    public int count(int row) {
        return start[row + 1] - start[row];
    }

    private static int[] read(String value, NameReader reader, TokenTable table) {
        return value.isEmpty() ? new int[0] : reader.tokens(value).stream().mapToInt(table::add).toArray();
    }

    private static int join(int[] bag, int count, int[] more) {
        int filled = count;
        for (int token : more) {
            boolean known = false;
            for (int i = 0; i < filled && !known; i++) {
                known = bag[i] == token;
            }
            if (!known && filled < bag.length) {
                bag[filled++] = token;
            }
        }
        return filled;
    }
}
