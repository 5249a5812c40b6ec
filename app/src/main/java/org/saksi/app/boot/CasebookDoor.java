package org.saksi.app.boot;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.VaultException;

/// Keeps one casebook shut, or open for the people who unlocked it. Locking shuts it for everyone: its keys and everything derived from
/// it leave the memory together.
///
/// Safe for use by several threads. Attempts to unlock wait for each other, so that guessing is as slow as one key derivation at a time.
public final class CasebookDoor implements AutoCloseable {

    private final CasebookLock lock;
    private final Function<Casebook, CasebookSession> furnish;
    private final Map<UserId, Reader> inside = new HashMap<>();
    private volatile @Nullable CasebookSession open;
    private long opening;

    /// @param lock what opens the casebook
    /// @param furnish makes the working session of an open casebook
    public CasebookDoor(CasebookLock lock, Function<Casebook, CasebookSession> furnish) {
        this.lock = lock;
        this.furnish = furnish;
    }

    /// The name of the casebook behind the door.
    public String name() {
        return lock.name();
    }

    /// Lets a person in whose passphrase fits, opening the casebook when it is shut.
    ///
    /// @throws CasebookStaysShut when it does not fit or the casebook cannot be opened
    /// @throws IOException when the casebook's folder cannot be read
    public synchronized CasebookSession enter(UserId who, char[] passphrase) throws IOException {
        CasebookSession session = open;
        if (session == null) {
            Casebook casebook = lock.open(who, passphrase);
            session = furnish.apply(casebook);
            open = session;
            opening++;
            inside.put(who, casebook.reader(Purpose.INVESTIGATION));
        } else {
            inside.put(who, admitted(session.casebook(), who, passphrase));
        }
        return session;
    }

    private static Reader admitted(Casebook casebook, UserId who, char[] passphrase) throws IOException {
        try {
            return casebook.admit(who, passphrase, Purpose.INVESTIGATION);
        } catch (VaultException e) {
            throw CasebookStaysShut.because(e);
        }
    }

    /// The open casebook; empty while it is shut.
    public Optional<CasebookSession> session() {
        return Optional.ofNullable(open);
    }

    /// Which opening this is: a number that grows every time the casebook is unlocked after it was shut.
    public synchronized long opening() {
        return opening;
    }

    /// As whom this person reads the casebook that is open now; empty for whoever did not unlock it.
    public synchronized Optional<Reader> reader(UserId who) {
        return open == null ? Optional.empty() : Optional.ofNullable(inside.get(who));
    }

    /// Shuts the casebook for everyone; does nothing when it is shut.
    @Override
    public synchronized void close() throws IOException {
        CasebookSession session = open;
        open = null;
        inside.clear();
        if (session != null) {
            session.close();
        }
    }
}
