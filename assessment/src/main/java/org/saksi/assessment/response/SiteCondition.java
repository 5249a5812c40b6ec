package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Period;

/// In which condition a site is, as of a date.
public enum SiteCondition {
    /// In operation.
    OPERATING,
    /// In operation again after it was closed or abandoned.
    REOPENED,
    /// Partly in operation.
    PARTLY,
    /// What was here moved.
    MOVED,
    /// The operators left.
    ABANDONED,
    /// Closed, as it seems.
    CLOSED_APPARENT,
    /// Closed, and seen so by a visit that is not the state's, 30 days or more after; lapses after 180 days.
    CLOSED_VERIFIED,
    /// Not known.
    UNKNOWN;

    /// A condition with the day as of which it was said.
    ///
    /// @param condition which
    /// @param asOf the last day that the date can mean; empty when unknown
    public record AsOf(SiteCondition condition, Optional<LocalDate> asOf) {}

    private record Said(SiteCondition condition, LocalDate on, boolean byState) {}

    /// Whether people may be held there.
    public boolean isOperating() {
        return this == OPERATING || this == REOPENED || this == PARTLY;
    }

    /// The condition as of a day, by the latest of what is said until then. Of what is said for one day the least closed counts.
    public static AsOf of(List<Standing> statements, LocalDate day, ResponseThresholds thresholds) {
        List<Said> said = said(statements).stream().filter(s -> !s.on().isAfter(day)).sorted(Comparator
                .comparing(Said::on).thenComparing(Said::condition, Comparator.reverseOrder())).toList();
        if (said.isEmpty()) {
            return new AsOf(UNKNOWN, Optional.empty());
        }
        Said latest = said.getLast();
        SiteCondition condition = switch (latest.condition()) {
            case OPERATING -> said.stream().anyMatch(s -> s.on().isBefore(latest.on()) && isShut(s.condition())) ? REOPENED : OPERATING;
            case CLOSED_VERIFIED -> isVerified(latest, said, day, thresholds) ? CLOSED_VERIFIED : CLOSED_APPARENT;
            case REOPENED, PARTLY, MOVED, ABANDONED, CLOSED_APPARENT, UNKNOWN -> latest.condition();
        };
        return new AsOf(condition, Optional.of(latest.on()));
    }

    private static boolean isShut(SiteCondition condition) {
        return condition == ABANDONED || condition == CLOSED_APPARENT || condition == CLOSED_VERIFIED;
    }

    private static boolean isVerified(Said latest, List<Said> said, LocalDate day, ResponseThresholds thresholds) {
        boolean longAfter = said.stream().anyMatch(s -> s.condition() == CLOSED_APPARENT || s.condition() == ABANDONED
                ? !s.on().plusDays(thresholds.verifiedAfterDays()).isAfter(latest.on())
                : false);
        return !latest.byState() && longAfter && !latest.on().plusDays(thresholds.verifiedForDays()).isBefore(day);
    }

    private static List<Said> said(List<Standing> statements) {
        List<Said> said = new ArrayList<>();
        for (Standing standing : statements) {
            Optional<Period> when = standing.statement().heading().bearing().when();
            boolean affirms = standing.statement().heading().polarity() == Polarity.AFFIRMS;
            if (when.isEmpty() || !affirms) {
                continue;
            }
            boolean byState = standing.statement().heading().speakerKind() == AttributionKind.GOVERNMENT;
            LocalDate on = when.get().to().last();
            if (standing.statement() instanceof AttributeClaim claim && claim.attribute().equals("condition")) {
                ofCode(claim.value()).ifPresent(condition -> said.add(new Said(condition, on, byState)));
            }
            if (standing.statement() instanceof EventClaim event && event.event().equals("action")
                    && ActionClass.of(event.details()).filter(ActionClass.SEALED::equals).isPresent()) {
                said.add(new Said(CLOSED_APPARENT, on, true));
            }
        }
        return said;
    }

    private static Optional<SiteCondition> ofCode(String code) {
        return java.util.Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(code)).findFirst();
    }
}
