package org.saksi.assessment.sites;

import java.util.List;
import java.util.Optional;

import org.saksi.register.sites.Position;
import org.saksi.terms.Period;

/// What the rule looks at: one site under one operator.
///
/// @param evidence the adopted, usable statements that are not appraised away
/// @param positions where sources put it
/// @param movedHere from which sites something was judged to have moved here
/// @param standing whether it is ruled out, and whether it was affirmed since
record GradeCase(List<Evidence> evidence, List<Sited> positions, List<String> movedHere, RuledOut standing) {

    GradeCase {
        evidence = List.copyOf(evidence);
        positions = List.copyOf(positions);
        movedHere = List.copyOf(movedHere);
    }

    /// A position with the evidence that gives it.
    record Sited(Position position, Evidence evidence) {}

    /// Whether two readers ruled the site out.
    ///
    /// @param holds whether it is ruled out now
    /// @param since the entry from which on it was, else 0
    record RuledOut(boolean holds, long since) {}

    /// What the rule found.
    ///
    /// @param eligibility the first row from the top that holds
    /// @param flags what must be known beside it
    /// @param period the time it is about, when anything is dated
    /// @param pro what speaks for it
    /// @param contra what speaks against it
    /// @param missing what is missing
    record Finding(Eligibility eligibility, java.util.Set<Flag> flags, Optional<Period> period, List<String> pro, List<String> contra,
            List<String> missing) {

        Finding {
            flags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(flags));
            pro = List.copyOf(pro);
            contra = List.copyOf(contra);
            missing = List.copyOf(missing);
        }
    }
}
