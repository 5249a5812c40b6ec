package org.saksi.reading.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.saksi.reading.Attribution;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;

/// Invented texts whose figures are marked with who says them: `⟦41|Lakeside Watch⟧`; several accepted names are parted by `;`, nothing stands
/// for the text's own voice.
final class Marked {

    /// One marked figure with what was found for it.
    ///
    /// @param file the file it stands in
    /// @param words the figure
    /// @param wanted who says it
    /// @param found what was found
    record Answer(String file, String words, String wanted, Attribution found) {

        boolean right() {
            return Agreement.same(wanted, found.speaker().orElse(""), name -> List.of());
        }

        @Override
        public String toString() {
            return "%s: %s wanted %s, found %s by %s".formatted(file, words, wanted, found.speaker().orElse("own voice"), found.rule());
        }
    }

    private Marked() {}

    /// What is found for all figures of the texts in a resource folder.
    static List<Answer> answers(String folder) {
        URL url = Objects.requireNonNull(Marked.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().flatMap(f -> answers(f).stream()).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static double share(List<Answer> answers) {
        return answers.stream().filter(Answer::right).count() / (double) answers.size();
    }

    private static List<Answer> answers(Path file) {
        try {
            return answers(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Answer> answers(String file, String marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('⟦'); open >= 0; open = marked.indexOf('⟦', at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf('⟧', bar);
            text.append(marked, at, open);
            places.add(new int[]{text.length(), text.length() + bar - open - 1});
            wanted.add(marked.substring(bar + 1, close));
            text.append(marked, open + 1, bar);
            at = close + 1;
        }
        text.append(marked, at, marked.length());
        SpeakerReader reader = new SpeakerReader(Article.of(SourceText.of(text.toString())));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            answers.add(new Answer(file, text.substring(place[0], place[1]), wanted.get(i), reader.attribute(place[0], place[1])));
        }
        return answers;
    }
}
