package org.saksi.reading.figures;

import java.util.List;
import java.util.Optional;

import org.saksi.reading.FigureMention;
import org.saksi.reading.speakers.SpeakerReader;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Span;

/// Makes mentions of figures: offsets in code points, place, period, measure, speaker.
final class MentionBuilder {

    private final Article article;
    private final SpeakerReader speakers;

    MentionBuilder(Article article) {
        this.article = article;
        this.speakers = new SpeakerReader(article);
    }

    FigureMention mention(Line line, List<Span> dates, Figure figure) {
        int start = line.at(figure.first()).start();
        int end = line.at(figure.end() - 1).end();
        Counted counted = figure.counted();
        int numEnd = counted.thing().isDuration() && counted.end() > figure.quantity().end() ? counted.end() : figure.quantity().end();
        Optional<String> place = PlaceFinder.find(line, counted);
        return new FigureMention(article.codePoint(start), article.codePoint(end),
                article.codePoint(line.at(figure.quantity().first()).start()),
                article.codePoint(line.at(numEnd - 1).end()), article.quote(start, end), figure.amount(), figure.qualifier(),
                counted.thing().kind(),
                unit(counted.thing()), line.rules().measures().name(line, figure.quantity(), counted.thing(), counted.end()), place,
                PeriodFinder.find(line, dates, counted), speakers.attribute(line.at(figure.quantity().first()).start(), end),
                counted.rule(),
                article.codePoint(line.sentence().start()),
                article.codePoint(line.sentence().end()));
    }

    private static String unit(CountedThing thing) {
        return thing.concept();
    }
}
