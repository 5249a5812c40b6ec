package org.saksi.reading.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.reading.Attribution;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;

/// The counted figures of the evaluation data, with the speaker found for each.
final class LabelledFigures {

    /// One labelled figure with what was found for it.
    ///
    /// @param document the document it stands in
    /// @param wanted who says it by the label; empty for the document's own voice
    /// @param found what was found
    /// @param right whether the two agree
    record Answer(String document, String wanted, Attribution found, boolean right) {}

    private final Path folder;
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, SpeakerReader> readers = new HashMap<>();

    private LabelledFigures(Path folder) {
        this.folder = folder;
    }

    static List<Answer> of(Path folder) {
        try {
            LabelledFigures figures = new LabelledFigures(folder);
            figures.readAliases();
            List<Answer> answers = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("claims-dev.jsonl"))) {
                Map<String, String> fields = LabelLine.fields(line);
                if ("figure".equals(fields.get("level"))) {
                    answers.add(figures.answer(fields));
                }
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(Map<String, String> fields) {
        String document = fields.getOrDefault("doc_id", "");
        Article article = articles.computeIfAbsent(document, this::article);
        SpeakerReader reader = readers.computeIfAbsent(document, _ -> new SpeakerReader(article));
        Attribution found = reader.attribute(article.utf16(number(fields, "num_start")), article.utf16(number(fields, "num_end")));
        String wanted = fields.getOrDefault("attributed_to", "");
        boolean right = Agreement.same(wanted, found.speaker().orElse(""), name -> aliases.getOrDefault(name, List.of()));
        return new Answer(document, wanted, found, right);
    }

    private Article article(String document) {
        try {
            return Article.of(SourceText.of(Files.readString(folder.resolve("docs").resolve(document + ".txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAliases() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("aliases.csv"))) {
            int comma = line.indexOf(',');
            aliases.computeIfAbsent(Agreement.fold(line.substring(0, comma)), _ -> new ArrayList<>())
                    .add(Agreement.fold(line.substring(comma + 1)));
        }
    }

    private static int number(Map<String, String> fields, String key) {
        return Integer.parseInt(fields.getOrDefault(key, "0"));
    }
}
