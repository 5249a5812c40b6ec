package org.saksi.register.origins;

import java.util.Optional;

import org.saksi.matching.text.Shingles;

/// Words between quotation marks.
///
/// @param speaker who is quoted, as the text names it
/// @param words what is quoted, as shingles of [#SHINGLE] words
record Quote(Optional<String> speaker, Shingles words) {

    /// Words a shingle.
    static final int SHINGLE = 5;
}
