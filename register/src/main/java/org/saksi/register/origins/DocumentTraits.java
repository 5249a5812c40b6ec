package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.saksi.matching.text.Shingles;
import org.saksi.matching.text.WordSequence;
import org.saksi.reading.FigureMention;
import org.saksi.reading.speakers.SpeakerReader;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// What is compared of a document, computed once when it comes: its names, its *anchors* (names and numbers in order, which survive
/// translation), its quotations, its figures.
final class DocumentTraits {

    private static final Pattern QUOTED = Pattern.compile("[“\"„«「『]([^”\"»」』]{20,2000})[”\"»」』]");

    private final DocumentFigures document;
    private final Article article;
    private final List<NameRun> names;
    private final List<String> anchors;
    private final List<Quote> quotes;
    private final Map<FigureKey, FigureMention> figures;

    DocumentTraits(DocumentFigures document) {
        this.document = document;
        this.article = Article.of(document.source());
        this.names = Names.in(article);
        this.anchors = anchors(article, names);
        this.quotes = quotes(article);
        this.figures = document.figures().stream().filter(FigureInForce::counts).map(FigureInForce::value).filter(f -> !f.amount().vague())
                .collect(Collectors.toMap(FigureKey::of, f -> f, (first, again) -> first, java.util.LinkedHashMap::new));
    }

    DocumentFigures document() {
        return document;
    }

    Article article() {
        return article;
    }

    List<NameRun> names() {
        return names;
    }

    /// Names and numbers in the order of the text, in plain form; numbers begin with `#`.
    List<String> anchors() {
        return anchors;
    }

    /// What stands between quotation marks, with who is quoted.
    List<Quote> quotes() {
        return quotes;
    }

    /// About how many quoted words both documents hold.
    int sharedQuotedWords(DocumentTraits other) {
        int shared = quotes.stream().mapToInt(q -> other.quotes.stream().mapToInt(o -> q.words().shared(o.words())).max().orElse(0)).sum();
        return shared == 0 ? 0 : shared + Quote.SHINGLE - 1;
    }

    /// The printed numbers, each once.
    Map<FigureKey, FigureMention> figures() {
        return figures;
    }

    private static List<String> anchors(Article article, List<NameRun> names) {
        Map<Integer, NameRun> byToken = new HashMap<>();
        for (NameRun name : names) {
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                byToken.put(i, name);
            }
        }
        boolean unspaced = article.tokens().stream().filter(t -> t.kind() == TokenKind.LETTER).count() * 2 > article.tokens().size();
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < article.tokens().size(); i++) {
            Token token = article.tokens().get(i);
            if (token.kind() == TokenKind.NUMBER) {
                anchors.add(number(token));
            } else if (token.kind() == TokenKind.WORD && token.text().length() > 1
                    && (unspaced || byToken.containsKey(i) && token.capitalised())) {
                anchors.add(Plain.word(token.text()));
            }
        }
        return List.copyOf(anchors);
    }

    private static String number(Token token) {
        StringBuilder digits = new StringBuilder("#");
        token.text().codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static List<Quote> quotes(Article article) {
        List<Quote> quotes = new ArrayList<>();
        SpeakerReader speakers = new SpeakerReader(article);
        Matcher matcher = QUOTED.matcher(article.text());
        while (matcher.find()) {
            Shingles words = Shingles.of(WordSequence.of(matcher.group(1)), Quote.SHINGLE);
            quotes.add(new Quote(speakers.attribute(matcher.start(1), matcher.end(1)).speaker(), words));
        }
        return List.copyOf(quotes);
    }

    Set<String> distinctAnchors() {
        return Set.copyOf(anchors);
    }
}
