package org.saksi.matching.compare;

import org.saksi.matching.records.Column;

/// A field that is one column of the list.
abstract class ColumnComparison implements FieldComparison {

    final Column column;

    ColumnComparison(Column column) {
        this.column = column;
    }

    @Override
    public final String field() {
        return column.heading();
    }

    @Override
    public final double filled() {
        return Rarity.share(column);
    }

    @Override
    public final String shown(int row) {
        return column.value(column.code(row));
    }
}
