package org.saksi.ledger;

import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.StatementId;

/// An act that somebody is about to append together with others.
///
/// @param act what it says
/// @param sensitivity the compartment it will live in
/// @param under the exhibit under whose key it will be sealed
public record Proposal(Act act, Sensitivity sensitivity, Optional<ExhibitId> under) {

    /// A statement to be recorded.
    public static Proposal recording(StatementId id, Statement statement, Basis basis) {
        return new Proposal(new Recording(id, statement, basis), statement.heading().sensitivity(),
                Optional.of(statement.heading().passage().exhibit()));
    }

    /// Any other act, in a compartment.
    public static Proposal of(Act act, Sensitivity sensitivity) {
        return new Proposal(act, sensitivity, Optional.empty());
    }
}
