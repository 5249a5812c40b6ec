package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.Sentence;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Cuts an article into [Unit]s.
final class Units {

    private static final Set<String> BULLETS = Set.of("*", "-", "•", "–", "—", "·", "#", "▪", "◦", "‣");
    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", ":", ";", ",", "。", "！", "？", "\"");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…", "\"");
    private static final int LONGEST_HEADING = 24;
    private static final int LONGEST_ITEM_HEAD = 18;

    private final Article article;
    private final List<Token> tokens;
    private final List<Unit> units = new ArrayList<>();
    private int paragraph = -1;

    private Units(Article article) {
        this.article = article;
        this.tokens = article.tokens();
    }

    static List<Unit> of(Article article, long[] classes) {
        Units cutter = new Units(article);
        List<Sentence> sentences = article.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int first = sentences.get(s).firstToken();
            while (s + 1 < sentences.size() && cutter.broken(sentences.get(s), classes)) {
                s++;
            }
            cutter.cut(first, sentences.get(s).endToken());
        }
        return List.copyOf(cutter.units);
    }

    /// Whether a line end broke the sentence: it ends with a word that something must follow, and the next line is not apart.
    private boolean broken(Sentence sentence, long[] classes) {
        int last = sentence.endToken() - 1;
        Token end = tokens.get(last);
        boolean open = end.kind() == TokenKind.WORD && !end.capitalised() && (classes[last] & (Words.FUNCTION | Words.VERB)) != 0;
        return open && article.text().substring(end.end(), tokens.get(last + 1).start()).strip().isEmpty()
                && article.text().substring(end.end(), tokens.get(last + 1).start()).chars().filter(c -> c == '\n').count() == 1;
    }

    private void cut(int first, int end) {
        paragraph += startsLine(first) ? 1 : 0;
        boolean item = startsLine(first) && isBullet(first, end);
        int dash = item ? itemDash(first, end) : -1;
        if (dash > 0) {
            add(first, dash, true, true);
            add(dash, end, false, false);
            return;
        }
        add(first, end, isHeading(first, end), item);
    }

    private void add(int first, int end, boolean heading, boolean item) {
        units.add(new Unit(units.size(), first, end, paragraph, heading, isTitleCase(first, end), item));
    }

    private boolean startsLine(int first) {
        return first == 0 || article.text().substring(tokens.get(first - 1).end(), tokens.get(first).start()).indexOf('\n') >= 0;
    }

    private boolean isBullet(int first, int end) {
        Token token = tokens.get(first);
        return BULLETS.contains(token.folded())
                || token.kind() == TokenKind.NUMBER && token.text().length() <= 3 && first + 1 < end
                        && (tokens.get(first + 1).is(".") || tokens.get(first + 1).is(")"));
    }

    /// Where a dash ends the head of a list item within one line, or -1.
    private int itemDash(int first, int end) {
        for (int i = first + 2; i < Math.min(end - 1, first + LONGEST_ITEM_HEAD); i++) {
            if ((tokens.get(i).is("—") || tokens.get(i).is("–")) && !tokens.get(i - 1).touches(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeading(int first, int end) {
        if (tokens.get(first).is("#")) {
            return true;
        }
        boolean line = startsLine(first) && (end == tokens.size() || startsLine(end));
        return line && end - first <= LONGEST_HEADING && !STOPS.contains(tokens.get(end - 1).folded());
    }

    private boolean isTitleCase(int first, int end) {
        int capitals = 0;
        int longWords = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.WORD && token.text().length() > 3) {
                longWords++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        boolean sentence = SENTENCE_ENDS.contains(tokens.get(end - 1).folded());
        return !sentence && longWords > 2 && capitals * 10 >= longWords * 8;
    }
}
