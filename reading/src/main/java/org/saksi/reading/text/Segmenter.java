package org.saksi.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.saksi.terms.LanguageTag;

/// Finds where sentences and paragraphs end. A sentence ends at a full stop, question or exclamation mark (with the closing quotation marks
/// behind it) unless the stop belongs to an abbreviation, and at a line end unless the next line plainly goes on.
final class Segmenter {

    private static final Map<LanguageTag, Segmenter> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Set<String> TERMINATORS = Set.of(".", "!", "?", "…", "。", "！", "？", "។", "៕", "။", "।");
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "』", "》", "）");

    private final LanguageTag language;
    private final Set<String> abbreviations;
    private final Set<String> openers;

    private Segmenter(LanguageTag language) {
        LanguageFolder folder = new LanguageFolder(language);
        this.language = language;
        this.abbreviations = folder.entries("abbreviations").stream().collect(Collectors.toUnmodifiableSet());
        this.openers = folder.entries("sentence-openers").stream().collect(Collectors.toUnmodifiableSet());
    }

    static Segments segments(String text, List<Token> tokens, LanguageTag language) {
        return BY_LANGUAGE.computeIfAbsent(language, Segmenter::new).split(text, tokens);
    }

    private Segments split(String text, List<Token> tokens) {
        List<Span> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int paragraphStart = 0;
        int first = 0;
        boolean continued = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            int lines = last ? 2 : lineEnds(text, tokens.get(i).end(), tokens.get(i + 1).start());
            boolean soft = lines == 1 && goesOn(tokens, i, continued);
            continued = lines == 0 ? continued : soft;
            if (lines > 1 || lines == 1 && !soft || endsSentence(tokens, first, i)) {
                sentences.add(sentence(tokens, first, i + 1, sentences.size(), paragraphs.size()));
                first = i + 1;
            }
            if (lines > 1) {
                paragraphs.add(new Span(tokens.get(paragraphStart).start(), tokens.get(i).end()));
                paragraphStart = i + 1;
            }
        }
        return new Segments(paragraphs, sentences);
    }

    private Sentence sentence(List<Token> tokens, int first, int end, int index, int paragraph) {
        List<Token> own = tokens.subList(first, end);
        return new Sentence(index, own.getFirst().start(), own.getLast().end(), paragraph, first, end,
                LanguageGuess.ofSentence(own, language));
    }

    /// How many line ends stand between two tokens.
    private static int lineEnds(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2028' || c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) {
                count++;
            } else if (c == '\u2029' || c == '\f') {
                count += 2;
            }
        }
        return count;
    }

    /// Whether the line after this token goes on with its sentence: it begins in lower case or with a stop, or the line was a continuation.
    private static boolean goesOn(List<Token> tokens, int last, boolean continued) {
        Token end = tokens.get(last);
        Token next = tokens.get(last + 1);
        if (TERMINATORS.contains(end.folded()) || end.is(":")
                || CLOSERS.contains(end.folded()) && last > 0 && TERMINATORS.contains(tokens.get(last - 1).folded())) {
            return false;
        }
        boolean stop = next.is(",") || next.is(".") || next.is(";") || next.is(")");
        boolean lower = next.kind() == TokenKind.WORD && Character.isLowerCase(next.text().codePointAt(0));
        boolean open = end.is(",") || continued && next.kind() != TokenKind.SYMBOL && !next.is("-") && !next.is("*");
        return stop || lower || open;
    }

    private boolean endsSentence(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (closesSentence(tokens, first, i)) {
            return !(CLOSERS.contains(next.folded()) && !opensQuote(next) && token.touches(next)) && !TERMINATORS.contains(next.folded())
                    && !goesOnInLowerCase(token, next);
        }
        boolean initials = token.kind() == TokenKind.WORD && token.folded().endsWith(".") && token.folded().length() > 2;
        return initials && next.capitalised() && openers.contains(next.folded());
    }

    /// Whether the tokens up to this one end with a terminator, perhaps followed by what it closes.
    private boolean closesSentence(List<Token> tokens, int first, int i) {
        int at = i;
        while (at > first && CLOSERS.contains(tokens.get(at).folded()) && !opensQuote(tokens.get(at))
                && tokens.get(at - 1).touches(tokens.get(at))) {
            at--;
        }
        return TERMINATORS.contains(tokens.get(at).folded()) && !(tokens.get(at).is(".") && belongsToWord(tokens, first, at));
    }

    private static boolean opensQuote(Token token) {
        return token.text().equals("“") || token.text().equals("「") || token.text().equals("«");
    }

    private boolean belongsToWord(List<Token> tokens, int first, int stop) {
        if (stop == first || !tokens.get(stop - 1).touches(tokens.get(stop))) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        boolean initial = before.capitalised() && before.text().length() == 1;
        boolean inner = stop + 1 < tokens.size() && tokens.get(stop).touches(tokens.get(stop + 1))
                && tokens.get(stop + 1).kind() != TokenKind.PUNCTUATION
                && !(tokens.get(stop + 1).capitalised() && before.kind() == TokenKind.WORD && before.text().length() > 2);
        return initial || inner || abbreviations.contains(before.folded());
    }

    private static boolean goesOnInLowerCase(Token token, Token next) {
        return !token.is("。") && next.kind() == TokenKind.WORD && Character.isLowerCase(next.text().codePointAt(0));
    }
}
