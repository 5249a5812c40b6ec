package org.saksi.reading.search;

import java.util.List;

import org.saksi.terms.ExhibitId;

/// One stretch of a transcript that answers a search.
///
/// @param exhibit whose transcript
/// @param start where the stretch begins, a code point offset into the transcript
/// @param end where it ends, exclusive
/// @param snippet the words of the stretch round what was found, on one line
/// @param marks what was found in the snippet, in its order
/// @param score how well it answers, BM25 summed over the fields (Robertson and Zaragoza 2009); comparable within one search only
public record SearchHit(ExhibitId exhibit, int start, int end, String snippet, List<Mark> marks, double score) {

    public SearchHit {
        marks = List.copyOf(marks);
    }

    /// A found word in the snippet, in UTF-16 units.
    public record Mark(int start, int end) {}
}
