package org.saksi.register.origins;

import java.util.List;

/// A name as it stands in a text: words that begin with capitals, with small words between them.
///
/// @param firstToken where it begins, in tokens of the article
/// @param endToken where it ends, exclusive
/// @param printed as printed, without a possessive ending
/// @param words its words in plain form, the small ones between left out
record NameRun(int firstToken, int endToken, String printed, List<String> words) {

    NameRun {
        words = List.copyOf(words);
    }
}
