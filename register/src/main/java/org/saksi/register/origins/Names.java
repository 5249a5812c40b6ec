package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Sentence;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.LanguageTag;

/// Finds the names of a text: runs of words with capitals. A word that only begins a sentence, or stands in small letters elsewhere in the
/// text, is no name; a heading in which every word has a capital says nothing about names.
final class Names {

    private static final Set<String> BETWEEN = Set.of("of", "the", "and", "for", "to", "on", "in", "de", "du", "des", "la", "le", "el", "y",
            "e", "van", "von", "bin", "al", "&");
    private static final int SHORTEST_HEADING = 4;
    private static final double CAPITALS_OF_A_HEADING = 0.6;

    private static final Map<LanguageTag, Set<String>> FUNCTION_WORDS = new ConcurrentHashMap<>();

    private final Article article;
    private final Set<String> function;
    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    private Names(Article article) {
        this.article = article;
        this.function = FUNCTION_WORDS.computeIfAbsent(article.language(),
                language -> Set.copyOf(new LanguageFolder(language).entries("function-words")));
        for (Sentence sentence : article.sentences()) {
            boolean heading = heading(sentence);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = article.tokens().get(i);
                if (token.kind() == TokenKind.WORD && !token.capitalised()) {
                    small.add(token.folded());
                } else if (token.capitalised() && !heading && !opens(sentence, i)) {
                    inside.add(token.folded());
                }
            }
        }
    }

    /// All names, in the order of the text.
    static List<NameRun> in(Article article) {
        Names names = new Names(article);
        List<NameRun> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            names.collect(sentence, found);
        }
        return found;
    }

    private void collect(Sentence sentence, List<NameRun> found) {
        boolean heading = heading(sentence);
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            if (!begins(sentence, i, heading)) {
                i++;
                continue;
            }
            int end = end(sentence, i, heading);
            found.add(run(i, end));
            i = end;
        }
    }

    private int end(Sentence sentence, int first, boolean heading) {
        int end = first + 1;
        for (int i = end; i < sentence.endToken(); i++) {
            Token token = article.tokens().get(i);
            if (token.capitalised() && (!heading || inside.contains(token.folded()))) {
                end = i + 1;
            } else if (!BETWEEN.contains(token.folded())) {
                break;
            }
        }
        return end;
    }

    private boolean begins(Sentence sentence, int i, boolean heading) {
        Token token = article.tokens().get(i);
        if (!token.capitalised() || token.text().length() < 2) {
            return false;
        }
        if (inside.contains(token.folded()) && !small.contains(token.folded())) {
            return true;
        }
        if (opens(sentence, i) && function.contains(token.folded())) {
            return false;
        }
        boolean plainlyAName = token.text().chars().skip(1).anyMatch(Character::isUpperCase);
        return !heading && (!opens(sentence, i) || plainlyAName || !small.contains(token.folded()) && followedByCapital(sentence, i));
    }

    private boolean followedByCapital(Sentence sentence, int i) {
        return i + 1 < sentence.endToken() && article.tokens().get(i + 1).capitalised();
    }

    /// Whether the token is the first word of its sentence, or of a quotation or clause that begins like one.
    private boolean opens(Sentence sentence, int i) {
        for (int at = i - 1; at >= sentence.firstToken(); at--) {
            Token before = article.tokens().get(at);
            if (before.kind() == TokenKind.PUNCTUATION && (before.is("\"") || before.is(":") || before.is("(") || before.is("—"))) {
                return true;
            }
            if (before.wordlike() || before.kind() == TokenKind.NUMBER || before.kind() == TokenKind.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    private boolean heading(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = article.tokens().get(i);
            if (token.kind() == TokenKind.WORD && !BETWEEN.contains(token.folded())) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return words >= SHORTEST_HEADING && capitals >= CAPITALS_OF_A_HEADING * words;
    }

    private NameRun run(int first, int end) {
        List<Token> tokens = article.tokens().subList(first, end);
        List<String> words = tokens.stream().filter(Token::capitalised).map(t -> Plain.word(t.text())).toList();
        return new NameRun(first, end, article.quote(tokens.getFirst().start(), tokens.getLast().end()), words);
    }
}
