package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Sentence;

/// Finds every figure of a text. The same text always gives the same figures; nothing is kept between texts, and any number of threads may
/// read at once.
public final class FigureReader {

    /// All figures, in the order of the text.
    ///
    /// @param source the text, with its language and outlet where they are known
    /// @return mentions whose offsets are code points into the text; a figure printed twice is two mentions
    public List<FigureMention> read(SourceText source) {
        return read(Article.of(source));
    }

    /// All figures of a text that is already taken apart.
    public List<FigureMention> read(Article article) {
        List<FigureMention> mentions = new ArrayList<>();
        MentionBuilder builder = new MentionBuilder(article);
        CountedThing antecedent = null;
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            Line line = Line.of(article, sentence);
            boolean near = sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            antecedent = read(line, builder, antecedent == null ? null : new Ellipsis.Antecedent(antecedent, false, near), mentions);
        }
        return mentions;
    }

    private static @Nullable CountedThing read(Line line, MentionBuilder builder, Ellipsis.@Nullable Antecedent before,
            List<FigureMention> mentions) {
        if (!mayHoldFigure(line)) {
            return before == null ? null : before.thing();
        }
        LineReader reader = new LineReader(line, before);
        for (Figure figure : reader.figures()) {
            mentions.add(builder.mention(line, reader.dates(), figure));
        }
        return reader.antecedent();
    }

    private static boolean mayHoldFigure(Line line) {
        for (int i = line.first(); i < line.end(); i++) {
            if (line.rules().mayBegin(line.at(i))) {
                return true;
            }
        }
        return false;
    }
}
