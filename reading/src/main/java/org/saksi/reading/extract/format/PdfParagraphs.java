package org.saksi.reading.extract.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.reading.extract.format.PdfLines.Line;

/// Joins the lines of a page to paragraphs. A paragraph ends where the gap to the next line is wider than usual on the page, where the size of the letters changes,
/// where a list item or an indented line begins, or where a line is short and its sentence over. A word parted at the end of a line is joined
/// again unless the page itself writes it with the hyphen.
final class PdfParagraphs {

    private static final Pattern ITEM = Pattern.compile("^(?:[•◦▪‣·–—-]\\s|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\\s)");
    private static final Pattern SENTENCE_OVER = Pattern.compile("[.!?:;។။。！？»”\"’)\\]]\\s*(?:\\[?\\d{1,3}\\]?)?$");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\u2010]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}\\p{L}*)");
    private static final float WIDER = 1.3f;
    private static final float OTHER_SIZE = 0.15f;

    private final List<Line> lines;
    private final float usualGap;
    private final float rightMost;
    private final Set<String> hyphened = new HashSet<>();

    private PdfParagraphs(List<Line> lines) {
        this.lines = lines;
        this.usualGap = usualGap(lines);
        this.rightMost = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        for (Line line : lines) {
            Matcher words = Pattern.compile("\\p{L}+[-\u2010]\\p{L}+").matcher(line.text());
            while (words.find()) {
                hyphened.add(words.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /// The paragraphs of these lines, in order.
    static List<String> of(List<Line> lines) {
        return lines.isEmpty() ? List.of() : new PdfParagraphs(lines).join();
    }

    private List<String> join() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (begins(before, line)) {
                paragraphs.add(current.toString());
                current.setLength(0);
                current.append(line.text());
            } else {
                add(current, line.text());
            }
        }
        paragraphs.add(current.toString());
        return paragraphs;
    }

    private boolean begins(Line before, Line line) {
        boolean over = SENTENCE_OVER.matcher(before.text()).find();
        float gap = line.base() - before.base();
        if (Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size()) {
            return true;
        }
        if (gap < -before.size()) {
            return over;
        }
        if (gap > WIDER * usualGap && gap > before.size() || ITEM.matcher(line.text()).find()) {
            return true;
        }
        float em = before.size();
        boolean indented = line.left() > before.left() + 0.8f * em && line.left() < before.left() + 6 * em;
        boolean shortLine = before.right() < line.right() - 4 * em && before.right() < rightMost - 4 * em;
        return over && (indented || shortLine);
    }

    private void add(StringBuilder current, String next) {
        Matcher head = PARTED.matcher(current);
        Matcher tail = REST.matcher(next);
        if (head.find() && tail.find()) {
            String written = (head.group(1) + "-" + tail.group(1)).toLowerCase(Locale.ROOT);
            if (!hyphened.contains(written)) {
                current.setLength(current.length() - 1);
            }
            current.append(next);
            return;
        }
        boolean unspaced = isUnspaced(current.codePointBefore(current.length())) && isUnspaced(next.codePointAt(0));
        current.append(unspaced ? "" : " ").append(next);
    }

    /// Scripts that write without spaces between words.
    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF00 && codePoint <= 0xFF60;
        };
    }

    private static float usualGap(List<Line> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).base() - lines.get(i - 1).base();
            if (gap > 0.5f * lines.get(i).size() && gap < 4 * lines.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(Float::compare);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get((gaps.size() - 1) / 4);
    }
}
