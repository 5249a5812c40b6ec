package org.saksi.register.origins;

import java.util.Optional;

import org.saksi.reading.FigureMention;

/// A figure of a document as it counts now: what a machine read, what a person made of it.
///
/// @param machine what the machine suggests; empty when a person marked the figure unaided
/// @param person what a person said it is, when a person did
/// @param standing whether it is a suggestion, adopted, or rejected
public record FigureInForce(Optional<FigureMention> machine, Optional<FigureMention> person, Standing standing) {

    /// What people have decided about a figure.
    public enum Standing {
        /// Nobody has looked: it is drawn hollow.
        SUGGESTED,
        /// A person stands behind it.
        ADOPTED,
        /// A person said that it is none: it counts for nothing.
        REJECTED
    }

    public FigureInForce {
        if (machine.isEmpty() && person.isEmpty()) {
            throw new IllegalArgumentException("a figure was read by a machine, or marked by a person, or both; this one by nobody");
        }
    }

    /// A suggestion that nobody has looked at.
    public static FigureInForce suggested(FigureMention mention) {
        return new FigureInForce(Optional.of(mention), Optional.empty(), Standing.SUGGESTED);
    }

    /// A suggestion that a person adopted as it is.
    public static FigureInForce adopted(FigureMention mention) {
        return new FigureInForce(Optional.of(mention), Optional.of(mention), Standing.ADOPTED);
    }

    /// The values that count: the person's before the machine's.
    public FigureMention value() {
        return person.or(() -> machine).orElseThrow();
    }

    /// Whether it counts at all.
    public boolean counts() {
        return standing != Standing.REJECTED;
    }
}
