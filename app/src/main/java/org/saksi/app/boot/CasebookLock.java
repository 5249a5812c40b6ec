package org.saksi.app.boot;

import java.io.IOException;

import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;

/// The lock of one casebook: what a person's name and passphrase open.
public interface CasebookLock {

    /// The name of the casebook, as its folder is called.
    String name();

    /// Opens the casebook with a person's own key slot.
    ///
    /// @param passphrase not kept; the caller wipes it
    /// @throws CasebookStaysShut when name and passphrase do not fit, or the casebook cannot be opened
    /// @throws IOException when its folder cannot be read
    Casebook open(UserId who, char[] passphrase) throws IOException;
}
