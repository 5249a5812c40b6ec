package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// Names the measure of a figure: what is counted and what is said to have happened to it (`measures.txt`). Slugs are English in every
/// language, so that figures of different languages meet.
final class Measures {

    private static final int FAR_BEHIND = 7;
    private static final int FAR_BEFORE = 7;

    private final Map<UnitKind, Phrases<String>> events = new EnumMap<>(UnitKind.class);

    /// Lines read `slug kind kind …: phrases`.
    Measures(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("measures")) {
            List<String> key = List.of(group.key().split(" "));
            for (String kind : key.subList(1, key.size())) {
                Phrases<String> phrases = phrases(UnitKind.valueOf(kind.toUpperCase(Locale.ROOT)));
                group.texts().forEach(text -> phrases.put(text.toLowerCase(Locale.ROOT), key.getFirst()));
            }
        }
    }

    private Phrases<String> phrases(UnitKind kind) {
        Phrases<String> known = events.getOrDefault(kind, new Phrases<>());
        events.put(kind, known);
        return known;
    }

    /// The slug, as in `compounds`, `suspects_arrested`, `losses`.
    String name(Line line, Quantity quantity, CountedThing thing, int end) {
        Optional<String> event = event(line, quantity, thing, end);
        return switch (thing.kind()) {
            case MONEY -> event.orElse("money");
            case SHARE -> event.map(slug -> "share_" + slug).orElse("share");
            case DURATION -> event.map(slug -> "time_" + slug).orElse("time");
            case PEOPLE, SITES, CASES, MEDIA, ACCOUNTS, ORGANISATIONS, OTHER ->
                event.map(slug -> thing.concept() + "_" + slug).orElse(thing.concept());
        };
    }

    private Optional<String> event(Line line, Quantity quantity, CountedThing thing, int end) {
        Phrases<String> phrases = events.get(thing.kind());
        if (phrases == null) {
            return Optional.empty();
        }
        for (int place : order(line, quantity, end)) {
            Optional<Match<String>> match = phrases.longestAt(line.tokens(), place, line.end());
            if (match.isPresent() && !isItself(line, place, match.get().length(), thing)) {
                return Optional.of(match.get().value());
            }
        }
        return Optional.empty();
    }

    /// "Hundreds of interviews" are not interviews interviewed.
    private static boolean isItself(Line line, int place, int length, CountedThing thing) {
        return length == 1 && line.word(place).equals(thing.concept());
    }

    /// Within the phrase first, then behind it as far as the next number, then before it, nearest first.
    private static List<Integer> order(Line line, Quantity quantity, int end) {
        List<Integer> places = new ArrayList<>();
        for (int at = quantity.end(); at < Math.min(end + FAR_BEHIND, line.end()); at++) {
            if (at >= end && line.at(at).kind() == TokenKind.NUMBER) {
                break;
            }
            places.add(at);
        }
        for (int at = quantity.first() - 1; at >= Math.max(line.first(), quantity.first() - FAR_BEFORE); at--) {
            places.add(at);
        }
        return places;
    }
}
