package org.saksi.app.boot;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;

import org.saksi.ledger.Ledger;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;

/// One open casebook as people work with it. Everything derived lives here, in memory, and is gone when it closes.
public final class CasebookSession implements AutoCloseable {

    private static final Duration LONGEST_SITTING = Duration.ofHours(12);

    private final Casebook casebook;
    private final Ledger ledger;
    private final InstantSource clock;

    /// @param casebook the open casebook; closed with this session
    /// @param clock what times of reading are measured with
    public CasebookSession(Casebook casebook, InstantSource clock) {
        this.casebook = casebook;
        this.ledger = new Ledger(casebook);
        this.clock = clock;
    }

    /// The open casebook.
    public Casebook casebook() {
        return casebook;
    }

    /// What people decided.
    public Ledger ledger() {
        return ledger;
    }

    /// A person reading for the investigation, now.
    public Reader reader(UserId who) {
        return new Reader(who, Purpose.INVESTIGATION, EnumSet.allOf(Sensitivity.class), clock.instant().plus(LONGEST_SITTING));
    }

    /// Shuts the casebook.
    @Override
    public void close() throws IOException {
        casebook.close();
    }
}
