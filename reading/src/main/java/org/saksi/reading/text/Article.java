package org.saksi.reading.text;

import java.util.List;

import org.saksi.reading.SourceText;
import org.saksi.terms.LanguageTag;

/// A text taken apart: paragraphs, sentences, tokens, the language of each sentence. Offsets within the room are UTF-16 units; [#codePoint]
/// leads to the offsets of the contract.
public final class Article {

    private final SourceText source;
    private final LanguageTag language;
    private final List<Token> tokens;
    private final List<Span> paragraphs;
    private final List<Sentence> sentences;
    private final CodePoints codePoints;

    private Article(SourceText source, LanguageTag language, List<Token> tokens, Segments segments) {
        this.source = source;
        this.language = language;
        this.tokens = List.copyOf(tokens);
        this.paragraphs = segments.paragraphs();
        this.sentences = segments.sentences();
        this.codePoints = CodePoints.of(source.text());
    }

    /// Takes a text apart. The same text always gives the same pieces.
    public static Article of(SourceText source) {
        List<Token> tokens = Tokenizer.tokens(source.text());
        LanguageTag main = source.language().equals(LanguageTag.UNDETERMINED) ? LanguageGuess.of(tokens) : source.language();
        return new Article(source, main, tokens, Segmenter.segments(source.text(), tokens, LanguageGuess.rulesFor(main, tokens)));
    }

    /// The text as it came, with what is known of where it stood.
    public SourceText source() {
        return source;
    }

    /// The whole text.
    public String text() {
        return source.text();
    }

    /// The language of most of the text; `und` when it is none of those that have a folder and none was given.
    public LanguageTag language() {
        return language;
    }

    /// All tokens, in order.
    public List<Token> tokens() {
        return tokens;
    }

    /// What stands between empty lines, in order.
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /// All sentences, in order. Every token is in exactly one.
    public List<Sentence> sentences() {
        return sentences;
    }

    /// The tokens of one sentence.
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /// The words of a stretch, as printed.
    public String quote(int start, int end) {
        return source.text().substring(start, end);
    }

    /// The place of the first token that ends after the offset; the number of tokens when there is none.
    public int tokenIndexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The sentence that holds the offset, or the next one; the last one at the end.
    ///
    /// @throws IllegalArgumentException when the text holds no sentence
    public Sentence sentenceAt(int offset) {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a text without words has no sentence at " + offset);
        }
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }

    /// How many code points stand before a UTF-16 offset.
    public int codePoint(int utf16) {
        return codePoints.codePoint(utf16);
    }

    /// The UTF-16 offset that has this many code points before it.
    public int utf16(int codePoint) {
        return codePoints.utf16(codePoint);
    }
}
