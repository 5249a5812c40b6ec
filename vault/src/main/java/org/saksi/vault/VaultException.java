package org.saksi.vault;

/// The vault did not do what it was asked.
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Code {
        /// The folder holds no casebook.
        NOT_A_CASEBOOK,
        /// The folder in which a casebook should be made holds something.
        NOT_EMPTY,
        /// The file is no whole backup.
        NOT_A_BACKUP,
        /// Another process holds it.
        HELD_BY_ANOTHER,
        /// There is no key slot of this name.
        NO_SUCH_PERSON,
        /// The slot does not open with this passphrase.
        WRONG_PASSPHRASE,
        /// A later version of the program wrote it.
        NEWER_FORMAT,
        /// The person does not hold the compartment, or the reader may not read.
        NOT_ALLOWED,
        /// There is no such exhibit or entry, or this reader may not know of it.
        NOT_FOUND,
        /// What is asked for was destroyed with its key.
        DESTROYED,
        /// The casebook was closed.
        CLOSED,
        /// Bytes, seals or proofs are not what they were.
        DAMAGED
    }

    private final Code code;

    /// @param code why
    /// @param message what happened, a sentence
    public VaultException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// @param code why
    /// @param message what happened, a sentence
    /// @param cause what it came from
    public VaultException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// Why.
    public Code code() {
        return code;
    }
}
