package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;

/// Reads a short text and asks for its figures.
final class Figures {

    private Figures() {}

    static List<FigureMention> read(String text) {
        return new FigureReader().read(SourceText.of(text));
    }

    /// The figure whose number holds these signs.
    static FigureMention at(String number, String text) {
        return read(text).stream().filter(m -> text.substring(m.numStart(), m.numEnd()).contains(number)).findFirst()
                .orElseThrow(() -> new AssertionError("no figure at " + number + " in " + read(text)));
    }

    static void none(String text) {
        assertThat(read(text)).as(text).isEmpty();
    }
}
