package org.saksi.reading.extract.format;

import java.io.IOException;

/// A file that cannot be read further, for a reason that can be said in a sentence.
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    /// @param reason why, as it stands in the outcome
    public UnreadableException(String reason) {
        super(reason);
    }
}
