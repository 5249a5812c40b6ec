package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.saksi.app.tables.ColumnMap.Column;
import org.saksi.app.tables.Table.Cell;
import org.saksi.ledger.codes.FactCode;
import org.saksi.ledger.codes.FactCodes;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;

/// One row, asked by role.
final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "oui", "ja", "si", "sí", "是");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "non", "nein", "否");

    private final ColumnMap map;
    private final Table.Row row;

    Cells(ColumnMap map, Table.Row row) {
        this.map = map;
        this.row = row;
    }

    /// A cell of a column.
    record Held(Column column, Cell cell) {
        String text() {
            return cell.text();
        }
    }

    int number() {
        return row.number();
    }

    List<Held> filled() {
        List<Held> filled = new ArrayList<>();
        for (int i = 0; i < row.cells().size() && i < map.columns().size(); i++) {
            if (!row.cells().get(i).text().isEmpty()) {
                filled.add(new Held(map.columns().get(i), row.cells().get(i)));
            }
        }
        return filled;
    }

    List<Held> all(ColumnRole role) {
        return filled().stream().filter(h -> h.column().role() == role && h.column().fact().isEmpty()).toList();
    }

    Optional<Held> first(ColumnRole role) {
        return all(role).stream().findFirst();
    }

    Optional<String> text(ColumnRole role) {
        return first(role).map(Held::text);
    }

    /// A cell by which a statement that has no cell of its own can be found.
    Cell anchor() {
        return filled().stream().filter(h -> h.column().role() != ColumnRole.IDENTITY && h.column().role() != ColumnRole.PERSON)
                .map(Held::cell).findFirst().orElse(row.cells().getFirst());
    }

    Optional<FuzzyDate> date(ColumnRole role) {
        return first(role).map(h -> Dates.read(h.text(), h.column().heading()));
    }

    /// The period of two columns, or of the one column that holds both.
    Optional<Period> period(ColumnRole from, ColumnRole to) {
        Optional<FuzzyDate> begin = date(from);
        Optional<FuzzyDate> end = date(to);
        if (begin.isEmpty() && end.isEmpty()) {
            return first(ColumnRole.WHEN).map(h -> Dates.period(h.text(), h.column().heading()));
        }
        return Optional.of(
                Dates.period(begin.or(() -> end).orElseThrow(), end.or(() -> begin).orElseThrow(), begin.isPresent() && end.isPresent()));
    }

    /// Yes, no, or nothing said.
    Optional<Boolean> answer(Held held) {
        String word = held.text().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// A whole number of people.
    Optional<Integer> count(ColumnRole role) {
        return first(role).map(h -> {
            String digits = h.text().replaceAll("[\\s,]", "").replaceFirst("\\.0+$", "");
            if (!digits.matches("\\d{1,7}")) {
                throw new RowRefused("\"" + h.text() + "\" in column \"" + h.column().heading() + "\" is no number of people");
            }
            return Integer.parseInt(digits);
        });
    }

    /// Facts of a column of codes, each with its cell.
    List<Coded> coded(ColumnRole role) {
        List<Coded> coded = new ArrayList<>();
        for (Held held : all(role)) {
            for (String word : held.text().split("[;|\\n]|,(?!\\d)")) {
                if (!word.isBlank()) {
                    FactCode code = FactCodes.current().word(word).orElseThrow(() -> new RowRefused(
                            "\"" + word.strip() + "\" in column \"" + held.column().heading() + "\" is no known code"));
                    coded.add(new Coded(code, held.cell()));
                }
            }
        }
        return coded;
    }

    /// Facts of columns that say yes or no to one.
    List<Coded> answered() {
        List<Coded> coded = new ArrayList<>();
        for (Held held : filled()) {
            if (held.column().fact().isPresent() && answer(held).orElse(false)) {
                coded.add(new Coded(held.column().fact().get(), held.cell()));
            }
        }
        return coded;
    }

    /// A fact and where it stands.
    record Coded(FactCode code, Cell cell) {}

    /// What no role is known for, and facts that are not answered with yes.
    List<Held> unknown() {
        return filled().stream().filter(h -> h.column().role() == ColumnRole.UNKNOWN)
                .filter(h -> h.column().fact().isEmpty() || !answer(h).orElse(false)).toList();
    }
}
