package org.saksi.matching.text;

/// Two texts of a collection that are alike.
///
/// @param later the number of the text that came later
/// @param earlier the number of the text that was there before
/// @param score how alike they are; never *different*
public record CopyMatch(int later, int earlier, CopyScore score) {}
