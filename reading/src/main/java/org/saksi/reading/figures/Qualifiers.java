package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.terms.Qualifier;

/// The words that limit a number: `qualifiers.txt`.
final class Qualifiers {

    private static final int MOST_SKIPPED = 2;

    /// A qualifier and the tokens from its own first or last word to the number.
    ///
    /// @param qualifier what it says
    /// @param edge the first token of what stands before the number, or the token after the last of what stands behind it
    record Found(Qualifier qualifier, int edge) {}

    private final Phrases<Qualifier> before = new Phrases<>();
    private final Phrases<Qualifier> after = new Phrases<>();
    private final Phrases<Qualifier> within = new Phrases<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> denials = new HashSet<>();

    Qualifiers(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("qualifiers")) {
            String[] key = group.key().split(" ");
            for (String text : group.texts()) {
                if ("denial".equals(key[0])) {
                    denials.add(text);
                } else if ("skip".equals(key[0])) {
                    skipped.add(text);
                } else if ("within".equals(key[1])) {
                    within.put(text, Qualifier.ofCode(key[0]));
                } else if ("before".equals(key[1])) {
                    before.putReversed(text, Qualifier.ofCode(key[0]));
                } else {
                    after.put(text, Qualifier.ofCode(key[0]));
                }
            }
        }
    }

    /// Whether a qualifier stands directly before the place.
    boolean directlyBefore(Line line, int place) {
        return before.longestBefore(line.tokens(), place, line.first()).isPresent();
    }

    /// The qualifier before a number, with at most two words such as "an additional" between. "Up to an estimated" is "up to": what limits
    /// counts more than what only softens.
    Optional<Found> before(Line line, int place) {
        int at = place;
        for (int skips = 0; skips <= MOST_SKIPPED; skips++) {
            Optional<Match<Qualifier>> match = before.longestBefore(line.tokens(), at, line.first());
            if (match.isPresent()) {
                Found found = new Found(match.get().value(), at - match.get().length());
                return Optional.of(denied(line, found.qualifier() == Qualifier.ABOUT ? stronger(line, found) : found));
            }
            at--;
            if (at < line.first() || !skipped.contains(line.word(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Never had more than a dozen" is at most a dozen.
    private Found denied(Line line, Found found) {
        if (found.qualifier() != Qualifier.MORE_THAN) {
            return found;
        }
        for (int at = found.edge() - 1; at >= Math.max(line.first(), found.edge() - MOST_SKIPPED); at--) {
            if (denials.contains(line.word(at))) {
                return new Found(Qualifier.UP_TO, found.edge());
            }
        }
        return found;
    }

    private Found stronger(Line line, Found soft) {
        Optional<Match<Qualifier>> further = before.longestBefore(line.tokens(), soft.edge(), line.first());
        return further.isPresent() && further.get().value() != Qualifier.ABOUT
                ? new Found(further.get().value(), soft.edge() - further.get().length())
                : soft;
    }

    /// A qualifier inside the number words themselves: `340多万`, `过半`.
    Optional<Qualifier> within(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<Match<Qualifier>> match = within.longestAt(line.tokens(), i, end);
            if (match.isPresent()) {
                return Optional.of(match.get().value());
            }
        }
        return Optional.empty();
    }

    /// The qualifier behind a place: "or more", `余`.
    Optional<Found> after(Line line, int place) {
        return after.longestAt(line.tokens(), place, line.end()).map(match -> new Found(match.value(), place + match.length()));
    }
}
