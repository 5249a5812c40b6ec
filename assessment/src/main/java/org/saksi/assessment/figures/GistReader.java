package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.FigureMention;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Sentence;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureInForce.Standing;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.Origin;
import org.saksi.register.origins.Origins;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.UnitKind;

/// Takes what is compared out of the figures of a document.
final class GistReader {

    private static final Set<String> SITES = Set.of("compounds", "locations", "sites", "centres", "centers", "facilities", "places");
    private static final Set<String> SUSPECTED = Set.of("suspected", "suspicious", "suspect", "possible", "potential", "alleged",
            "suspects");
    private static final Set<String> REMAINDER = Set.of("other", "others", "more", "additional", "further", "another", "autres");
    private static final Set<String> NOT_ACTS = Set.of("suspected", "operating", "confirmed", "money", "share", "time", "identified");
    private static final Set<String> MODIFIERS = Set.of("active", "alleged");
    private static final Set<AttributionKind> STATE = EnumSet.of(AttributionKind.GOVERNMENT, AttributionKind.COURT);
    private static final int AFTER = 18;
    private static final int BEFORE = 6;

    private final Origins origins;
    private final Map<String, Origin> byName = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();

    GistReader(Origins origins) {
        this.origins = origins;
        origins.origins().forEach(o -> byName.put(o.name(), o));
        for (DocumentOrigins document : origins.documents()) {
            families.put(document.docId(), document.family());
        }
    }

    /// The figures of a document that count.
    List<Gist> read(DocumentFigures document) {
        Article article = Article.of(document.source());
        Neighbours neighbours = Neighbours.of(document);
        List<Gist> gists = new ArrayList<>();
        for (int i = 0; i < document.figures().size(); i++) {
            if (document.figures().get(i).counts()) {
                gists.add(gist(article, document, i, neighbours));
            }
        }
        return gists;
    }

    private Gist gist(Article article, DocumentFigures document, int number, Neighbours neighbours) {
        FigureInForce figure = document.figures().get(number);
        FigureMention mention = figure.value();
        FigureRef ref = new FigureRef(document.docId(), number);
        String originName = origins.byFigure().getOrDefault(ref, "");
        Optional<Origin> origin = Optional.ofNullable(byName.get(originName));
        int start = article.utf16(mention.start());
        int end = article.utf16(mention.end());
        Sentence sentence = article.sentenceAt(start);
        List<Token> phrase = tokens(article, sentence, start, end);
        List<Token> after = after(article, sentence, neighbours, mention, end);
        List<Token> around = new ArrayList<>(before(article, sentence, neighbours, mention, start));
        around.addAll(after);
        boolean suspected = phrase.stream().anyMatch(t -> SUSPECTED.contains(t.folded()));
        return new Gist(ref, mention, figure.standing() == Standing.ADOPTED, families.getOrDefault(document.docId(), document.docId()),
                originName, origin.flatMap(Origin::speaker), origin.map(Origin::kind).filter(STATE::contains).isPresent(),
                origin.flatMap(Origin::date), head(mention), phrase.stream().anyMatch(t -> REMAINDER.contains(t.folded())), suspected,
                act(mention), Certainty.of(phrase, around),
                mention.unitKind() == UnitKind.SHARE && alternative(after), nouns(mention, after), names(article, sentence, origin));
    }

    private static List<Token> tokens(Article article, Sentence sentence, int start, int end) {
        return article.tokens(sentence).stream().filter(t -> t.end() > start && t.start() < end).toList();
    }

    private static List<Token> after(Article article, Sentence sentence, Neighbours neighbours, FigureMention mention, int end) {
        int stop = neighbours.next(mention.end()).stream().map(article::utf16).findFirst().orElse(Integer.MAX_VALUE);
        return article.tokens(sentence).stream().filter(t -> t.start() >= end && t.start() < stop).limit(AFTER).toList();
    }

    private static List<Token> before(Article article, Sentence sentence, Neighbours neighbours, FigureMention mention, int start) {
        int stop = neighbours.previous(mention.start()).stream().map(article::utf16).findFirst().orElse(0);
        List<Token> before = article.tokens(sentence).stream().filter(t -> t.end() <= start && t.start() >= stop).toList();
        return before.subList(Math.max(0, before.size() - BEFORE), before.size());
    }

    private static String head(FigureMention mention) {
        String unit = mention.unit();
        return mention.unitKind() == UnitKind.SITES && (SITES.contains(unit) || unit.isEmpty())
                ? "site"
                : mention.unitKind().code() + " " + unit;
    }

    /// What was done with what is counted: the measure's slug without what is counted and without how sure it is.
    private static String act(FigureMention mention) {
        String slug = mention.measure();
        String unit = mention.unit().toLowerCase(Locale.ROOT);
        int cut = !unit.isEmpty() && slug.startsWith(unit) ? unit.length() : slug.startsWith("share") ? 5 : slug.startsWith("time") ? 4 : 0;
        String act = slug.substring(cut).replaceAll("^_", "");
        boolean bare = cut == 0 && mention.unitKind() != UnitKind.MONEY;
        return bare || NOT_ACTS.contains(act) ? "" : act;
    }

    private static boolean alternative(List<Token> after) {
        return after.stream().anyMatch(t -> t.is("or") || t.is("either") || t.is("ou") || t.is("或"));
    }

    /// The second noun of *pages and accounts*.
    private static Set<String> nouns(FigureMention mention, List<Token> after) {
        Set<String> nouns = new HashSet<>();
        if (after.size() > 1 && after.getFirst().is("and")) {
            Token second = after.get(1);
            boolean plural = second.kind() == TokenKind.WORD && !second.capitalised() && second.folded().endsWith("s")
                    && second.text().length() > 3;
            if (plural && !mention.unit().equals(second.folded())) {
                nouns.add(second.folded());
            }
        }
        return nouns;
    }

    private static Set<String> names(Article article, Sentence sentence, Optional<Origin> origin) {
        String speaker = origin.flatMap(Origin::speaker).orElse("").toLowerCase(Locale.ROOT);
        Set<String> names = new HashSet<>();
        List<Token> tokens = article.tokens(sentence);
        for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
            if (token.capitalised() && token.text().length() > 2 && !speaker.contains(token.folded())
                    && !MODIFIERS.contains(token.folded())) {
                names.add(token.folded());
            }
        }
        return names;
    }
}
