package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.testing.SharedData;

class LabelledFiguresTest {

    private static final int LONG = 800;
    private static final double LEAST = 0.86;

    @Test
    void most_speakers_of_the_labelled_texts_are_found() {
        Path folder = SharedData.require("reading", "that 86 % of the speakers of labelled press texts are found");
        List<LabelledFigures.Answer> answers = LabelledFigures.of(folder);
        long right = answers.stream().filter(LabelledFigures.Answer::right).count();
        assertThat(right / (double) answers.size()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void the_speakers_of_the_five_reports_are_told_apart() throws IOException {
        Path folder = SharedData.require("reading", "that the speakers of the five seed reports are told apart");
        Set<String> seeds = seeds(folder, SharedData.require("seeds", "that the speakers of the five seed reports are told apart"));
        assertThat(seeds).hasSize(5);
        List<LabelledFigures.Answer> answers = LabelledFigures.of(folder).stream().filter(a -> seeds.contains(a.document())).toList();
        for (String seed : seeds) {
            Set<String> wanted = answers.stream().filter(a -> a.document().equals(seed)).map(LabelledFigures.Answer::wanted)
                    .filter(w -> !w.isEmpty()).collect(Collectors.toSet());
            Set<String> found = answers.stream().filter(a -> a.document().equals(seed) && a.right()).map(LabelledFigures.Answer::wanted)
                    .collect(Collectors.toSet());
            assertThat(found).containsAll(wanted);
        }
    }

    /// The documents whose text is that of one of the five reports.
    private static Set<String> seeds(Path folder, Path seeds) throws IOException {
        String all;
        try (Stream<Path> files = Files.list(seeds)) {
            all = files.map(LabelledFiguresTest::squeezed).collect(Collectors.joining("\n"));
        }
        try (Stream<Path> docs = Files.list(folder.resolve("docs"))) {
            return docs.filter(d -> d.toString().endsWith(".txt")).filter(d -> isIn(all, squeezed(d)))
                    .map(d -> d.getFileName().toString().replace(".txt", "")).collect(Collectors.toSet());
        }
    }

    private static boolean isIn(String all, String text) {
        return text.length() > LONG && all.contains(text.substring(LONG / 2, LONG));
    }

    private static String squeezed(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
