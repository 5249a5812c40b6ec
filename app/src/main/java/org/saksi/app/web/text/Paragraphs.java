package org.saksi.app.web.text;

import java.util.ArrayList;
import java.util.List;

import org.saksi.app.web.text.MarkedText.Stretch;

/// Where the paragraphs of a text stand, in code points: between empty lines. Where lines run on too long to be the wrapped lines of one
/// paragraph, each line is one.
final class Paragraphs {

    private static final int WIDEST_WRAP = 110;

    private Paragraphs() {}

    static List<Stretch> of(int[] text) {
        List<Stretch> found = new ArrayList<>();
        int start = skipBlank(text, 0);
        int at = start;
        while (at < text.length) {
            if (text[at] == '\n' && isEmptyLine(text, at + 1)) {
                addLines(found, text, start, at);
                start = skipBlank(text, at);
                at = start;
            } else {
                at++;
            }
        }
        addLines(found, text, start, text.length);
        return List.copyOf(found);
    }

    private static void addLines(List<Stretch> found, int[] text, int start, int end) {
        if (widestLine(text, start, end) <= WIDEST_WRAP) {
            add(found, text, start, end);
            return;
        }
        int line = start;
        for (int at = start; at < end; at++) {
            if (text[at] == '\n') {
                add(found, text, line, at);
                line = skipBlank(text, at);
            }
        }
        add(found, text, line, end);
    }

    private static int widestLine(int[] text, int start, int end) {
        int widest = 0;
        int line = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text[at] == '\n') {
                widest = Math.max(widest, at - line);
                line = at + 1;
            }
        }
        return widest;
    }

    private static void add(List<Stretch> found, int[] text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text[last - 1])) {
            last--;
        }
        if (last > start) {
            found.add(new Stretch(start, last));
        }
    }

    private static boolean isEmptyLine(int[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (text[i] == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlank(int[] text, int from) {
        int i = from;
        while (i < text.length && (Character.isWhitespace(text[i]) || text[i] == '\f' || text[i] == '\uFEFF')) {
            i++;
        }
        return i;
    }
}
