package org.saksi.app.intake;

import java.io.IOException;

/// A file that is handed over cannot be read.
final class SourceUnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    SourceUnreadableException(Exception cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
