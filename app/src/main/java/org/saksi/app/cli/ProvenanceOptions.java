package org.saksi.app.cli;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.app.intake.Provenance;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;

import picocli.CommandLine.Option;

/// What is said on the command line of where files come from.
final class ProvenanceOptions {

    @Option(names = "--compartment", paramLabel = "C", defaultValue = "evidence", description = "public, evidence, survivor or self-incriminating (${DEFAULT-VALUE})")
    private String compartment = "evidence";

    @Option(names = "--obtained-from", paramLabel = "T", description = "from whom the files were obtained")
    private @Nullable String obtainedFrom;

    @Option(names = "--obtained-on", paramLabel = "DATE", description = "when: 2025, 2025-06 or 2025-06-26, with ~ for about")
    private @Nullable String obtainedOn;

    @Option(names = "--source-url", paramLabel = "U", description = "where they were published")
    private @Nullable String sourceUrl;

    @Option(names = "--outlet", paramLabel = "T", description = "who published them")
    private @Nullable String outlet;

    @Option(names = "--published-on", paramLabel = "DATE", description = "when they were published")
    private @Nullable String publishedOn;

    @Option(names = "--captured-by", paramLabel = "T", description = "who or what captured them")
    private @Nullable String capturedBy;

    @Option(names = "--note", paramLabel = "T", description = "anything else")
    private @Nullable String note;

    Provenance provenance() {
        return new Provenance(Sensitivity.ofCode(compartment), Optional.ofNullable(obtainedFrom),
                Optional.ofNullable(obtainedOn).map(FuzzyDate::parse),
                Optional.ofNullable(sourceUrl), Optional.ofNullable(outlet), Optional.ofNullable(publishedOn).map(FuzzyDate::parse),
                Optional.ofNullable(capturedBy), Optional.ofNullable(note));
    }
}
