package org.saksi.reading.extract.child;

/// The child died, or was ended, over one file. The reason stands in the outcome.
final class ChildLostException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ChildLostException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
