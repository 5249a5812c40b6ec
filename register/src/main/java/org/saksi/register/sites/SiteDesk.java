package org.saksi.register.sites;

import java.util.Optional;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Ledger;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;

/// Where people judge how sites hang together.
public final class SiteDesk {

    private final Ledger ledger;

    /// @param ledger where judgements are written
    public SiteDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes a judgement down, when it can hold beside those that stand.
    ///
    /// @throws RegisterProblem CONTRADICTION or CIRCLE, with the reason; then nothing is written
    public Entry judge(Reader who, Judgement judgement) {
        if (judgement.reason().isBlank()) {
            throw new IllegalArgumentException("a judgement about sites gives its reason");
        }
        SiteTies.of(ledger.now(who)).with(judgement.subject(), judgement.verdict());
        return ledger.judge(who, judgement, Sensitivity.EVIDENCE, Optional.empty());
    }
}
