package org.saksi.ledger;

import java.util.List;
import java.util.Optional;

import org.saksi.terms.SourceId;
import org.saksi.terms.StatementId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A person judges how far a source or a piece of information can be relied on (Admiralty code, NATO AJP-2.1). Each letter and digit by
/// itself; `F` and `6` mean *cannot be judged* and are never the lowest step, never averaged. A new survivor starts at `F`.
///
/// @param of what is appraised
/// @param reliability of a source
/// @param credibility of a piece of information
/// @param reason why
/// @param restsOn which other statements it rests on
public record Appraisal(Target of, Optional<Reliability> reliability, Optional<Credibility> credibility, String reason,
        List<StatementId> restsOn) implements Act {

    public Appraisal {
        restsOn = List.copyOf(restsOn);
        if (reliability.isEmpty() && credibility.isEmpty()) {
            throw new IllegalArgumentException("an appraisal gives a letter for a source or a digit for information, but gave neither");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an appraisal gives its reason");
        }
    }

    /// Whether rules must leave out what is appraised so: D or E for a source, 4 or 5 for information.
    public boolean excludes() {
        return reliability.filter(r -> r == Reliability.D || r == Reliability.E).isPresent()
                || credibility.filter(c -> c == Credibility.DOUBTFUL || c == Credibility.IMPROBABLE).isPresent();
    }

    /// What is appraised.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
    @JsonSubTypes({@JsonSubTypes.Type(value = OfSource.class, name = "source"),
        @JsonSubTypes.Type(value = OfStatement.class, name = "statement")})
    public sealed interface Target {}

    /// A source.
    ///
    /// @param source which
    public record OfSource(SourceId source) implements Target {}

    /// What one statement says.
    ///
    /// @param statement which
    public record OfStatement(StatementId statement) implements Target {}

    /// How reliable a source is.
    public enum Reliability {
        /// Completely reliable.
        A,
        /// Usually reliable.
        B,
        /// Fairly reliable.
        C,
        /// Not usually reliable.
        D,
        /// Unreliable.
        E,
        /// Cannot be judged.
        F
    }

    /// How credible information is.
    public enum Credibility {
        /// 1: confirmed by other sources.
        CONFIRMED,
        /// 2: probably true.
        PROBABLE,
        /// 3: possibly true.
        POSSIBLE,
        /// 4: doubtful.
        DOUBTFUL,
        /// 5: improbable.
        IMPROBABLE,
        /// 6: cannot be judged.
        UNJUDGED
    }
}
