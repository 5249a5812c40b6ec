package org.saksi.reading.speakers;

import org.jspecify.annotations.Nullable;

/// What stands before a verb (or behind *said*, *by*, *according to*) with what is tied to it.
///
/// @param mention the noun phrase itself
/// @param complement the noun phrase tied to it by a preposition: *a spokesman for **the ministry***
/// @param asideFrom where an apposition between commas begins, or -1
/// @param asideEnd where it ends
record Subject(Mention mention, @Nullable Mention complement, int asideFrom, int asideEnd) {

    static Subject of(Mention mention) {
        return new Subject(mention, null, -1, -1);
    }

    /// The place after all of it.
    int end() {
        int end = complement == null ? mention.bracket() : complement.bracket();
        return Math.max(end, asideEnd);
    }
}
