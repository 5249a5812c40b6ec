package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.Tokenizer;
import org.saksi.terms.LanguageTag;

/// The words of one language by class, read from its `speakers.txt`: lines `class: word, word, several words`. Phrases match by their longest
/// form; a single word keeps the classes of all its lines. The line `numbers` lists the small number words from nought on.
final class SpeakerLexicon {

    private static final Map<LanguageTag, SpeakerLexicon> LOADED = new ConcurrentHashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private long classes;
    }

    private static final String NUMBERS = "numbers";
    private static final String LOCATIVES = "locative";
    private static final String OFFICES = "office";
    private static final String TITLES = "title";
    private static final String FEMININE = "feminine";
    private static final String MASCULINE = "masculine";
    private static final String PERCEIVE = "perceive";
    private static final String FIRST_PERSON = "first-person";
    private static final String BEHALF = "behalf";
    private static final String STATEMENT = "statement";
    private static final String RECIPIENT = "recipient";
    private static final String BACKGROUND = "background";
    private static final Set<String> SETS = Set.of(LOCATIVES, OFFICES, TITLES, FEMININE, MASCULINE, PERCEIVE, FIRST_PERSON, BEHALF,
            RECIPIENT,
            BACKGROUND, STATEMENT);

    private final Node root = new Node();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private SpeakerLexicon(LanguageTag language) {
        for (String line : new LanguageFolder(language).entries("speakers")) {
            int colon = line.indexOf(':');
            String code = line.substring(0, Math.max(0, colon)).strip();
            if (code.equals(NUMBERS)) {
                addNumbers(line.substring(colon + 1).split(","));
                continue;
            }
            if (SETS.contains(code)) {
                Set<String> set = sets.computeIfAbsent(code, _ -> new HashSet<>());
                Stream.of(line.substring(colon + 1).split(",")).map(String::strip).forEach(set::add);
                set.forEach(phrase -> phrases.computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(Tokenizer.tokens(phrase).stream().map(Token::folded).toList()));
                continue;
            }
            WordClass of = WordClass.ofCode(code).orElseThrow(() -> new IllegalArgumentException(
                    "speakers.txt of language " + language + " must have lines \"class: word, word\" with a class of WordClass, but had \""
                            + line + "\""));
            for (String phrase : line.substring(colon + 1).split(",")) {
                add(phrase, of);
            }
        }
    }

    /// The words of a language; empty when it has no such file.
    static SpeakerLexicon of(LanguageTag language) {
        return LOADED.computeIfAbsent(language, SpeakerLexicon::new);
    }

    /// Adds a phrase. A part that ends with an apostrophe is one token, as before the word it leans on.
    private void add(String phrase, WordClass of) {
        Node node = root;
        for (String part : phrase.strip().split(" ")) {
            List<String> folded = part.endsWith("'") ? List.of(part) : Tokenizer.tokens(part).stream().map(Token::folded).toList();
            for (String word : folded) {
                node = node.next.computeIfAbsent(word, _ -> new Node());
            }
        }
        if (node != root) {
            node.classes |= of.bit();
        }
    }

    private void addNumbers(String[] inOrder) {
        for (int value = 0; value < inOrder.length; value++) {
            numbers.put(inOrder[value].strip(), value);
        }
    }

    /// The value of a number printed as a small word, or its digits without separators; itself when it is neither.
    String number(Token token) {
        Integer value = numbers.get(token.folded());
        return value != null ? value.toString() : token.folded().replace(",", "");
    }

    /// Whether the word is a preposition that stands before places: *in*, *near*.
    boolean locative(Token token) {
        return sets.getOrDefault(LOCATIVES, Set.of()).contains(token.folded());
    }

    /// Whether the word is an office held over a place: *mayor* of a town.
    boolean office(Token token) {
        return sets.getOrDefault(OFFICES, Set.of()).contains(token.folded());
    }

    /// Whether the word stands before the name of a person: *Dr*, *Sister*.
    boolean title(Token token) {
        return sets.getOrDefault(TITLES, Set.of()).contains(token.folded());
    }

    /// The gender of a pronoun.
    Referent.Gender gender(Token token) {
        if (sets.getOrDefault(FEMININE, Set.of()).contains(token.folded())) {
            return Referent.Gender.FEMININE;
        }
        return sets.getOrDefault(MASCULINE, Set.of()).contains(token.folded()) ? Referent.Gender.MASCULINE : Referent.Gender.UNKNOWN;
    }

    /// Whether the word is one for the writer: *I*, *my*.
    boolean writer(Token token) {
        return sets.getOrDefault(FIRST_PERSON, Set.of()).contains(token.folded());
    }

    /// Whether a phrase before the body that somebody writes for ends at the place: *on behalf of*.
    boolean behalf(List<Token> tokens, int end) {
        return phrases.getOrDefault(BEHALF, List.of()).stream().anyMatch(phrase -> stands(phrase, tokens, end + 1 - phrase.size()));
    }

    /// Whether a phrase by which the writer turns to the background begins at the place: *in recent years*.
    boolean background(List<Token> tokens, int first) {
        return phrases.getOrDefault(BACKGROUND, List.of()).stream().anyMatch(phrase -> stands(phrase, tokens, first));
    }

    /// Whether a word for a statement begins at the place.
    boolean statement(List<Token> tokens, int first) {
        return phrases.getOrDefault(STATEMENT, List.of()).stream().anyMatch(phrase -> stands(phrase, tokens, first));
    }

    /// Whether the word stands before those to whom a letter is written.
    boolean recipient(Token token) {
        return sets.getOrDefault(RECIPIENT, Set.of()).contains(token.folded());
    }

    private static boolean stands(List<String> phrase, List<Token> tokens, int first) {
        boolean same = first >= 0 && first + phrase.size() <= tokens.size();
        for (int k = 0; same && k < phrase.size(); k++) {
            same = tokens.get(first + k).folded().equals(phrase.get(k));
        }
        return same;
    }

    /// Whether the verb tells of noticing or knowing: *noticed*.
    boolean perceives(Token token) {
        return sets.getOrDefault(PERCEIVE, Set.of()).contains(token.folded());
    }

    /// Marks the classes of the tokens in a stretch. Every token of a phrase gets the classes of the phrase, all but the first also `INNER`.
    void mark(List<Token> tokens, int from, int end, long[] classes) {
        int i = from;
        while (i < end) {
            i += markAt(tokens, i, end, classes);
        }
    }

    private int markAt(List<Token> tokens, int from, int end, long[] classes) {
        Node node = root;
        int length = 0;
        long found = 0;
        for (int i = from; i < end; i++) {
            @Nullable
            Node next = node.next.get(tokens.get(i).folded());
            if (next == null) {
                break;
            }
            node = next;
            if (node.classes != 0) {
                length = i + 1 - from;
                found = node.classes;
            }
        }
        for (int i = from; i < from + length; i++) {
            classes[i] |= found | (i > from ? WordClass.INNER.bit() : 0);
        }
        return Math.max(1, length);
    }
}
