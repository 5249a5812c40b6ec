package org.saksi.reading.figures;

import java.util.Optional;

import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// Where a figure is said to hold: the named place nearest to it in its sentence. A place behind the figure is preferred to one before it, and
/// the name of a place to an adjective such as "Cambodian", which most often belongs to somebody who speaks.
final class PlaceFinder {

    private static final int ADJECTIVE = 12;
    private static final int BEFORE = 6;

    private PlaceFinder() {}

    static Optional<String> find(Line line, Counted counted) {
        Gazetteer gazetteer = Gazetteer.of(line.sentence().language());
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int at = line.first();
        while (at < line.end()) {
            Optional<Match<Gazetteer.Place>> match = candidate(line, gazetteer, at);
            if (match.isPresent() && !ofAnother(line, match.get(), at, counted)) {
                int cost = cost(match.get().value(), at, counted);
                best = cost < least ? Optional.of(match.get().value().name()) : best;
                least = Math.min(cost, least);
            }
            at += match.map(Match::length).orElse(1);
        }
        return best;
    }

    private static Optional<Match<Gazetteer.Place>> candidate(Line line, Gazetteer gazetteer, int at) {
        boolean name = line.at(at).kind() == TokenKind.LETTER || line.at(at).capitalised();
        return name ? gazetteer.at(line, at) : Optional.empty();
    }

    /// Whether it is the nationality of somebody else than those counted: "58 survivors, a *Maravian* boy among them".
    private static boolean ofAnother(Line line, Match<Gazetteer.Place> match, int at, Counted counted) {
        int next = at + match.length();
        boolean counts = next > counted.first() && at < counted.end();
        return match.value().adjective() && !counts && next < line.end() && line.rules().things().at(line.tokens(), next, line.end())
                .filter(thing -> thing.value().kind() == UnitKind.PEOPLE).isPresent();
    }

    private static int cost(Gazetteer.Place place, int at, Counted counted) {
        int distance = at >= counted.first() ? Math.max(0, at - counted.end()) : counted.first() - at + BEFORE;
        return distance + (place.adjective() ? ADJECTIVE : 0);
    }
}
