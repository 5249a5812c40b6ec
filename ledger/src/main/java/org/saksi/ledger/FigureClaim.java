package org.saksi.ledger;

import java.util.Optional;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// A speaker gives a number of something.
///
/// @param heading who says it, where
/// @param amount the printed number, range or vague word; vague when the number is beyond any count, also where an entry holds such a number
/// @param qualifier how the speaker limits it
/// @param unitKind what kind of thing is counted
/// @param unit finer words: a currency code, `months`, `compounds`
/// @param measure what is counted, as a slug
/// @param place where it holds, as printed
/// @param period when it holds, as printed
public record FigureClaim(Heading heading, Amount amount, Qualifier qualifier, UnitKind unitKind, String unit, String measure,
        Optional<String> place,
        Optional<String> period) implements Statement {

    public FigureClaim {
        amount = amount.plausible();
    }
}
