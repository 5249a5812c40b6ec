package org.saksi.app.web.view;

/// What an address names is not in this casebook, or not for this reader.
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param what what was asked for, as a sentence begins: `This exhibit`
    public NotHere(String what) {
        super(what + " is not in this casebook, or not in a compartment that you may read.");
    }
}
