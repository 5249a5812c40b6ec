package org.saksi.reading.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// The nouns and classifiers that are counted, and the words that end a noun phrase: `units.txt`, `demonyms.txt`, `boundaries.txt`,
/// `person-endings.txt`.
final class Things {

    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_PLURAL = 4;

    /// People, of whom nothing else is said.
    static final CountedThing PERSONS = new CountedThing(UnitKind.PEOPLE, "people", false, true, false, false, 0);

    private final Phrases<CountedThing> nouns = new Phrases<>();
    private final Phrases<CountedThing> nounsBefore = new Phrases<>();
    private final Set<String> boundaries = new HashSet<>();
    private final Set<String> partitives = new HashSet<>();
    private final Set<String> determiners = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> notPersons = new HashSet<>();
    private final List<String> personEndings;
    private final List<String> pluralEndings;
    private final List<String> notPlural;
    private final Map<String, CountedThing> plurals = new HashMap<>();

    Things(LanguageFolder folder) {
        for (String file : List.of("units", "demonyms")) {
            for (LanguageFolder.Group group : folder.groups(file)) {
                for (LanguageFolder.Form form : group.forms()) {
                    CountedThing thing = CountedThing.ofKey(group.key(), form.singular());
                    String text = form.text().toLowerCase(java.util.Locale.ROOT);
                    nouns.put(text, thing);
                    if (!form.singular() && thing.figure() && text.length() >= SHORTEST_HEAD && text.indexOf(' ') < 0) {
                        plurals.put(text, thing);
                    }
                    nounsBefore.putReversed(text, thing);
                }
            }
        }
        for (LanguageFolder.Group group : folder.groups("boundaries")) {
            switch (group.key()) {
                case "word" -> boundaries.addAll(group.texts());
                case "partitive" -> partitives.addAll(group.texts());
                case "determiner" -> determiners.addAll(group.texts());
                case "and" -> links.addAll(group.texts());
                default -> throw new IllegalArgumentException("boundaries.txt does not know \"" + group.key() + "\"");
            }
        }
        List<LanguageFolder.Group> persons = folder.groups("person-endings");
        personEndings = persons.stream().filter(group -> "ending".equals(group.key())).flatMap(group -> group.texts().stream()).toList();
        pluralEndings = persons.stream().filter(group -> "plural".equals(group.key())).flatMap(group -> group.texts().stream()).toList();
        notPlural = persons.stream().filter(group -> "not plural".equals(group.key())).flatMap(group -> group.texts().stream()).toList();
        persons.stream().filter(group -> "not".equals(group.key())).forEach(group -> notPersons.addAll(group.texts()));
    }

    Optional<Match<CountedThing>> at(List<Token> tokens, int place, int end) {
        return nouns.longestAt(tokens, place, end);
    }

    Optional<Match<CountedThing>> before(List<Token> tokens, int end, int floor) {
        return nounsBefore.longestBefore(tokens, end, floor);
    }

    boolean isBoundary(String word) {
        return boundaries.contains(word);
    }

    /// Whether the word stands between a number and its noun: "dozens *of*", "millions *de*".
    boolean isPartitive(String word) {
        return partitives.contains(word);
    }

    /// Whether the word may stand behind a partitive, before the noun: "four of *its* leaders".
    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    /// Whether the word joins two nouns.
    boolean isAnd(String word) {
        return links.contains(word);
    }

    /// What a plural that no list holds counts: a closed compound is what its second noun is (*minibuses* are buses), any other plural is a thing
    /// of its own, known by its word.
    Optional<CountedThing> byShape(Token token) {
        String word = token.folded();
        boolean plain = token.kind() == TokenKind.WORD && word.length() >= SHORTEST_PLURAL
                && pluralEndings.stream().anyMatch(word::endsWith) && notPlural.stream().noneMatch(word::endsWith);
        if (!plain) {
            return Optional.empty();
        }
        return compoundHead(word).or(() -> Optional.of(new CountedThing(UnitKind.OTHER, word, false, true, false, false, 0)));
    }

    /// What the second noun of a closed compound counts: *watchtowers* are towers, not people who watch.
    private Optional<CountedThing> compoundHead(String word) {
        for (int from = 2; from <= word.length() - SHORTEST_HEAD; from++) {
            CountedThing head = plurals.get(word.substring(from));
            if (head != null) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /// A plural that no list holds but whose ending names persons: *-ers*, *-ists*, *-ees*.
    Optional<CountedThing> byEnding(Token token) {
        boolean plain = token.kind() == TokenKind.WORD && !notPersons.contains(token.folded());
        boolean compound = plain && compoundHead(token.folded()).filter(head -> head.kind() != UnitKind.PEOPLE).isPresent();
        return plain && !compound && personEndings.stream()
                .anyMatch(ending -> token.folded().length() > ending.length() + 2 && token.folded().endsWith(ending))
                        ? Optional.of(PERSONS)
                        : Optional.empty();
    }
}
