package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.testing.SharedData;

/// Over real press texts, where they stand beside the repository.
class SharedFiguresTest {

    @Test
    void every_quote_of_every_real_text_stands_at_its_offsets() throws IOException {
        Path docs = SharedData.require("reading/docs", "quotes stand at their code point offsets in real press texts");
        try (Stream<Path> files = Files.list(docs)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                List<FigureMention> mentions = new FigureReader().read(SourceText.of(text));
                for (FigureMention mention : mentions) {
                    int from = text.offsetByCodePoints(0, mention.start());
                    assertThat(text.substring(from, text.offsetByCodePoints(0, mention.end()))).isEqualTo(mention.quote());
                }
            }
        }
    }
}
