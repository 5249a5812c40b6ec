package org.saksi.vault.keys;

/// A sealed field does not open: its key, its place or its content is not what it was.
public final class UnsealableException extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param place where the field stands
    /// @param cause what the cipher said
    public UnsealableException(String place, Throwable cause) {
        super("the seal of " + place + " does not open", cause);
    }
}
