package org.saksi.reading.speakers;

/// A sentence as the speaker rules see it: a heading that stands in one line with the sentence it heads is a unit of its own.
///
/// @param index its place in the article, from 0
/// @param first the place of its first token
/// @param end the place after its last token
/// @param paragraph the place of its paragraph; a line end begins another
/// @param heading whether it is a heading, a title or the head of a list item
/// @param titleCase whether nearly all its words begin with a capital, so that capitals say nothing
/// @param item whether it begins a list item
record Unit(int index, int first, int end, int paragraph, boolean heading, boolean titleCase, boolean item) {

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
