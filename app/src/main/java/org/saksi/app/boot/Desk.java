package org.saksi.app.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.saksi.ledger.Basis;
import org.saksi.ledger.Entry;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.Subject;
import org.saksi.reading.FigureMention;
import org.saksi.reading.Passage;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

/// Where a person reads one document and decides about the figures in it. Every decision is an entry of the ledger with the person's name
/// and time; nothing is ever changed in place.
public final class Desk {

    private final Casebook casebook;
    private final Readings readings;
    private final Ledger ledger;

    /// @param casebook where the files are
    /// @param readings what they say
    /// @param ledger where decisions are written
    public Desk(Casebook casebook, Readings readings, Ledger ledger) {
        this.casebook = casebook;
        this.readings = readings;
        this.ledger = ledger;
    }

    /// One document with its figures; empty when there is no such exhibit for this reader, or no text of it.
    public Optional<DeskSheet> sheet(Reader who, ExhibitId id) {
        return sheet(who, id, ledger.now(who));
    }

    /// The same, as of a view of the ledger that is at hand already.
    public Optional<DeskSheet> sheet(Reader who, ExhibitId id, LedgerView now) {
        return casebook.exhibit(who, id).flatMap(exhibit -> readings.of(who, exhibit).map(reading -> lay(exhibit, reading, now)));
    }

    /// Makes a suggestion a statement as it stands, or stands behind the statement that somebody made of it.
    public Entry adopt(Reader who, ExhibitId exhibit, FigureKey key) {
        DeskFigure figure = figure(who, exhibit, key);
        return figure.standing().isPresent()
                ? ledger.adopt(who, figure.standing().get().id(), "")
                : ledger.record(who, figure.machine(), suggested(figure));
    }

    /// Makes a statement of it with a person's own values, replacing the one that stands.
    public Entry correct(Reader who, ExhibitId exhibit, FigureKey key, FigureClaim values, String reason) {
        DeskFigure figure = figure(who, exhibit, key);
        return figure.standing().isPresent()
                ? ledger.correct(who, figure.standing().get().id(), values, reason)
                : ledger.record(who, values, suggested(figure));
    }

    /// Judges that the suggestion is no figure, or none worth a statement.
    public Entry reject(Reader who, ExhibitId exhibit, FigureKey key, String reason) {
        DeskFigure figure = figure(who, exhibit, key);
        Judgement judgement = new Judgement(new Subject.Suggestion(figure.passage()), Judgement.Verdict.REJECTED, reason, List.of(),
                OptionalDouble.empty());
        return ledger.judge(who, judgement, figure.machine().heading().sensitivity(), Optional.of(exhibit));
    }

    /// Takes back what this person decided last about it.
    ///
    /// @throws IllegalArgumentException when this person decided nothing about it that still stands
    public Entry undo(Reader who, ExhibitId exhibit, FigureKey key) {
        DeskFigure figure = figure(who, exhibit, key);
        LedgerView now = ledger.now(who);
        List<Entry> mine = new ArrayList<>();
        figure.standing().ifPresent(s -> mine.addAll(now.history(s.id())));
        figure.rejection().ifPresent(mine::add);
        Entry last = mine.stream().filter(e -> e.by().equals(who.who()) && now.retractionOf(e.id()).isEmpty() && isDecision(e))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is nothing that you decided about this figure and that still stands"));
        return ledger.retract(who, last.id(), "undone at the desk");
    }

    /// An empty claim at words that a person picked out, for that person to fill in.
    ///
    /// @throws IllegalArgumentException when the words do not stand in the document, or a figure is noted at their number already
    public FigureClaim blank(Reader who, ExhibitId id, QuotedWords words) {
        Exhibit exhibit = casebook.exhibit(who, id).orElseThrow(() -> new IllegalArgumentException("there is no exhibit " + id));
        Readings.Reading reading = readings.of(who, exhibit)
                .orElseThrow(() -> new IllegalArgumentException("no text of exhibit " + id + " was recovered"));
        Passage passage = words.in(id, reading.transcript(), reading.digest());
        lay(exhibit, reading, ledger.now(who)).figures().stream()
                .filter(f -> f.mention().numStart() < passage.end() && f.mention().numEnd() > passage.start()).findFirst().ifPresent(f -> {
                    throw new IllegalArgumentException(
                            "at these words a figure is noted already: “" + f.passage().quote() + "”; correct that one");
                });
        return HandFigure.blank(passage, exhibit.intake().compartment());
    }

    /// The values of a figure before a person filled any in: a number of people, said by the document itself.
    public static FigureClaim unfilled(Exhibit exhibit) {
        Passage nowhere = new Passage(exhibit.id(), exhibit.sha256(), 0, 1, "…");
        return HandFigure.blank(nowhere, exhibit.intake().compartment());
    }

    /// Makes a statement of a figure that the machine does not see.
    public Entry recordByHand(Reader who, FigureClaim claim) {
        return ledger.record(who, claim, new Basis.ByHand());
    }

    private DeskFigure figure(Reader who, ExhibitId exhibit, FigureKey key) {
        return sheet(who, exhibit).flatMap(sheet -> sheet.figure(key))
                .orElseThrow(() -> new IllegalArgumentException("exhibit " + exhibit + " has no figure at " + key));
    }

    private static boolean isDecision(Entry entry) {
        return !(entry.act() instanceof org.saksi.ledger.Retraction);
    }

    private static Basis suggested(DeskFigure figure) {
        return new Basis.Suggested(figure.mention().rule(), "figures/1", figure.machine());
    }

    private static DeskSheet lay(Exhibit exhibit, Readings.Reading reading, LedgerView now) {
        Map<Passage, Standing> standing = new LinkedHashMap<>();
        for (Standing s : now.statements()) {
            Passage at = s.statement().heading().passage();
            if (at.exhibit().equals(exhibit.id()) && s.statement() instanceof FigureClaim) {
                standing.put(at, s);
            }
        }
        Map<Long, Integer> sharing = new HashMap<>();
        reading.mentions().forEach(m -> sharing.merge(phrase(m), 1, Integer::sum));
        List<DeskFigure> figures = new ArrayList<>();
        for (FigureMention mention : reading.mentions()) {
            boolean alone = sharing.getOrDefault(phrase(mention), 1) == 1;
            Passage passage = passage(exhibit, reading, mention, alone);
            Optional<Entry> rejection = now.judgement(new Subject.Suggestion(passage))
                    .filter(e -> e.act() instanceof Judgement j && j.verdict() == Judgement.Verdict.REJECTED);
            figures.add(new DeskFigure(mention, passage, SuggestedStatement.of(mention, passage, exhibit.intake().compartment()),
                    Optional.ofNullable(standing.remove(passage)), rejection, false));
        }
        for (Standing s : standing.values()) {
            if (s.statement() instanceof FigureClaim claim && claim.heading().passage().transcript().equals(reading.digest())) {
                figures.add(HandFigure.of(s, claim, reading.transcript()));
            }
        }
        figures.sort(Comparator.comparingInt((DeskFigure f) -> f.mention().start()).thenComparingInt(f -> f.mention().numStart()));
        return new DeskSheet(exhibit, reading.transcript(), figures);
    }

    /// The phrase, or only its number words when the phrase holds several figures.
    private static Passage passage(Exhibit exhibit, Readings.Reading reading, FigureMention mention, boolean alone) {
        int start = alone ? mention.start() : mention.numStart();
        int end = alone ? mention.end() : mention.numEnd();
        String quote = mention.quote();
        int from = quote.offsetByCodePoints(0, start - mention.start());
        return new Passage(exhibit.id(), reading.digest(), start, end, quote.substring(from, quote.offsetByCodePoints(from, end - start)));
    }

    private static long phrase(FigureMention mention) {
        return (long) mention.start() << Integer.SIZE | mention.end();
    }
}
