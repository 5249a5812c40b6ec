package org.saksi.reading.figures;

/// What a quantity counts, where the words for it stand, and the rule that found them.
///
/// @param thing the counted thing
/// @param first the first token of the phrase from quantity to thing
/// @param end the token after the last of that phrase
/// @param rule the name of the rule
record Counted(CountedThing thing, int first, int end, String rule) {}
