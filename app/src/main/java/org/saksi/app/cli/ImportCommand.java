package org.saksi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.CasebookSession;
import org.saksi.app.tables.ColumnMap;
import org.saksi.app.tables.ColumnRole;
import org.saksi.app.tables.Table;
import org.saksi.app.tables.TableImport;
import org.saksi.app.tables.TableImport.Outcome;
import org.saksi.app.tables.TableImport.RowOutcome;
import org.saksi.app.tables.TableKind;
import org.saksi.ledger.Identities;
import org.saksi.reading.FileHint;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.Intake;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi import DIR --kind KIND FILE`: brings a table of the user's own into the ledger, row by row.
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, description = "Brings a table (CSV or XLSX) into the casebook, row by row.")
final class ImportCommand implements Callable<Integer> {

    private static final ExhibitId NOT_YET = new ExhibitId("not-in-the-casebook");

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "the table: CSV, or a workbook of which the first sheet is read; the first row names the columns")
    private @Nullable Path file;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "what a row is: sites, testimonies, requests, actions, people, statements")
    private String kind = "";

    @Option(names = "--map", paramLabel = "M", description = "a file of lines heading=role for columns with unusual names")
    private @Nullable Path map;

    @Option(names = "--dry-run", description = "write nothing; say what would become of each row")
    private boolean dry;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines, one a row")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        TableKind of = TableKind.ofCode(kind);
        Map<String, ColumnRole> told = map == null ? Map.of() : ColumnMap.read(map);
        Path path = Objects.requireNonNull(file);
        if (!Files.isRegularFile(path)) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, path + " is no file.", "Nothing was written.", "See whether the path is right.");
        }
        byte[] bytes = Files.readAllBytes(path);
        FileHint hint = FileHint.named(String.valueOf(path.getFileName()));
        try (Extractor extractor = new Extractor();
                CasebookSession session = new CasebookSession(access.open(Objects.requireNonNull(folder), "import"), extractor,
                        new FigureReader()::read)) {
            Reader who = session.casebook().reader(Purpose.INVESTIGATION);
            Transcript transcript = extractor.read(bytes, hint);
            Table table = table(transcript);
            ColumnMap columns = ColumnMap.of(of, table, told);
            show(columns, table);
            ExhibitId exhibit = exhibit(session, who, bytes, of.compartment(columns), hint);
            Transcript kept = dry ? transcript : held(session, who, exhibit).orElse(transcript);
            TableImport.Delivery delivery = new TableImport.Delivery(of, table, columns,
                    new TableImport.Sheet(exhibit, kept, session.casebook()), String.valueOf(path.getFileName()));
            Identities identities = new Identities(session.casebook(), session.ledger(), Machine.clock());
            Lines lines = new Lines();
            new TableImport(session.ledger(), identities, who, LocalDate.ofInstant(Machine.clock().instant(), Machine.zone()))
                    .run(delivery, dry, lines::tell);
            int status = lines.end();
            if (!dry && !json) {
                if (of == TableKind.PEOPLE) {
                    System.out.println("Names are sealed apart and opened by request. The table itself is an exhibit of the compartment "
                            + of.compartment(columns).code() + ": whoever holds that can read it whole.");
                }
                System.out.println("Checkpoint, to keep away from this machine: " + session.casebook().checkpoint().line());
            }
            System.out.flush();
            return status;
        }
    }

    private static Table table(Transcript transcript) {
        try {
            return Table.of(transcript);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "The file cannot be imported: " + e.getMessage() + ".", "Nothing was written.",
                    "Save it as CSV or XLSX with the names of the columns in the first row.");
        }
    }

    /// The exhibit of the table: the one that is held, else a new one; in a dry run none.
    private ExhibitId exhibit(CasebookSession session, Reader who, byte[] bytes, Sensitivity compartment, FileHint hint)
            throws IOException {
        Optional<ExhibitId> held = session.casebook().held(who, Sha256.of(bytes));
        if (held.isPresent()) {
            return held.get();
        }
        if (dry) {
            return NOT_YET;
        }
        try (InputStream in = new java.io.ByteArrayInputStream(bytes)) {
            return session.arrivals()
                    .take(who, in, hint, type -> Intake.of(String.valueOf(Objects.requireNonNull(file).getFileName()), type,
                            compartment))
                    .deposited().exhibit();
        }
    }

    private static Optional<Transcript> held(CasebookSession session, Reader who, ExhibitId exhibit) {
        return session.casebook().exhibit(who, exhibit).flatMap(e -> session.readings().transcript(who, e));
    }

    private static void show(ColumnMap columns, Table table) {
        for (ColumnMap.Column column : columns.columns()) {
            String what = column.fact().map(f -> "whether " + f.code() + " (" + f.meaning() + ")").orElse(column.role().code());
            System.err.println("Column \"" + Printable.of(column.heading()) + "\": " + switch (column.how()) {
                case GUESSED -> what + ", guessed by its name";
                case TOLD -> what + ", as the map says";
                case KEPT -> "kept as it is";
            });
        }
        table.left().forEach(sheet -> System.err.println("The sheet \"" + Printable.of(sheet) + "\" is not read; only the first is."));
    }

    /// Prints what became of each row.
    private final class Lines {

        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

        void tell(RowOutcome row) {
            counts.merge(row.outcome(), 1, Integer::sum);
            String outcome = row.outcome().name().toLowerCase(Locale.ROOT);
            if (json) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("row", row.row());
                fields.put("outcome", outcome);
                fields.put("reason", row.reason());
                fields.put("ids", row.ids());
                fields.put("dry_run", dry);
                new Output(System.out).line(fields);
            } else {
                System.out.println("row " + row.row() + ": " + outcome.replace('_', ' ')
                        + (row.ids().isEmpty() ? "" : " " + Printable.of(row.ids().getFirst()))
                        + (row.reason().isEmpty() ? "" : " — " + Printable.of(row.reason())));
            }
        }

        int end() {
            int refused = counts.getOrDefault(Outcome.REFUSED, 0);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (!json) {
                System.out.println((dry ? "Dry run, nothing was written: " : "") + counts.getOrDefault(Outcome.ADDED, 0) + " added, "
                        + counts.getOrDefault(Outcome.ALREADY_HELD, 0) + " held already, " + refused + " refused.");
            }
            System.out.flush();
            return all > 0 && refused == all ? 1 : 0;
        }
    }

}
