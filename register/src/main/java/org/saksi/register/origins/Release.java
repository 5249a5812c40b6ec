package org.saksi.register.origins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;

/// What one document takes from one speaker on one occasion: the figures of a report, a statement, a letter. Releases of several documents
/// that are the same occasion are one origin.
///
/// @param document the number of the document
/// @param speaker by what name the speaker is meant; empty for the document's own voice
/// @param kind what kind of speaker that is
/// @param occasion which occasion, in the document's words; empty for the one the document is about
/// @param date when it was, as far as the document tells
/// @param form what it was: *report*, *letter*; empty when not said
/// @param figures numbers of its figures in the document
/// @param keys its printed numbers, each with the number of its figure
/// @param context names around its figures, in plain words, without the speaker's own
record Release(int document, Optional<String> speaker, AttributionKind kind, String occasion, Optional<FuzzyDate> date, String form,
        List<Integer> figures,
        Map<FigureKey, Integer> keys, Set<String> context) {

    Release {
        figures = List.copyOf(figures);
        keys = Map.copyOf(keys);
        context = Set.copyOf(context);
    }
}
