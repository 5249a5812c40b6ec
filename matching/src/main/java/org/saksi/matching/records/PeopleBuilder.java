package org.saksi.matching.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gathers rows of one or several lists into [People].
public final class PeopleBuilder {

    private final List<ColumnBuilder> columns = new ArrayList<>();
    private ColumnBuilder[] targets = new ColumnBuilder[0];
    private String[] ids = new String[1024];
    private int rows;

    /// Begins a list with these columns. Columns of the same heading and role as in an earlier list continue it.
    ///
    /// @param headings the headings
    /// @param roles one role a heading
    public void list(List<String> headings, List<Role> roles) {
        if (headings.size() != roles.size()) {
            throw new IllegalArgumentException("a list needs one role a heading, but has " + roles.size() + " for " + headings.size());
        }
        targets = new ColumnBuilder[headings.size()];
        for (int i = 0; i < targets.length; i++) {
            Role role = roles.get(i);
            if (role.isCompared() || role == Role.SOURCE) {
                targets[i] = column(headings.get(i), role);
            }
        }
    }

    /// Adds a row of the current list.
    ///
    /// @param id what the row is called in results; never compared
    /// @param values one value a heading; missing ones at the end count as empty
    public void row(String id, List<String> values) {
        if (rows == ids.length) {
            ids = Arrays.copyOf(ids, rows * 2);
        }
        ids[rows] = id;
        int known = Math.min(targets.length, values.size());
        for (int i = 0; i < known; i++) {
            ColumnBuilder target = targets[i];
            if (target != null) {
                target.padTo(rows);
                target.add(values.get(i).strip());
            }
        }
        rows++;
    }

    /// How many rows were added.
    public int rows() {
        return rows;
    }

    /// The people gathered.
    public People build() {
        List<Column> built = new ArrayList<>();
        for (ColumnBuilder column : columns) {
            column.padTo(rows);
            built.add(column.build());
        }
        return People.of(built, Arrays.copyOf(ids, rows));
    }

    private ColumnBuilder column(String heading, Role role) {
        for (ColumnBuilder column : columns) {
            if (column.is(heading, role)) {
                column.padTo(rows);
                return column;
            }
        }
        ColumnBuilder added = new ColumnBuilder(heading, role);
        added.padTo(rows);
        columns.add(added);
        return added;
    }
}
