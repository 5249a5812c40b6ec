package org.saksi.reading.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.Transcript;

/// Cuts a transcript into the stretches that search finds: messages, rows, paragraphs; long ones at the end of a sentence.
final class Stretches {

    /// The longest stretch, in UTF-16 units: about a page of a book.
    static final int LONGEST = 1_500;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private Stretches() {}

    /// One stretch.
    ///
    /// @param words its text, not blank
    /// @param start where it begins, a code point offset into the transcript
    /// @param end where it ends, exclusive
    record Stretch(String words, int start, int end) {}

    /// The stretches of this transcript, in order; together they hold all its words. Linear in its length.
    static List<Stretch> of(Transcript transcript) {
        String text = transcript.text();
        List<Integer> cuts = cuts(transcript);
        List<Stretch> all = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (int cut : cuts) {
            String words = text.substring(unit, cut);
            int next = point + words.codePointCount(0, words.length());
            if (!words.isBlank()) {
                all.add(new Stretch(words, point, next));
            }
            unit = cut;
            point = next;
        }
        return all;
    }

    private static List<Integer> cuts(Transcript transcript) {
        String text = transcript.text();
        Set<Integer> natural = new TreeSet<>();
        Matcher blank = BLANK_LINE.matcher(text);
        while (blank.find()) {
            natural.add(blank.end());
        }
        starts(transcript, natural);
        natural.add(text.length());
        List<Integer> cuts = new ArrayList<>();
        int from = 0;
        for (int to : natural) {
            if (to - from > LONGEST) {
                cutAtSentences(text, from, to, cuts);
            }
            if (to > from) {
                cuts.add(to);
                from = to;
            }
        }
        return cuts;
    }

    private static void starts(Transcript transcript, Set<Integer> natural) {
        String text = transcript.text();
        int unit = 0;
        int point = 0;
        for (Anchor anchor : transcript.anchors()) {
            boolean begins = anchor.kind() == AnchorKind.PARAGRAPH || anchor.kind() == AnchorKind.ROW
                    || anchor.kind() == AnchorKind.MESSAGE;
            if (begins && anchor.start() >= point) {
                unit = text.offsetByCodePoints(unit, anchor.start() - point);
                point = anchor.start();
                natural.add(unit);
            }
        }
    }

    private static void cutAtSentences(String text, int from, int to, List<Integer> cuts) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        String part = text.substring(from, to);
        sentences.setText(part);
        int last = 0;
        while (part.length() - last > LONGEST) {
            int end = sentences.preceding(last + LONGEST);
            if (end <= last) {
                end = last + LONGEST;
                if (Character.isLowSurrogate(part.charAt(end))) {
                    end--;
                }
            }
            cuts.add(from + end);
            last = end;
        }
    }
}
