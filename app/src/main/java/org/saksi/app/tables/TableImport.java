package org.saksi.app.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Identities;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Proposal;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Usability;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;

/// Brings the rows of a table into the ledger. Rows are drafted one after another and written in batches, each all or none; what was brought in
/// once is not written again, so that an import that broke off is simply run again.
public final class TableImport {

    private static final int BATCH = 500;

    private final Ledger ledger;
    private final Identities identities;
    private final Reader who;
    private final LocalDate today;

    /// @param ledger where statements are written
    /// @param identities where names are sealed
    /// @param who who imports
    /// @param today the day of the import
    public TableImport(Ledger ledger, Identities identities, Reader who, LocalDate today) {
        this.ledger = ledger;
        this.identities = identities;
        this.who = who;
        this.today = today;
    }

    /// One table on its way in.
    ///
    /// @param kind what its rows are
    /// @param table the table
    /// @param map which column holds what
    /// @param sheet where it stands in the casebook
    /// @param fileName how people call the file
    public record Delivery(TableKind kind, Table table, ColumnMap map, Sheet sheet, String fileName) {}

    /// Where a table stands in the casebook, or would stand.
    public static final class Sheet {

        private final RowDraft.Sheet sheet;

        /// @param exhibit the exhibit that holds it
        /// @param transcript its transcript, to whose text the cells belong
        /// @param casebook makes keyed digests
        public Sheet(org.saksi.terms.ExhibitId exhibit, org.saksi.reading.Transcript transcript, org.saksi.vault.Casebook casebook) {
            this.sheet = new RowDraft.Sheet(exhibit, transcript.digest(), transcript.text().codePoints().toArray(), casebook);
        }
    }

    /// What became of one row.
    ///
    /// @param row its number in the table, the headings being row 1
    /// @param outcome what
    /// @param reason why, or what to know; may be empty
    /// @param ids the codes of the site, person, request or action, then the statements
    public record RowOutcome(int row, Outcome outcome, String reason, List<String> ids) {

        public RowOutcome {
            ids = List.copyOf(ids);
        }
    }

    /// What can become of a row.
    public enum Outcome {
        /// It said something new, which is written.
        ADDED,
        /// All of it was brought in before.
        ALREADY_HELD,
        /// It makes no sense; nothing of it is written.
        REFUSED
    }

    /// Brings the rows in and tells of each, in order, when it is durable.
    ///
    /// @param dry whether to write nothing and only tell what would become of each row
    public void run(Delivery delivery, boolean dry, Consumer<RowOutcome> tell) {
        RowWriter writer = writer(delivery);
        List<Drafted> waiting = new ArrayList<>();
        Known known = new Known(ledger.now(who), who);
        for (Table.Row row : delivery.table().rows()) {
            waiting.add(draft(delivery, writer, row, known));
            if (waiting.size() >= BATCH) {
                flush(waiting, dry, tell);
            }
        }
        flush(waiting, dry, tell);
    }

    private record Drafted(RowOutcome outcome, List<Proposal> fresh, List<Identities.Identity> identities) {

        private Drafted {
            fresh = List.copyOf(fresh);
            identities = List.copyOf(identities);
        }
    }

    /// What was ever brought in, of earlier tables and of the rows before.
    private static final class Known {

        private final Ledger.Novelty novelty;

        Known(LedgerView view, Reader who) {
            this.novelty = new Ledger.Novelty(view, who.who());
        }

        List<Proposal> fresh(List<Proposal> proposals) {
            return proposals.stream().filter(p -> novelty.take(p.act())).toList();
        }
    }

    private static Drafted draft(Delivery delivery, RowWriter writer, Table.Row row, Known known) {
        RowDraft draft = new RowDraft(delivery.sheet().sheet, row.number(),
                new Naming(delivery.sheet().sheet.casebook()));
        try {
            writer.write(new Cells(delivery.map(), row), draft);
        } catch (RowRefused e) {
            return new Drafted(new RowOutcome(row.number(), Outcome.REFUSED, String.valueOf(e.getMessage()), List.of()), List.of(),
                    List.of());
        }
        List<Proposal> fresh = known.fresh(draft.proposals());
        List<String> ids = new ArrayList<>(draft.ids());
        draft.proposals().forEach(p -> {
            if (p.act() instanceof Recording recording) {
                ids.add(recording.id().value());
            }
        });
        Outcome outcome = fresh.isEmpty() ? Outcome.ALREADY_HELD : Outcome.ADDED;
        return new Drafted(new RowOutcome(row.number(), outcome, draft.notes().orElse(""), ids), fresh, draft.identities());
    }

    private void flush(List<Drafted> waiting, boolean dry, Consumer<RowOutcome> tell) {
        if (!dry) {
            List<Identities.Identity> told = waiting.stream().flatMap(d -> d.identities().stream()).toList();
            if (!told.isEmpty()) {
                identities.seal(who, told);
            }
            List<Entry> written = ledger.appendFresh(who, waiting.stream().flatMap(d -> d.fresh().stream()).toList());
            if (written.size() != waiting.stream().mapToInt(d -> d.fresh().size()).sum()) {
                throw new IllegalStateException("the ledger wrote another number of entries than it was handed");
            }
        }
        waiting.forEach(d -> tell.accept(d.outcome()));
        waiting.clear();
    }

    private RowWriter writer(Delivery delivery) {
        LedgerView view = ledger.now(who);
        SiteRegister register = SiteRegister.of(view, new Usability(view, Purpose.INVESTIGATION, today));
        Naming naming = new Naming(delivery.sheet().sheet.casebook());
        SiteNames names = new SiteNames(naming, register);
        Frames frames = new Frames(naming, delivery.kind().compartment(), delivery.fileName(), person -> view.consent(person).isPresent());
        People people = new People(naming, identities.codes(who));
        return switch (delivery.kind()) {
            case SITES -> new SitesRows(names, frames, register.ties());
            case TESTIMONIES -> new TestimonyRows(names, people, frames, true);
            case PEOPLE -> new TestimonyRows(names, people, frames, false);
            case REQUESTS -> new RequestRows(naming, names, people, frames);
            case ACTIONS -> new ActionRows(naming, names, frames);
            case STATEMENTS -> new StatementRows(names, people, frames);
        };
    }
}
