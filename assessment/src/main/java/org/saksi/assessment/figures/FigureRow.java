package org.saksi.assessment.figures;

import java.util.List;
import java.util.Optional;

import org.saksi.terms.UnitKind;

/// All figures of one measure, unit, place and period: a row of the figures page.
///
/// @param measure what is counted, as a slug
/// @param unitKind what kind of thing is counted
/// @param unit finer words: a currency, `compounds`
/// @param place where, when said
/// @param period when, when said
/// @param values the printed numbers, the one in most documents first, vague ones last
/// @param finding whether and why they disagree
public record FigureRow(String measure, UnitKind unitKind, String unit, Optional<String> place, Optional<String> period,
        List<FigureValue> values, Finding finding) {

    public FigureRow {
        values = List.copyOf(values);
    }
}
