package org.saksi.app.boot;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.saksi.ledger.Ledger;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.reading.extract.Extractor;
import org.saksi.vault.Casebook;

/// One open casebook as people work with it. Everything derived lives here, in memory, and is gone when it closes.
public final class CasebookSession implements AutoCloseable {

    private final Casebook casebook;
    private final Ledger ledger;
    private final Readings readings;
    private final Arrivals arrivals;
    private final Desk desk;
    private final Findings findings;
    private final Finder finder;
    private final OriginDesk originDesk;

    /// @param casebook the open casebook; closed with this session
    /// @param extractor makes text of files; not closed
    /// @param figures reads figures in a text
    public CasebookSession(Casebook casebook, Extractor extractor, Function<SourceText, List<FigureMention>> figures) {
        this.casebook = casebook;
        this.ledger = new Ledger(casebook);
        this.readings = new Readings(casebook, figures);
        this.arrivals = new Arrivals(casebook, extractor, readings);
        this.desk = new Desk(casebook, readings, ledger);
        this.findings = new Findings(casebook, desk, ledger);
        this.finder = new Finder(casebook, readings);
        this.originDesk = new OriginDesk(findings, ledger);
    }

    /// The open casebook.
    public Casebook casebook() {
        return casebook;
    }

    /// What people decided.
    public Ledger ledger() {
        return ledger;
    }

    /// What the files say.
    public Readings readings() {
        return readings;
    }

    /// Where files come in.
    public Arrivals arrivals() {
        return arrivals;
    }

    /// Where one document is read and decided about.
    public Desk desk() {
        return desk;
    }

    /// What follows from all documents together.
    public Findings findings() {
        return findings;
    }

    /// Where words are looked for.
    public Finder finder() {
        return finder;
    }

    /// Where two documents are judged: one origin or two.
    public OriginDesk originDesk() {
        return originDesk;
    }

    /// Shuts the casebook.
    @Override
    public void close() throws IOException {
        finder.close();
        casebook.close();
    }
}
