package org.saksi.reading.figures;

import org.saksi.terms.UnitKind;

/// A word for something that is counted, as `units.txt` lists it.
///
/// @param kind what kind of thing it is
/// @param concept an English slug, the same in every language
/// @param singular whether the word is the singular of a pair, and so most often only describes the noun behind it
/// @param figure whether a number before it is a figure at all
/// @param generic whether it is a classifier that does not tell what is counted
/// @param classifier whether it stands directly behind the number, before or after the noun, in languages that need such a word
/// @param months how many months one of it lasts, for spans of time; else 0
record CountedThing(UnitKind kind, String concept, boolean singular, boolean figure, boolean generic, boolean classifier,
        double months) {

    private static final String NONE = "none";
    private static final String GENERIC = "classifier";
    private static final String CLASSIFIES = "classifier of ";

    /// Reads the key of a line of `units.txt`: kind and concept, as in `sites compounds`; `none` is no figure, `classifier` tells nothing,
    /// `classifier of people people` tells the kind, `duration` is followed by its length in months.
    static CountedThing ofKey(String key, boolean singular) {
        if (key.startsWith(CLASSIFIES)) {
            CountedThing thing = ofKey(key.substring(CLASSIFIES.length()), singular);
            return new CountedThing(thing.kind, thing.concept, singular, true, false, true, 0);
        }
        int space = key.indexOf(' ');
        String kind = space < 0 ? key : key.substring(0, space);
        String concept = space < 0 ? key : key.substring(space + 1).strip();
        if (NONE.equals(kind) || GENERIC.equals(kind)) {
            return new CountedThing(UnitKind.OTHER, concept, singular, !NONE.equals(kind), GENERIC.equals(kind), GENERIC.equals(kind), 0);
        }
        UnitKind unit = UnitKind.ofCode(kind);
        boolean span = unit == UnitKind.DURATION;
        return new CountedThing(unit, span ? "months" : concept.replace(' ', '_'), singular, true, false, span,
                span ? Double.parseDouble(concept) : 0);
    }

    boolean isDuration() {
        return months > 0;
    }
}
