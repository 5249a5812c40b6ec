package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.saksi.ledger.Appraisal;
import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Source;
import org.saksi.ledger.Statement;
import org.saksi.ledger.codes.FactCode;
import org.saksi.ledger.codes.FactCodes;
import org.saksi.terms.SourceId;

/// Reads statements as evidence, and leaves out what people appraised as unreliable or doubtful.
final class EvidenceReading {

    private final LedgerView view;
    private final Perceivers perceivers;

    EvidenceReading(LedgerView view, Perceivers perceivers) {
        this.view = view;
        this.perceivers = perceivers;
    }

    /// Whether people appraised the statement, its source or an intermediary away.
    boolean isAppraisedAway(Standing standing) {
        Bearing bearing = standing.statement().heading().bearing();
        List<Appraisal.Target> targets = new ArrayList<>();
        targets.add(new Appraisal.OfStatement(standing.id()));
        bearing.source().ifPresent(s -> targets.add(new Appraisal.OfSource(s)));
        bearing.through().forEach(link -> targets.add(new Appraisal.OfSource(link.source())));
        return targets.stream().anyMatch(t -> view.appraisals(t).stream().anyMatch(Appraisal::excludes));
    }

    /// One statement as evidence.
    Evidence read(Standing standing) {
        Statement statement = standing.statement();
        Heading heading = statement.heading();
        SortedMap<String, String> details = new TreeMap<>(details(statement));
        String code = code(statement);
        if (statement instanceof AttributeClaim) {
            details.put("claim", "attribute");
        }
        return new Evidence(standing.id(), standing.entry().sequence(), code, FactCodes.current().code(code).map(FactCode::element),
                perceiver(heading), label(heading), inputs(heading), channels(heading), heading.speakerKind(), heading.connection(),
                heading.polarity() == Heading.Polarity.AFFIRMS, heading.bearing().when(), Optional.ofNullable(details.get("operator")),
                details, standing.readers().size());
    }

    private static String code(Statement statement) {
        return switch (statement) {
            case FigureClaim figure -> "figure:" + figure.measure();
            case AttributeClaim claim -> claim.attribute().equals("feature") ? claim.value() : claim.attribute();
            case EventClaim claim -> claim.event();
            case RelationClaim claim -> claim.relation();
        };
    }

    private static SortedMap<String, String> details(Statement statement) {
        return switch (statement) {
            case FigureClaim _ -> new TreeMap<>();
            case AttributeClaim claim -> claim.details();
            case EventClaim claim -> claim.details();
            case RelationClaim claim -> claim.details();
        };
    }

    private String perceiver(Heading heading) {
        return heading.bearing().source().map(perceivers::led)
                .or(() -> heading.speaker().map(s -> "speaker:" + s.strip().toLowerCase(java.util.Locale.ROOT)))
                .orElse("document:" + heading.passage().exhibit().value());
    }

    private String label(Heading heading) {
        return heading.bearing().source().flatMap(view::source).map(Source::label).or(heading::speaker)
                .orElse("the document " + heading.passage().exhibit().value());
    }

    private Evidence.Inputs inputs(Heading heading) {
        return new Evidence.Inputs(heading.bearing().through().stream().filter(link -> link.role().isInput())
                .map(link -> new Evidence.Input(link.role(), perceivers.led(link.source()))).toList());
    }

    private Set<String> channels(Heading heading) {
        Set<String> channels = new TreeSet<>();
        for (Bearing.Link link : heading.bearing().through()) {
            SourceId source = link.source();
            switch (link.role()) {
                case CHAT_GROUP, FIXER, INTERVIEWER -> channels.add(perceivers.led(source));
                case SPEAKER, INTERPRETER, TIP_GIVER, MEDIA_SUPPLIER, LIST, PUBLISHER -> {
                    // not a channel in the sense of the flag
                }
            }
        }
        return channels;
    }
}
