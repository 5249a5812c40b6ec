package org.saksi.register.origins;

import java.util.List;
import java.util.Optional;

import org.saksi.reading.SourceText;
import org.saksi.terms.FuzzyDate;

/// One document as origins and figures are folded from it.
///
/// @param docId names the document: a file name without ending, or an exhibit
/// @param source its text, with what is known of where it stood
/// @param publishedOn when it was published, when known
/// @param figures its figures, in the order of the text
public record DocumentFigures(String docId, SourceText source, Optional<FuzzyDate> publishedOn, List<FigureInForce> figures) {

    public DocumentFigures {
        figures = List.copyOf(figures);
    }
}
