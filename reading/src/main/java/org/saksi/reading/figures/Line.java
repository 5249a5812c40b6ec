package org.saksi.reading.figures;

import java.util.List;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.Sentence;
import org.saksi.reading.text.Token;

/// A sentence under the rules of its language. Places of tokens count over the whole article.
///
/// @param article the article
/// @param tokens all tokens of the article
/// @param sentence the sentence
/// @param rules the rules of its language
record Line(Article article, List<Token> tokens, Sentence sentence, LanguageRules rules) {

    Line {
        tokens = List.copyOf(tokens);
    }

    static Line of(Article article, Sentence sentence) {
        return new Line(article, article.tokens(), sentence, LanguageRules.of(sentence.language()));
    }

    int first() {
        return sentence.firstToken();
    }

    int end() {
        return sentence.endToken();
    }

    boolean has(int place) {
        return place >= first() && place < end();
    }

    Token at(int place) {
        return tokens.get(place);
    }

    /// The folded form of a token, or nothing outside the sentence.
    String word(int place) {
        return has(place) ? tokens.get(place).folded() : "";
    }

    /// Whether this token and the one before it have nothing between them.
    boolean touchesBefore(int place) {
        return has(place) && has(place - 1) && tokens.get(place - 1).touches(tokens.get(place));
    }

    /// Whether the token is a hyphen between two tokens that it touches.
    boolean hyphen(int place) {
        return has(place) && has(place + 1) && tokens.get(place).is("-") && touchesBefore(place) && touchesBefore(place + 1);
    }
}
