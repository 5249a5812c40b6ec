package org.saksi.matching.blocking;

/// Gives every row the keys under which it is looked for.
///
/// @param name what the rule says, for reports: "fold of two tokens of the name"
/// @param namesOnly whether its keys are made of the name alone, so that its blocks say nothing about other fields
/// @param keys writes the keys of a row
public record BlockingRule(String name, boolean namesOnly, Keys keys) {

    /// Writes keys.
    @FunctionalInterface
    public interface Keys {

        /// @param row the row
        /// @param into takes the keys; equal keys of one row are allowed
        void of(int row, KeyList into);
    }
}
