package org.saksi.app.tables;

/// A row that makes no sense; its message is the reason, for whoever wrote the table.
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason);
    }
}
