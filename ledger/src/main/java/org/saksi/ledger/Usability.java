package org.saksi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saksi.ledger.LedgerView.Standing;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Sensitivity;

/// Which statements may be used for a purpose on a day. A statement that may not is in no fold for that purpose. What was not asked is
/// denied, for every purpose; whoever works in the casebook sees that such statements are there, and how many.
public final class Usability {

    private final LedgerView view;
    private final Purpose purpose;
    private final LocalDate on;

    /// @param view what stands
    /// @param purpose for what the statements are to be used
    /// @param on the day of the use
    public Usability(LedgerView view, Purpose purpose, LocalDate on) {
        this.view = view;
        this.purpose = purpose;
        this.on = on;
    }

    /// The statements that stand and may be used, in the order in which they came to stand.
    public List<Standing> statements() {
        return view.statements().stream().filter(s -> refusal(s).isEmpty()).toList();
    }

    /// The statements that stand and may not be used.
    public List<Standing> refused() {
        return view.statements().stream().filter(s -> refusal(s).isPresent()).toList();
    }

    /// Why a statement may not be used; empty when it may.
    public Optional<Refusal> refusal(Standing standing) {
        Heading heading = standing.statement().heading();
        return switch (heading.bearing().consent()) {
            case ConsentBasis.NotNeeded _ -> Optional.empty();
            case ConsentBasis.Unstated _ -> heading.sensitivity().compareTo(Sensitivity.SURVIVOR) >= 0
                    ? Optional.of(Refusal.NOT_ASKED)
                    : Optional.empty();
            case ConsentBasis.Person basis -> refusal(basis.person());
        };
    }

    /// Why nothing that rests on this person's permission may be used; empty when it may.
    public Optional<Refusal> refusal(PersonId person) {
        Optional<Consent> latest = view.consent(person);
        if (latest.isEmpty()) {
            return Optional.of(Refusal.NOT_ASKED);
        }
        return switch (latest.get().answer()) {
            case NOT_ASKED -> Optional.of(Refusal.NOT_ASKED);
            case REFUSED -> Optional.of(Refusal.REFUSED);
            case WITHDRAWN -> Optional.of(Refusal.WITHDRAWN);
            case GIVEN -> given(latest.get());
        };
    }

    private Optional<Refusal> given(Consent consent) {
        if (consent.until().map(FuzzyDate::first).filter(on::isAfter).isPresent()) {
            return Optional.of(Refusal.EXPIRED);
        }
        return consent.purposes().contains(purpose) ? Optional.empty() : Optional.of(Refusal.OTHER_PURPOSE);
    }

    /// Why something may not be used.
    public enum Refusal {
        /// Nobody asked, which means denied.
        NOT_ASKED("consent was not asked"),
        /// The person was asked and refused.
        REFUSED("consent was refused"),
        /// The person took consent back.
        WITHDRAWN("consent was withdrawn"),
        /// Consent has run out.
        EXPIRED("consent has run out"),
        /// Consent was given, but not for this purpose.
        OTHER_PURPOSE("consent was given for other purposes");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        /// The reason as a person reads it.
        public String words() {
            return words;
        }
    }
}
