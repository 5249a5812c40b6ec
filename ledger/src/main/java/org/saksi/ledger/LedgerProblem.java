package org.saksi.ledger;

/// Why an act cannot be appended, or an entry cannot be read.
public final class LedgerProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What kind of problem it is.
    public enum Code {
        /// The act names an entry or statement that does not stand.
        NOT_STANDING,
        /// The act would change nothing.
        ALREADY_SO,
        /// The casebook could not write it; nothing was recorded.
        NOT_WRITTEN,
        /// An entry is sealed well but does not say what an entry must say.
        UNREADABLE_ENTRY
    }

    private final Code code;

    LedgerProblem(Code code, String message) {
        super(message);
        this.code = code;
    }

    LedgerProblem(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// What kind of problem it is.
    public Code code() {
        return code;
    }
}
