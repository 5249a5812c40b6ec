package org.saksi.app.boot;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;

/// Keeps one casebook shut, or open for the people who unlocked it. Locking shuts it for everyone: its keys and everything derived from
/// it leave the memory together.
///
/// Safe for use by several threads. Attempts to unlock wait for each other, so that guessing is as slow as one key derivation at a time.
public final class CasebookDoor implements AutoCloseable {

    private final CasebookLock lock;
    private final Function<Casebook, CasebookSession> furnish;
    private final Set<UserId> inside = new HashSet<>();
    private volatile @Nullable CasebookSession open;

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
            session = furnish.apply(lock.open(who, passphrase));
            open = session;
        } else if (!lock.fits(who, passphrase)) {
            throw CasebookStaysShut.wrongPassphrase();
        }
        inside.add(who);
        return session;
    }

    /// The open casebook; empty while it is shut.
    public Optional<CasebookSession> session() {
        return Optional.ofNullable(open);
    }

    /// Whether this person unlocked the casebook that is open now.
    public synchronized boolean isInside(UserId who) {
        return open != null && inside.contains(who);
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
