package org.saksi.app.boot;

import java.util.List;
import java.util.Optional;

import org.saksi.reading.Transcript;
import org.saksi.vault.Exhibit;

/// One document as it lies on the desk: its text, and the figures in it in the order of the text.
///
/// @param exhibit the file
/// @param transcript its text
/// @param figures what is counted in it
public record DeskSheet(Exhibit exhibit, Transcript transcript, List<DeskFigure> figures) {

    public DeskSheet {
        figures = List.copyOf(figures);
    }

    /// The figure of this name.
    public Optional<DeskFigure> figure(FigureKey key) {
        return figures.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /// How many figures are in this state.
    public long count(DeskFigure.State state) {
        return figures.stream().filter(f -> f.state() == state).count();
    }
}
