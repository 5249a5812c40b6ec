package org.saksi.assessment.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules for figures of one measure that come from different speakers, or from one on different occasions.
final class SpeakerRules {

    private static final int UNMISTAKABLE_DIGITS = 3;
    /// Acts whose count can only grow while the period begins on the same day.
    private static final Set<String> CUMULATIVE = Set.of("arrested", "removed", "seized", "repatriated", "deported", "handed_over",
            "rescued", "killed", "closed", "raided", "received", "solved");

    private SpeakerRules() {}

    /// Two named speakers give numbers that exclude each other.
    static Optional<Finding> twoAuthorities(List<Gist> row) {
        for (Gist a : row) {
            for (Gist b : row) {
                if (differentSpeakers(a, b) && !a.numbers().agrees(b.numbers())) {
                    return Optional.of(Finding.of(Disagreement.TWO_AUTHORITIES, "two-authorities/1",
                            who(a) + " says " + Words.number(a) + ", " + who(b) + " says " + Words.number(b) + ": "
                                    + a.said() + ", " + b.said()
                                    + ". Neither number is a copy of the other; both stand with their speaker."));
                }
            }
        }
        return Optional.empty();
    }

    /// The same number is given to two named speakers.
    static Optional<Finding> attribution(List<Gist> row) {
        for (Gist a : row) {
            for (Gist b : row) {
                boolean telling = a.numbers().significant() >= UNMISTAKABLE_DIGITS || a.family().equals(b.family());
                if (differentSpeakers(a, b) && !a.doc().equals(b.doc()) && a.numbers().sameNumber(b.numbers()) && telling) {
                    return Optional.of(Finding.of(Disagreement.ATTRIBUTION, "attribution/1",
                            "The same number, " + Words.number(a.mention().amount()) + ", is given to " + who(a) + " (" + a.doc()
                                    + ") and to " + who(b) + " (" + b.doc() + "). One may repeat the other, or one attribution is wrong."));
                }
            }
        }
        return Optional.empty();
    }

    /// One speaker gives different numbers on different occasions.
    static Optional<Finding> changeOverTime(List<Gist> row) {
        for (Gist a : row) {
            for (Gist b : row) {
                boolean again = a.speaker().isPresent() && a.speaker().equals(b.speaker()) && !a.origin().equals(b.origin())
                        && !a.numbers().agrees(b.numbers());
                if (again && earlier(a, b)) {
                    return Optional.of(changed(a, b));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding changed(Gist before, Gist after) {
        boolean dated = before.saidOn().isPresent() && after.saidOn().isPresent();
        boolean fewer = after.mention().amount().high() < before.mention().amount().low();
        String said = who(before) + " counted on two occasions: " + Words.number(before) + " (" + before.origin() + ") and "
                + Words.number(after) + " (" + after.origin() + ").";
        if (dated && fewer && CUMULATIVE.contains(after.act())) {
            return Finding.of(Disagreement.SCOPE, "scope/smaller-later",
                    said + " A later count of what only grows is smaller: the periods or the groups must differ.");
        }
        return Finding.of(Disagreement.CHANGE_OVER_TIME, "change-over-time/1", said + " A later count is no correction of an earlier one.");
    }

    private static boolean earlier(Gist a, Gist b) {
        if (a.saidOn().isPresent() && b.saidOn().isPresent()) {
            return a.saidOn().get().first().isBefore(b.saidOn().get().first());
        }
        return a.numbers().amount().low() < b.numbers().amount().low();
    }

    private static boolean differentSpeakers(Gist a, Gist b) {
        return a.speaker().isPresent() && b.speaker().isPresent() && !a.speaker().equals(b.speaker())
                && (a.doc() + a.mention().start()).compareTo(b.doc() + b.mention().start()) < 0;
    }

    private static String who(Gist gist) {
        return gist.speaker().orElse("the document");
    }
}
