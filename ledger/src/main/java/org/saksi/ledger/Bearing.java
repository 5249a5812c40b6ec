package org.saksi.ledger;

import java.util.List;
import java.util.Optional;

import org.saksi.terms.LanguageTag;
import org.saksi.terms.Period;
import org.saksi.terms.SourceId;

/// What a statement bears on: whom or what it is about, when it holds, who stands behind its words, on whose permission it is used.
///
/// @param about what it is about
/// @param when when it holds, as precise as the source
/// @param language the language of the words in the passage
/// @param source the speaker as an entity that people can appraise
/// @param through the intermediaries as entities, nearest to the fact first
/// @param consent on whose permission it may be used
public record Bearing(Optional<Topic> about, Optional<Period> when, LanguageTag language, Optional<SourceId> source, List<Link> through,
        ConsentBasis consent) {

    /// Nothing of this is known.
    public static final Bearing NONE = new Bearing(Optional.empty(), Optional.empty(), LanguageTag.UNDETERMINED, Optional.empty(),
            List.of(), new ConsentBasis.Unstated());

    public Bearing {
        through = List.copyOf(through);
    }

    /// One intermediary.
    ///
    /// @param source who or what
    /// @param role in which role
    public record Link(SourceId source, Source.Role role) {}

    /// The same about this.
    public Bearing about(Topic topic) {
        return new Bearing(Optional.of(topic), when, language, source, through, consent);
    }

    /// The same, true in this period.
    public Bearing during(Period period) {
        return new Bearing(about, Optional.of(period), language, source, through, consent);
    }

    /// The same, said by this source.
    public Bearing by(SourceId speaker) {
        return new Bearing(about, when, language, Optional.of(speaker), through, consent);
    }

    /// The same, through these intermediaries.
    public Bearing through(List<Link> links) {
        return new Bearing(about, when, language, source, links, consent);
    }

    /// The same, used on this permission.
    public Bearing under(ConsentBasis basis) {
        return new Bearing(about, when, language, source, through, basis);
    }

    /// The same, in this language.
    public Bearing in(LanguageTag tongue) {
        return new Bearing(about, when, tongue, source, through, consent);
    }
}
