package org.saksi.ledger;

import java.time.Instant;

import org.saksi.terms.PersonId;

/// A person asks to see who stands behind a code: logged before anything is shown.
///
/// @param person whose identity
/// @param why the reason
/// @param until the last instant at which it may be looked at
public record IdentityRequest(PersonId person, String why, Instant until) implements Act {

    public IdentityRequest {
        if (why.isBlank()) {
            throw new IllegalArgumentException("whoever asks for a person's identity says why");
        }
    }
}
