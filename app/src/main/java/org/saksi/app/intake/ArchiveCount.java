package org.saksi.app.intake;

import java.util.OptionalLong;

import org.saksi.reading.Recovery;

/// How many of an archive's members came in.
final class ArchiveCount {

    private static final String UNIT = "members";

    private final OptionalLong expected;
    private long emitted;
    private boolean encrypted;
    private String trouble = "";

    /// @param expected members by the archive's own directory
    ArchiveCount(OptionalLong expected) {
        this.expected = expected;
    }

    /// Counts the outcome of one member.
    Taken told(Taken member) {
        emitted += member.outcome() == Taken.Outcome.REFUSED ? 0 : 1;
        return member;
    }

    /// The archive could not be followed to its end.
    void stopped(String reason) {
        trouble = reason;
        encrypted = reason.contains("encrypted");
    }

    Recovery recovery() {
        long all = expected.orElse(emitted);
        if (encrypted && emitted == 0) {
            return new Recovery(Recovery.State.ENCRYPTED, all, 0, UNIT, "its members are encrypted");
        }
        Recovery counted = Recovery.counted(all, emitted, UNIT, trouble.isEmpty() ? "the others were refused" : trouble);
        if (counted.state() != Recovery.State.COMPLETE) {
            return counted;
        }
        Recovery said = expected.isPresent()
                ? counted
                : counted.lessened("its directory cannot be read, so that nobody knows how many members there should be");
        return trouble.isEmpty() ? said : said.lessened(trouble);
    }
}
