package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.saksi.app.tables.Table.Cell;
import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.Basis;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.Consent;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.Identities.Identity;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Proposal;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Source;
import org.saksi.ledger.Statement;
import org.saksi.ledger.StatementIdentity;
import org.saksi.ledger.Subject;
import org.saksi.ledger.Topic;
import org.saksi.reading.Passage;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.PersonId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.Casebook;

/// What one row is about to write: statements at its cells, sources, consent, judgements, an identity. Nothing is written here.
final class RowDraft {

    /// The sheet in which rows stand.
    ///
    /// @param exhibit the exhibit that holds it
    /// @param transcript the digest of its transcript
    /// @param text its text, in code points
    /// @param casebook makes keyed digests
    @SuppressWarnings("ArrayRecordComponent") // the text of one sheet, shared by its rows; never compared
    record Sheet(ExhibitId exhibit, Sha256 transcript, int[] text, Casebook casebook) {

        Passage passage(Cell cell) {
            int end = Math.max(cell.end(), cell.start() + 1);
            return new Passage(exhibit, transcript, cell.start(), end, new String(text, cell.start(), end - cell.start()));
        }
    }

    /// What a row's statements have in common.
    ///
    /// @param heading who says it, when, how it is known; its passage is replaced by that of each cell
    record Frame(Heading heading) {

        Frame bearing(java.util.function.UnaryOperator<Bearing> change) {
            return new Frame(heading.bearing(change.apply(heading.bearing())));
        }

        Frame polarity(Heading.Polarity polarity) {
            return new Frame(heading.polarity(polarity));
        }
    }

    /// What a cell tells of a quality.
    ///
    /// @param cell where it stands
    /// @param value the quality
    /// @param details what belongs to it
    record Told(Cell cell, String value, Map<String, String> details) {

        Told {
            details = Map.copyOf(details);
        }
    }

    private final Sheet sheet;
    private final int row;
    private final Naming naming;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<PersonId, SortedMap<String, String>> identities = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    RowDraft(Sheet sheet, int row, Naming naming) {
        this.sheet = sheet;
        this.row = row;
        this.naming = naming;
    }

    /// The place of the row in the casebook.
    String place() {
        return sheet.exhibit() + "|" + row;
    }

    void names(String id) {
        ids.add(id);
    }

    void note(String note) {
        notes.add(note);
    }

    void event(Frame frame, Topic about, String code, Cell cell, Map<String, String> details) {
        record(new EventClaim(heading(frame, about, cell), code, new TreeMap<>(details)));
    }

    void attribute(Frame frame, Topic about, String attribute, Told told) {
        record(new AttributeClaim(heading(frame, about, told.cell()), attribute, told.value(), new TreeMap<>(told.details())));
    }

    void relation(Frame frame, Topic about, String relation, Cell cell, Topic to) {
        record(new RelationClaim(heading(frame, about, cell), relation, to, new TreeMap<>()));
    }

    void source(Source source, Sensitivity sensitivity) {
        propose(Proposal.of(source, sensitivity));
    }

    void consent(Consent consent) {
        propose(Proposal.of(consent, Sensitivity.SURVIVOR));
    }

    void judgement(Subject subject, Judgement.Verdict verdict, String reason) {
        propose(Proposal.of(new Judgement(subject, verdict, reason, List.of("row " + row + " of exhibit " + sheet.exhibit()),
                OptionalDouble.empty()), Sensitivity.EVIDENCE));
    }

    void identity(PersonId person, String column, String text) {
        identities.computeIfAbsent(person, p -> new TreeMap<>()).put(column, text);
    }

    Passage passage(Cell cell) {
        return sheet.passage(cell);
    }

    List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    List<Identity> identities() {
        return identities.entrySet().stream().map(e -> new Identity(e.getKey(), e.getValue())).toList();
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    Optional<String> notes() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    private Heading heading(Frame frame, Topic about, Cell cell) {
        Heading h = frame.heading();
        return new Heading(h.speaker(), h.speakerKind(), h.chain(), h.connection(), h.saidOn(), h.polarity(), sheet.passage(cell),
                h.sensitivity(), h.bearing().about(about));
    }

    private void record(Statement statement) {
        String content = naming.content(statement);
        propose(Proposal.recording(StatementIdentity.of(statement, sheet.casebook()), statement,
                new Basis.Imported(sheet.exhibit(), Integer.toString(row), content)));
    }

    private void propose(Proposal proposal) {
        if (!proposals.contains(proposal)) {
            proposals.add(proposal);
        }
    }
}
