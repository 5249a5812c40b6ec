package org.saksi.reading.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.saksi.reading.search.SearchHit.Mark;

/// Cuts out of a stretch the words round what was found.
final class Snippets {

    private static final int LENGTH = 200;
    private static final float MIDDLE = 0.5f;
    private static final List<String> FIELDS = List.of(Fields.FOLDED, Fields.WORDS, Fields.PAIRS);

    private final List<UnifiedHighlighter> highlighters;

    Snippets(Analyzer analyzer) {
        this.highlighters = FIELDS.stream().map(field -> UnifiedHighlighter.builderWithoutSearcher(analyzer).withFormatter(new Cut())
                .withBreakIterator(
                        () -> LengthGoalBreakIterator.createClosestToLength(BreakIterator.getWordInstance(Locale.ROOT), LENGTH, MIDDLE))
                .withMaxLength(Integer.MAX_VALUE - 1).build()).toList();
    }

    /// A snippet and its marks.
    record Snippet(String words, List<Mark> marks) {

        Snippet {
            marks = List.copyOf(marks);
        }
    }

    /// The best piece of a stretch, by the first way of matching that finds something in it; its beginning when none does, as for a telephone number.
    Snippet of(Query query, String stretch) throws IOException {
        for (int way = 0; way < FIELDS.size(); way++) {
            Object found = highlighters.get(way).highlightWithoutSearcher(FIELDS.get(way), query, stretch, 1);
            if (found instanceof Snippet snippet && !snippet.marks().isEmpty()) {
                return snippet;
            }
        }
        return new Snippet(oneLine(stretch.substring(0, end(stretch))), List.of());
    }

    private static int end(String stretch) {
        int end = Math.min(LENGTH, stretch.length());
        return end < stretch.length() && Character.isLowSurrogate(stretch.charAt(end)) ? end - 1 : end;
    }

    /// The same length, so that marks stay where they are.
    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static final class Cut extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            Passage best = passages[0];
            List<Mark> marks = new ArrayList<>();
            int last = best.getStartOffset();
            for (int i = 0; i < best.getNumMatches(); i++) {
                int from = Math.max(best.getMatchStarts()[i], last);
                int to = Math.min(best.getMatchEnds()[i], best.getEndOffset());
                if (to > from) {
                    marks.add(new Mark(from - best.getStartOffset(), to - best.getStartOffset()));
                    last = to;
                }
            }
            return new Snippet(oneLine(content.substring(best.getStartOffset(), best.getEndOffset())), marks);
        }
    }
}
