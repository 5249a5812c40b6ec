package org.saksi.reading.text;

import org.saksi.terms.LanguageTag;

/// A sentence, or a heading, or a list item: what stands between two full stops or line ends.
///
/// @param index its place in the article, from 0
/// @param start where its first token begins, in UTF-16 units
/// @param end where its last token ends, exclusive
/// @param paragraph the place of its paragraph in the article, from 0
/// @param firstToken the place of its first token in the article
/// @param endToken the place after its last token
/// @param language the language whose rules read it
public record Sentence(int index, int start, int end, int paragraph, int firstToken, int endToken, LanguageTag language) {}
