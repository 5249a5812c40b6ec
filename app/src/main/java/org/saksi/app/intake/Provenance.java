package org.saksi.app.intake;

import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Intake;

/// What is said of where a file comes from, before the file is looked at.
///
/// @param compartment where it shall live
/// @param obtainedFrom from whom
/// @param obtainedOn when
/// @param sourceUrl where it was published
/// @param outlet who published it
/// @param publishedOn when
/// @param capturedBy who or what captured it
/// @param note anything else
public record Provenance(Sensitivity compartment, Optional<String> obtainedFrom, Optional<FuzzyDate> obtainedOn, Optional<String> sourceUrl,
        Optional<String> outlet, Optional<FuzzyDate> publishedOn, Optional<String> capturedBy, Optional<String> note) {

    /// Nothing is known but the compartment.
    public static Provenance in(Sensitivity compartment) {
        return new Provenance(compartment, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What a record says of where a file comes from.
    public static Provenance of(Intake record) {
        return new Provenance(record.compartment(), record.obtainedFrom(), record.obtainedOn(), record.sourceUrl(), record.outlet(),
                record.publishedOn(), record.capturedBy(), record.note());
    }

    /// The record that travels with the bytes.
    public Intake intake(String path, String mediaType, Optional<ExhibitId> parent) {
        return new Intake(path, mediaType, compartment, obtainedFrom, obtainedOn, sourceUrl, outlet, publishedOn, capturedBy, note, parent);
    }

    /// What these words say, and where they say nothing, what those say.
    public Provenance orElse(Provenance those) {
        return new Provenance(compartment, obtainedFrom.or(those::obtainedFrom), obtainedOn.or(those::obtainedOn),
                sourceUrl.or(those::sourceUrl),
                outlet.or(those::outlet), publishedOn.or(those::publishedOn), capturedBy.or(those::capturedBy), note.or(those::note));
    }
}
