package org.saksi.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A table from phrases to values, looked up by longest match over tokens. Phrases are compared token by token in folded form.
///
/// @param <V> what a phrase stands for
public final class Phrases<V> {

    /// A phrase that was found.
    ///
    /// @param length how many tokens it spans, 1 or more
    /// @param value what it stands for
    /// @param <V> what phrases stand for
    public record Match<V>(int length, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    /// Adds a phrase; the last value of a phrase wins.
    ///
    /// @throws IllegalArgumentException when the phrase holds no token
    public Phrases<V> put(String phrase, V value) {
        return put(Tokenizer.tokens(phrase), phrase, value);
    }

    /// Adds a phrase that will be looked up from its end by [#longestBefore].
    ///
    /// @throws IllegalArgumentException when the phrase holds no token
    public Phrases<V> putReversed(String phrase, V value) {
        return put(Tokenizer.tokens(phrase).reversed(), phrase, value);
    }

    private Phrases<V> put(List<Token> tokens, String phrase, V value) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a phrase must hold a word, but was \"" + phrase + "\"");
        }
        Node<V> node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node<>());
        }
        node.value = value;
        return this;
    }

    /// Whether a phrase begins with this word, in folded form.
    public boolean begins(String word) {
        return root.next.containsKey(word);
    }

    /// The longest phrase that ends before a token; to be asked of a table filled by [#putReversed].
    ///
    /// @param tokens the tokens of an article
    /// @param end where the phrase must end, exclusive
    /// @param floor where it must not have begun before
    public Optional<Match<V>> longestBefore(List<Token> tokens, int end, int floor) {
        Node<V> node = root;
        int length = 0;
        V value = null;
        for (int i = end - 1; i >= floor; i--) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                length = end - i;
                value = node.value;
            }
        }
        return value == null ? Optional.empty() : Optional.of(new Match<>(length, value));
    }

    /// The longest phrase that begins at a token.
    ///
    /// @param tokens the tokens of an article
    /// @param from where the phrase must begin
    /// @param end where it must have ended, exclusive
    public Optional<Match<V>> longestAt(List<Token> tokens, int from, int end) {
        Node<V> node = root;
        int length = 0;
        V value = null;
        for (int i = from; i < end; i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                length = i + 1 - from;
                value = node.value;
            }
        }
        return value == null ? Optional.empty() : Optional.of(new Match<>(length, value));
    }
}
