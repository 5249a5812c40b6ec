package org.saksi.matching.blocking;

import java.util.List;

import org.saksi.matching.names.Names;
import org.saksi.matching.names.TokenTable;
import org.saksi.matching.records.Column;
import org.saksi.matching.records.Hashing;
import org.saksi.matching.records.PackedDate;

/// What keys are made of: the rarest tokens of a name, parts of a date, hashes of values.
final class Atoms {

    static final int MOST_TOKENS = 5;

    private final Names names;
    private final TokenTable table;
    private final int[] birth;
    private final long[] halves;

    Atoms(Names names, int[] birth) {
        this.names = names;
        this.table = names.table();
        this.birth = birth;
        this.halves = new long[table.size() * 2];
        for (int t = 0; t < table.size(); t++) {
            String fold = table.fold(t);
            int half = Math.max(2, Math.min(3, (fold.length() + 1) / 2));
            halves[2 * t] = fold.length() <= half ? table.foldHash(t) : Hashing.of(fold.substring(0, half)) + 1;
            halves[2 * t + 1] = fold.length() <= half ? table.foldHash(t) : Hashing.of(fold.substring(fold.length() - half)) + 2;
        }
    }

    /// The rarest tokens of a row, in `into`; returns how many.
    int tokens(int row, int[] into) {
        int count = 0;
        for (int place = names.from(row); place < names.to(row); place++) {
            int token = names.token(place);
            if (table.text(token).length() < 2) {
                continue;
            }
            int at = count < into.length ? count++ : rarerThan(token, into) ? into.length - 1 : -1;
            while (at > 0 && table.carriers(into[at - 1]) > table.carriers(token)) {
                into[at] = into[at - 1];
                at--;
            }
            if (at >= 0) {
                into[at] = token;
            }
        }
        return count;
    }

    private boolean rarerThan(int token, int[] into) {
        return table.carriers(token) < table.carriers(into[into.length - 1]);
    }

    long fold(int token) {
        return table.foldHash(token);
    }

    long bones(int token) {
        return table.bonesHash(token);
    }

    long front(int token) {
        return halves[2 * token];
    }

    long back(int token) {
        return halves[2 * token + 1];
    }

    int year(int row) {
        return PackedDate.isAbout(birth[row]) ? 0 : PackedDate.year(birth[row]);
    }

    /// Month and day without regard to their order; 0 when not both known, or when they are a first of January.
    int dayOfYear(int row) {
        int month = PackedDate.month(birth[row]);
        int day = PackedDate.day(birth[row]);
        return day == 0 || month == 1 && day == 1 ? 0 : Math.min(month, day) << 6 | Math.max(month, day);
    }

    static long[] hashes(Column column) {
        long[] hashes = new long[column.distinct()];
        for (int code = 1; code < hashes.length; code++) {
            hashes[code] = Hashing.of(String.join(" ", List.of(org.saksi.matching.names.LatinLetters.plain(column.value(code)))));
        }
        return hashes;
    }
}
