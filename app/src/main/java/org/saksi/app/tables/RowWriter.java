package org.saksi.app.tables;

/// Makes a draft of one row of a table of one kind.
interface RowWriter {

    /// @throws RowRefused with the reason, when the row makes no sense
    void write(Cells cells, RowDraft draft);
}
