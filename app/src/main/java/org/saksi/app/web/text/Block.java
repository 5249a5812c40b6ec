package org.saksi.app.web.text;

import java.util.List;
import java.util.Optional;

import org.saksi.app.boot.DeskFigure;

/// One paragraph, with the figures whose phrases begin in it.
///
/// @param start where it begins, in code points
/// @param page the page that begins with it, where the document has pages
/// @param furniture whether its words repeat on page after page
/// @param runs its words
/// @param figures the figures noted beside it, in the order of the text
public record Block(int start, Optional<String> page, boolean furniture, List<Run> runs, List<DeskFigure> figures) {

    public Block {
        runs = List.copyOf(runs);
        figures = List.copyOf(figures);
    }
}
