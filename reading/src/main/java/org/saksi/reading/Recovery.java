package org.saksi.reading;

import java.util.Locale;

/// How much of what a file holds was recovered as text. What to expect is counted by a path that shares no code with the reader, so that
/// a reader cannot call its own losses complete.
///
/// @param state how much
/// @param expected how many units the independent count found
/// @param emitted how many of them the transcript holds
/// @param unit what is counted: `characters`, `glyphs`, `records`
/// @param reason in words, why it is not complete, or what else the reader of the text should know; empty when there is nothing to say
public record Recovery(State state, long expected, long emitted, String unit, String reason) {

    /// How much was recovered.
    public enum State {
        /// All that was expected.
        COMPLETE,
        /// Some, not all.
        PARTIAL,
        /// The file is locked with a password that is not here.
        ENCRYPTED,
        /// Nothing.
        NONE;

        /// The name in formats: lower-case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The state of this name.
        ///
        /// @throws IllegalArgumentException when there is no such state
        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Recovery {
        if (expected < 0 || emitted < 0) {
            throw new IllegalArgumentException("counts are not negative, but were %d expected, %d emitted".formatted(expected, emitted));
        }
        if (state == State.COMPLETE && emitted < expected) {
            throw new IllegalArgumentException("not complete: %d expected, %d emitted".formatted(expected, emitted));
        }
        if (state != State.COMPLETE && reason.isBlank()) {
            throw new IllegalArgumentException("a recovery that is not complete says why");
        }
    }

    /// Judged by its two counts.
    ///
    /// @param shortfall why something is missing, in words; used when it is
    public static Recovery counted(long expected, long emitted, String unit, String shortfall) {
        if (emitted >= expected) {
            return new Recovery(State.COMPLETE, expected, emitted, unit, "");
        }
        String reason = "%d of %d %s: %s".formatted(emitted, expected, unit, shortfall);
        return new Recovery(emitted == 0 ? State.NONE : State.PARTIAL, expected, emitted, unit, reason);
    }

    /// Nothing was recovered, and how much there was is not known.
    public static Recovery none(String reason) {
        return new Recovery(State.NONE, 0, 0, "characters", reason);
    }

    /// The file is locked.
    public static Recovery encrypted(String reason) {
        return new Recovery(State.ENCRYPTED, 0, 0, "characters", reason);
    }

    /// The same with a further remark, and no longer complete if it was.
    public Recovery lessened(String remark) {
        State lowered = state == State.COMPLETE ? State.PARTIAL : state;
        return new Recovery(lowered, expected, emitted, unit, joined(remark));
    }

    /// The same with a further remark.
    public Recovery remarked(String remark) {
        return new Recovery(state, expected, emitted, unit, joined(remark));
    }

    private String joined(String remark) {
        return reason.isEmpty() ? remark : reason + "; " + remark;
    }
}
