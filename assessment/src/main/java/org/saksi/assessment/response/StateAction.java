package org.saksi.assessment.response;

import java.util.Optional;
import java.util.OptionalInt;

import org.saksi.terms.Period;
import org.saksi.terms.SiteId;
import org.saksi.terms.StatementId;

/// One action of a state, or what it did not do when told.
///
/// @param site at which site
/// @param code the table's code
/// @param when when
/// @param office which office
/// @param actionClass its class; empty when nothing is said by which it could be classed
/// @param asked people asked for: as stated, else as the requests before it add up to
/// @param out people out, as stated
/// @param leftBehind who stayed inside; empty for what is no action at the site
/// @param statement the statement it rests on
public record StateAction(SiteId site, String code, Period when, Optional<String> office, Optional<ActionClass> actionClass,
        OptionalInt asked, OptionalInt out, Optional<LeftBehind> leftBehind, StatementId statement) {}
