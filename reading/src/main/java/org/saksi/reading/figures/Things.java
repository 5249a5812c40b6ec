package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.List;
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

    Things(LanguageFolder folder) {
        for (String file : List.of("units", "demonyms")) {
            for (LanguageFolder.Group group : folder.groups(file)) {
                for (LanguageFolder.Form form : group.forms()) {
                    CountedThing thing = CountedThing.ofKey(group.key(), form.singular());
                    String text = form.text().toLowerCase(java.util.Locale.ROOT);
                    nouns.put(text, thing);
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

    /// A plural that no list holds but whose ending names persons: *-ers*, *-ists*, *-ees*.
    Optional<CountedThing> byEnding(Token token) {
        boolean plain = token.kind() == TokenKind.WORD && !notPersons.contains(token.folded());
        return plain && personEndings.stream()
                .anyMatch(ending -> token.folded().length() > ending.length() + 2 && token.folded().endsWith(ending))
                        ? Optional.of(PERSONS)
                        : Optional.empty();
    }
}
