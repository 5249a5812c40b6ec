package org.saksi.vault.keys;

/// A casebook was written by a later version of the program than this one.
public final class NewerFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param found the casebook's format
    /// @param known the newest that this program reads
    public NewerFormatException(int found, int known) {
        super("the casebook has format " + found + ", this program reads up to format " + known);
    }
}
