package org.saksi.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.DeskFigure;
import org.saksi.ledger.Entry;
import org.saksi.ledger.Ledger;
import org.saksi.terms.Reader;
import org.saksi.vault.Exhibit;
import org.saksi.vault.SealedEntry;

/// Entries as an earlier version wrote them, when it took any number that a machine can write down: infinite ones, and ones beyond any count.
public final class OldSlips {

    /// What stands in such entries in place of a number.
    private static final List<String> VALUES = List.of("\"Infinity\"", "1.0E300", "1.7976931348623157E308");

    private OldSlips() {}

    /// Records a figure of every exhibit with such a value.
    ///
    /// @return how many were recorded
    public static int into(CasebookSession session, Reader who) throws IOException {
        int recorded = 0;
        for (Exhibit exhibit : session.casebook().exhibits(who)) {
            for (DeskFigure figure : session.desk().sheet(who, exhibit.id()).orElseThrow().figures()) {
                if (!figure.mention().amount().vague()) {
                    Entry plain = session.desk().adopt(who, exhibit.id(), figure.key());
                    write(session, who, exhibit, plain, figure.mention().amount().low(), VALUES.get(recorded % VALUES.size()));
                    session.ledger().retract(who, plain.id(), "");
                    recorded++;
                }
            }
        }
        return recorded;
    }

    private static void write(CasebookSession session, Reader who, Exhibit exhibit, Entry plain, double number, String slip)
            throws IOException {
        SealedEntry sealed = session.casebook().entries(who, Ledger.ROOM, 0).stream().filter(e -> e.id().equals(plain.id())).findFirst()
                .orElseThrow();
        String entry = new String(sealed.payload(), StandardCharsets.UTF_8);
        String amount = "\"low\":" + number + ",\"high\":";
        int at = entry.indexOf(amount);
        if (at < 0) {
            throw new IllegalStateException("the entry holds no number " + number + ": " + entry);
        }
        String end = entry.substring(entry.indexOf(',', at + amount.length()));
        String old = entry.substring(0, at) + "\"low\":" + slip + ",\"high\":" + slip + end;
        session.casebook().append(who, Ledger.ROOM, exhibit.intake().compartment(), Optional.of(exhibit.id()),
                old.getBytes(StandardCharsets.UTF_8));
    }
}
