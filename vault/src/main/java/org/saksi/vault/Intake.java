package org.saksi.vault;

import java.util.Optional;

import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;

/// How a file came in: the record that travels with its bytes.
///
/// @param path the name under which it was handed over; `a.zip!/b.pdf` for a member of an archive
/// @param mediaType its media type as recognised, `application/octet-stream` when not
/// @param compartment where it lives from now on
/// @param obtainedFrom from whom
/// @param obtainedOn when it was obtained
/// @param sourceUrl where it was published
/// @param outlet who published it
/// @param publishedOn when
/// @param capturedBy who or what captured it
/// @param note anything else
/// @param parent the exhibit it was unpacked from
public record Intake(String path, String mediaType, Sensitivity compartment, Optional<String> obtainedFrom, Optional<FuzzyDate> obtainedOn,
        Optional<String> sourceUrl, Optional<String> outlet, Optional<FuzzyDate> publishedOn, Optional<String> capturedBy,
        Optional<String> note,
        Optional<org.saksi.terms.ExhibitId> parent) {

    /// A file of which only the name is known.
    public static Intake of(String path, String mediaType, Sensitivity compartment) {
        return new Intake(path, mediaType, compartment, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
