package org.saksi.register.origins;

import java.util.List;
import java.util.Optional;

import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;

/// Where figures come from in the end, as far as the documents tell: a speaker on one occasion.
///
/// @param name how it is called here: speaker, form, month; unique among the origins of one answer
/// @param speaker who speaks; empty for a document's own voice
/// @param kind what kind of speaker that is
/// @param form what it was: *report*, *letter*; empty when no document says it
/// @param date when it was, as far as the documents tell
/// @param documents in which documents it is met, in their order
public record Origin(String name, Optional<String> speaker, AttributionKind kind, String form, Optional<FuzzyDate> date,
        List<String> documents) {

    public Origin {
        documents = List.copyOf(documents);
    }

    /// Whether somebody is named, so that it can be asked for.
    public boolean named() {
        return speaker.isPresent();
    }
}
