package org.saksi.register.origins;

/// That one origin may rest on another's input: known, possible, or looked at and found not to be so.
///
/// @param origin the name of the origin
/// @param on the name of the origin on which it rests
/// @param knowledge how well that is known
/// @param reason why, a sentence without full stop
public record RestsOn(String origin, String on, Knowledge knowledge, String reason) {

    /// How well a shared input is known.
    public enum Knowledge {
        /// It is known.
        KNOWN,
        /// It may be: the same number without a named speaker, the same words, the same names.
        POSSIBLE,
        /// A person looked and found none.
        CHECKED_NONE
    }
}
