package org.saksi.app.boot;

import java.util.Optional;

import org.saksi.ledger.Entry;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.reading.FigureMention;
import org.saksi.reading.Passage;
import org.saksi.terms.UserId;

/// One figure of a document with what the machine reads and what a person decided about it, side by side.
///
/// @param mention what the machine reads
/// @param passage the words that a statement about it rests on
/// @param machine the statement as the machine suggests it
/// @param standing the statement that a person made of it and that stands
/// @param rejection the judgement by which a person rejected it and that stands
/// @param byHand whether a person found it where the machine reads none; `mention` and `machine` then say what the person said
public record DeskFigure(FigureMention mention, Passage passage, FigureClaim machine, Optional<Standing> standing,
        Optional<Entry> rejection, boolean byHand) {

    /// What a person decided.
    public enum State {
        /// Nothing yet: a machine's suggestion.
        SUGGESTED,
        /// It is a statement as the machine suggested it.
        ADOPTED,
        /// It is a statement, but with other values than the machine's.
        CORRECTED,
        /// It is no figure, or none worth a statement.
        REJECTED
    }

    /// Its name within the document.
    public FigureKey key() {
        return new FigureKey(mention.numStart(), mention.numEnd());
    }

    /// What a person decided about it.
    public State state() {
        if (standing.isPresent()) {
            return claim().equals(machine) ? State.ADOPTED : State.CORRECTED;
        }
        return rejection.isPresent() ? State.REJECTED : State.SUGGESTED;
    }

    /// Names what stands about it, so that a decision can say what it was made upon: the same for as long as nobody decides otherwise, empty
    /// while nobody decided anything.
    public String decided() {
        return standing.map(s -> s.id().toString()).or(() -> rejection.map(e -> e.id().toString())).orElse("");
    }

    /// Whether this person stands behind it as the machine suggested it.
    public boolean adoptedBy(UserId who) {
        return state() == State.ADOPTED && standing.filter(s -> s.readers().contains(who)).isPresent();
    }

    /// What counts now: the person's statement where there is one, else the machine's suggestion.
    public FigureClaim claim() {
        return standing.map(s -> s.statement() instanceof FigureClaim figure ? figure : machine).orElse(machine);
    }
}
