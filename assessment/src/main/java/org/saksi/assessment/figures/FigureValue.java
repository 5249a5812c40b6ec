package org.saksi.assessment.figures;

import java.util.List;

import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.OriginRange;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// One printed number of a measure, with everybody who gives it.
///
/// @param amount the number, range or vague word
/// @param qualifiers how it is qualified, each once, the most frequent first
/// @param speakers who gives it, each once; empty when nobody is named
/// @param primaryOrigins the origins behind it, by name
/// @param independentOrigins how many of these are independent
/// @param docs the documents that print it, in their order
/// @param figures the figures themselves
/// @param adopted whether people stand behind at least one of them
public record FigureValue(Amount amount, List<Qualifier> qualifiers, List<String> speakers, List<String> primaryOrigins,
        OriginRange independentOrigins, List<String> docs,
        List<FigureRef> figures, boolean adopted) {

    public FigureValue {
        qualifiers = List.copyOf(qualifiers);
        speakers = List.copyOf(speakers);
        primaryOrigins = List.copyOf(primaryOrigins);
        docs = List.copyOf(docs);
        figures = List.copyOf(figures);
    }
}
