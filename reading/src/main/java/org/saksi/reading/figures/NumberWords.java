package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.reading.text.Tokenizer;

/// The number words of one language: `numbers.txt`. Words add (`twenty`), multiply (`hundred`, `万`) or open a number (`a` million).
final class NumberWords {

    private static final String ARTICLE = "article";
    private static final double BIG = 1000;
    private static final double HUNDRED = 100;
    private static final double TENS = 10;

    private enum Role {
        ADDS, TIMES, ARTICLE
    }

    private record Word(Role role, double value) {}

    private final Phrases<Word> words = new Phrases<>();
    private final Set<String> joiners = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final boolean compound;

    NumberWords(LanguageFolder folder, boolean compound) {
        this.compound = compound;
        for (LanguageFolder.Group group : folder.groups("numbers")) {
            for (String text : group.texts()) {
                add(group.key(), text);
            }
        }
    }

    private void add(String key, String text) {
        if ("joiner".equals(key)) {
            joiners.add(text);
        } else if (ARTICLE.equals(key)) {
            words.put(text, new Word(Role.ARTICLE, 1));
            articles.add(text);
        } else if (key.startsWith("x")) {
            words.put(text, new Word(Role.TIMES, Double.parseDouble(key.substring(1))));
        } else {
            words.put(text, new Word(Role.ADDS, Double.parseDouble(key)));
        }
    }

    /// Whether the word is an indefinite article, which may open a number or stand for one.
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /// Whether a number may begin with this word.
    boolean begins(Token token) {
        return words.begins(token.folded()) || compound && token.kind() == TokenKind.WORD && compound(token.folded()) != null;
    }

    /// What a scale word at this place multiplies by: (tokens, factor). Single letters must touch the digits before them.
    Optional<Match<Double>> scaleAt(List<Token> tokens, int place, int end) {
        Optional<Match<Word>> match = words.longestAt(tokens, place, end);
        if (match.isEmpty() || match.get().value().role() != Role.TIMES) {
            return Optional.empty();
        }
        Token token = tokens.get(place);
        boolean letter = token.kind() == TokenKind.WORD && token.text().length() == 1;
        if (letter && !(place > 0 && tokens.get(place - 1).touches(token))) {
            return Optional.empty();
        }
        return Optional.of(new Match<>(match.get().length(), match.get().value().value()));
    }

    /// The longest number in words that begins at this place.
    @Nullable
    Numeral at(List<Token> tokens, int place, int end) {
        Optional<Match<Word>> first = words.longestAt(tokens, place, end);
        if (first.isEmpty()) {
            return compound && tokens.get(place).kind() == TokenKind.WORD ? compoundAt(tokens, place, end) : null;
        }
        if (first.get().value().role() == Role.ARTICLE) {
            int next = place + first.get().length();
            Optional<Match<Word>> times = words.longestAt(tokens, next, end);
            boolean opens = times.isPresent() && times.get().value().role() == Role.TIMES && tokens.get(next).text().length() > 1;
            return opens ? sum(tokens, next, end, place) : null;
        }
        boolean letter = tokens.get(place).kind() == TokenKind.WORD && tokens.get(place).text().length() == 1;
        return letter ? null : sum(tokens, place, end, place);
    }

    private @Nullable Numeral sum(List<Token> tokens, int from, int end, int first) {
        Sum sum = new Sum();
        int at = from;
        int done = from;
        while (at < end) {
            Optional<Match<Word>> match = words.longestAt(tokens, at, end);
            if (match.isEmpty() || !sum.take(match.get().value())) {
                break;
            }
            done = at + match.get().length();
            at = done;
            while (at < end && (joins(tokens, at) || hyphenated(tokens, at))) {
                at++;
            }
        }
        return done == from ? null : new Numeral(first, done, sum.value(), true, sum.scaled);
    }

    private boolean joins(List<Token> tokens, int at) {
        return joiners.contains(tokens.get(at).folded());
    }

    private static boolean hyphenated(List<Token> tokens, int at) {
        return tokens.get(at).is("-") && tokens.get(at - 1).touches(tokens.get(at));
    }

    private @Nullable Numeral compoundAt(List<Token> tokens, int place, int end) {
        Sum sum = compound(tokens.get(place).folded());
        if (sum == null) {
            return null;
        }
        int at = place + 1;
        Optional<Match<Double>> scale = scaleAt(tokens, at, end);
        while (scale.isPresent()) {
            sum.take(new Word(Role.TIMES, scale.get().value()));
            at += scale.get().length();
            scale = scaleAt(tokens, at, end);
        }
        return new Numeral(place, at, sum.value(), true, sum.scaled);
    }

    /// A number written as one word, as in German: the longest number words it can be cut into, joiners between.
    private @Nullable Sum compound(String word) {
        Sum sum = new Sum();
        int at = 0;
        while (at < word.length()) {
            int length = longestPart(word, at, sum);
            if (length == 0) {
                return null;
            }
            at += length;
        }
        return sum;
    }

    private int longestPart(String word, int at, Sum sum) {
        for (int to = word.length(); to > at; to--) {
            String part = word.substring(at, to);
            if (at > 0 && to < word.length() && joiners.contains(part)) {
                sum.unitsFirst = true;
                return to - at;
            }
            Optional<Match<Word>> match = words.longestAt(Tokenizer.tokens(part), 0, 1);
            if (match.isPresent() && match.get().value().role() != Role.ARTICLE && sum.take(match.get().value())) {
                return to - at;
            }
        }
        return 0;
    }

    /// The running sum of number words, as terms of falling size. A multiplier takes all smaller terms before it: in `一亿一千万` the last word takes
    /// the thousand, not the hundred million.
    private static final class Sum {
        private final List<Double> terms = new ArrayList<>();
        private boolean scaled;
        private boolean unitsFirst;

        double value() {
            return terms.stream().mapToDouble(Double::doubleValue).sum();
        }

        boolean take(Word word) {
            return switch (word.role()) {
                case ARTICLE -> false;
                case ADDS -> adds(word.value());
                case TIMES -> times(word.value());
            };
        }

        private boolean adds(double value) {
            double last = terms.isEmpty() ? Double.MAX_VALUE : terms.getLast();
            boolean reversed = unitsFirst && last < TENS && value >= 2 * TENS;
            double room = value < TENS ? TENS : value < HUNDRED ? HUNDRED : BIG;
            boolean fits = terms.isEmpty() || reversed || value > 0 && last >= room && last % room == 0;
            if (fits) {
                terms.add(value);
                unitsFirst = false;
            }
            return fits;
        }

        private boolean times(double factor) {
            double smaller = 0;
            while (!terms.isEmpty() && terms.getLast() < factor) {
                smaller += terms.removeLast();
            }
            terms.add(smaller == 0 ? factor : smaller * factor);
            scaled |= factor >= BIG;
            return true;
        }
    }
}
