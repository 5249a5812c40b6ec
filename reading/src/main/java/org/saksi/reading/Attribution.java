package org.saksi.reading;

import java.util.List;
import java.util.Optional;

import org.saksi.terms.AttributionKind;

/// Who says something, as far as the text tells, and through whom it reached the page.
///
/// @param speaker the name of the speaker as the text gives it; empty when the text speaks in its own voice
/// @param kind what kind of speaker that is
/// @param chain from the speaker to the page, nearest to the fact first: a survivor, an interview, a report, an outlet
/// @param rule the named rule that found the speaker
public record Attribution(Optional<String> speaker, AttributionKind kind, List<String> chain, String rule) {

    public Attribution {
        chain = List.copyOf(chain);
    }

    /// The text in its own voice: nobody else is named for it.
    public static Attribution ownVoice(String rule) {
        return new Attribution(Optional.empty(), AttributionKind.UNKNOWN, List.of(), rule);
    }
}
