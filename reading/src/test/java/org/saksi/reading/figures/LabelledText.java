package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.reading.FigureMention;

/// A text with its figures marked by hand: `{number words|low..high or vague|qualifier|unit kind}`.
record LabelledText(String text, List<Label> labels) {

    private static final Pattern MARK = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)\\|([^|{}]*)\\|([^|{}]*)}");

    /// One figure: the UTF-16 offsets of its words and what they say.
    record Label(int start, int end, String value, String qualifier, String kind) {

        boolean overlaps(FigureMention mention) {
            return mention.numStart() < end && start < mention.numEnd();
        }

        boolean sameValue(FigureMention mention) {
            if ("vague".equals(value) || mention.amount().vague()) {
                return "vague".equals(value) && mention.amount().vague();
            }
            String[] ends = value.split("\\.\\.", -1);
            return close(Double.parseDouble(ends[0]), mention.amount().low())
                    && close(Double.parseDouble(ends[ends.length - 1]), mention.amount().high());
        }

        private static boolean close(double wanted, double found) {
            return Math.abs(wanted - found) <= 1e-4 * Math.max(1e-9, Math.abs(wanted));
        }
    }

    static LabelledText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            labels.add(new Label(text.length(), text.length() + mark.group(1).length(), mark.group(2), mark.group(3), mark.group(4)));
            text.append(mark.group(1));
            done = mark.end();
        }
        return new LabelledText(text.append(marked.substring(done)).toString(), List.copyOf(labels));
    }
}
