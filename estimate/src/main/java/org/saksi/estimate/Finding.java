package org.saksi.estimate;

/// A reason why no total is given, or a range only, or why a reader should be careful.
///
/// @param code what kind of reason
/// @param words the reason in plain words, a sentence or two
public record Finding(Code code, String words) {

    /// What a finding leads to.
    public enum Weight {
        /// No total is given.
        REFUSES,
        /// A range is given, no single number.
        RANGE_ONLY,
        /// The numbers stand, the reader is warned.
        WARNS
    }

    /// Kinds of findings; the names are part of the public interface.
    public enum Code {
        /// Fewer than two lists hold anybody.
        TOO_FEW_LISTS(Weight.REFUSES),
        /// Nobody is on two lists.
        NO_OVERLAP(Weight.REFUSES),
        /// The lists fall into groups that share nobody.
        LISTS_NOT_CONNECTED(Weight.REFUSES),
        /// Fewer than seven people are on two or more lists.
        OVERLAP_TOO_SMALL(Weight.REFUSES),
        /// Not even independent lists have a unique finite estimate.
        NOT_IDENTIFIABLE(Weight.REFUSES),
        /// More than one in forty redrawn tables has no finite estimate.
        NO_UPPER_LIMIT(Weight.REFUSES),
        /// The people cannot have been on the lists.
        OUT_OF_REACH(Weight.REFUSES),
        /// Fewer than thirty people are on two or more lists.
        FEW_OVERLAPS(Weight.RANGE_ONLY),
        /// With two lists nothing about their dependence can be checked.
        TWO_LISTS_ONLY(Weight.RANGE_ONLY),
        /// The upper end is more than five times the lower.
        RANGE_TOO_WIDE(Weight.RANGE_ONLY),
        /// Methods that fit differ by more than a factor of 1.5, in their estimates or in how high the number could be.
        METHODS_DISAGREE(Weight.RANGE_ONLY),
        /// Leaving one list out moves the estimate by more than half.
        ONE_LIST_DECIDES(Weight.RANGE_ONLY),
        /// Taking two lists as one moves the estimate by more than half.
        MERGING_DECIDES(Weight.RANGE_ONLY),
        /// One capture history moves the estimate by more than a quarter.
        ONE_CELL_DECIDES(Weight.RANGE_ONLY),
        /// The strata added up and the whole differ by more than a factor of 1.5.
        STRATA_DISAGREE(Weight.RANGE_ONLY),
        /// No total is given for one of the strata.
        STRATUM_REFUSED(Weight.WARNS),
        /// A list holds nobody and was left out.
        LIST_EMPTY(Weight.WARNS),
        /// A list shares nobody with any other.
        LIST_WITHOUT_OVERLAP(Weight.WARNS),
        /// The chains of a method have not come together; its numbers are withheld.
        CHAINS_DISAGREE(Weight.WARNS),
        /// The posterior had not died out at the end of its grid.
        GRID_ENDS_EARLY(Weight.WARNS),
        /// The interval of a method is a plain percentile interval.
        PERCENTILES_ONLY(Weight.WARNS),
        /// The lists catch too little of each other's people.
        LOW_COVERAGE(Weight.WARNS),
        /// A method was left out because the table has too many lists for it.
        METHOD_LEFT_OUT(Weight.WARNS),
        /// Predicting each list from the others failed for some.
        LISTS_NOT_PREDICTED(Weight.WARNS);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        /// What it leads to.
        public Weight weight() {
            return weight;
        }
    }

    boolean has(Weight weight) {
        return code.weight() == weight;
    }
}
