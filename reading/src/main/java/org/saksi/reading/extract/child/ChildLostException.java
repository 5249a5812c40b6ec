package org.saksi.reading.extract.child;

/// The child died, or was ended, over one file. The message is the reason as it stands in the outcome.
final class ChildLostException extends Exception {

    private static final long serialVersionUID = 1L;

    ChildLostException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
