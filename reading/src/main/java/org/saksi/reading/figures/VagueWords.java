package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.terms.Amount;

/// Words for an amount that is not printed: `vague.txt`.
final class VagueWords {

    private enum Role {
        ALONE, PREFIX, WEAK
    }

    private final Phrases<Role> words = new Phrases<>();
    private final Set<String> links = new HashSet<>();

    VagueWords(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("vague")) {
            for (String text : group.texts()) {
                switch (group.key()) {
                    case "alone" -> words.put(text, Role.ALONE);
                    case "prefix" -> words.put(text, Role.PREFIX);
                    case "weak" -> words.put(text, Role.WEAK);
                    case "of" -> links.add(text);
                    default ->
                        throw new IllegalArgumentException("vague.txt knows alone, prefix, weak and of, but not \"" + group.key() + "\"");
                }
            }
        }
    }

    boolean begins(String word) {
        return words.begins(word);
    }

    /// The longest vague quantity that begins at this place: `tens of thousands`, `several hundred`, `数十万`.
    @Nullable
    Quantity at(List<Token> tokens, int place, int end, NumberWords numbers) {
        Optional<Match<Role>> match = words.longestAt(tokens, place, end);
        if (match.isEmpty()) {
            return null;
        }
        int at = place + match.get().length();
        int scales = scales(tokens, at, end, numbers);
        if (scales > at) {
            return vague(place, chained(tokens, scales, end, numbers), Quantity.Form.VAGUE);
        }
        return switch (match.get().value()) {
            case ALONE -> vague(place, chained(tokens, at, end, numbers), Quantity.Form.VAGUE);
            case WEAK -> vague(place, at, Quantity.Form.WEAK);
            case PREFIX -> null;
        };
    }

    private static Quantity vague(int from, int to, Quantity.Form form) {
        return new Quantity(from, to, Amount.vaguely(), form, null);
    }

    private static int scales(List<Token> tokens, int from, int end, NumberWords numbers) {
        int at = from;
        Optional<Match<Double>> scale = numbers.scaleAt(tokens, at, end);
        while (scale.isPresent()) {
            at += scale.get().length();
            scale = numbers.scaleAt(tokens, at, end);
        }
        return at;
    }

    /// Follows `… of thousands`, `… de millions`.
    private int chained(List<Token> tokens, int from, int end, NumberWords numbers) {
        int at = from;
        while (at + 1 < end && links.contains(tokens.get(at).folded())) {
            Optional<Match<Role>> next = words.longestAt(tokens, at + 1, end);
            int to = next.isPresent() && next.get().value() == Role.ALONE
                    ? at + 1 + next.get().length()
                    : scales(tokens, at + 1, end, numbers);
            if (to <= at + 1) {
                break;
            }
            at = to;
        }
        return at;
    }
}
