package org.saksi.app.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.saksi.reading.FileHint;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.reading.extract.Extractor;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Intake;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// The invented sample casebook: six documents about a country that does not exist, which show a cut copy, a rewrite, reports
/// that rest on one source, and every class of disagreement.
public final class SampleCasebook {

    /// The key slot of the sample.
    public static final UserId PERSON = new UserId("demo");
    /// Its passphrase, public on purpose.
    public static final String PASSPHRASE = "every word has an origin";

    private static final String FOLDER = "/sample-casebook/";

    private final Surroundings surroundings;
    private final Extractor text;
    private final Function<SourceText, List<FigureMention>> figures;

    /// @param surroundings clock and chance of the new casebook
    /// @param text makes text of the documents
    /// @param figures reads what they say
    public SampleCasebook(Surroundings surroundings, Extractor text, Function<SourceText, List<FigureMention>> figures) {
        this.surroundings = surroundings;
        this.text = text;
        this.figures = figures;
    }

    /// How many documents there are.
    public static int size() throws IOException {
        return intake().size();
    }

    /// Writes the documents as files, for whoever wants to work with them from the start.
    ///
    /// @param folder where to; it is there
    /// @return the files
    /// @throws IOException when the disk refuses it, or one of that name is there
    public static List<Path> copyPapers(Path folder) throws IOException {
        List<Path> papers = new ArrayList<>();
        for (NamedCsvRecord row : intake()) {
            Path paper = folder.resolve(row.getField("path"));
            try (InputStream bytes = resource(row.getField("path"))) {
                Files.copy(bytes, paper);
            }
            papers.add(paper);
        }
        return List.copyOf(papers);
    }

    /// Makes the casebook. It stands in its place only when it is whole: whatever a broken attempt left behind is cleared first.
    ///
    /// @param done told how many documents are in
    /// @throws IOException when the disk refuses it
    public void make(Path folder, IntConsumer done) throws IOException {
        Path growing = folder.resolveSibling(folder.getFileName() + ".part");
        Files.createDirectories(growing.toAbsolutePath().resolve("..").normalize());
        clear(growing);
        try (CasebookSession session = new CasebookSession(
                Vault.create(growing, PERSON, PASSPHRASE.toCharArray(), surroundings).casebook(), text, figures)) {
            Reader reader = session.casebook().reader(Purpose.INVESTIGATION);
            int count = 0;
            for (NamedCsvRecord row : intake()) {
                try (InputStream bytes = resource(row.getField("path"))) {
                    session.arrivals().take(reader, bytes, FileHint.named(row.getField("path")), type -> intake(row, type));
                }
                done.accept(++count);
            }
        }
        Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Intake intake(NamedCsvRecord row, String mediaType) {
        return new Intake(row.getField("path"), mediaType, Sensitivity.PUBLIC, field(row, "obtained-from"),
                field(row, "obtained-on").map(FuzzyDate::parse), field(row, "source-url"), field(row, "outlet"),
                field(row, "published-on").map(FuzzyDate::parse), Optional.empty(), field(row, "note"), Optional.empty());
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return Optional.of(row.getField(name)).filter(f -> !f.isBlank());
    }

    private static List<NamedCsvRecord> intake() throws IOException {
        try (InputStream list = resource("intake.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(list.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = SampleCasebook.class.getResourceAsStream(FOLDER + name);
        if (found == null) {
            throw new IOException("the program lacks its sample document " + name);
        }
        return found;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
