package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.saksi.reading.text.Span;

/// When a figure is said to hold: the date or the words ("last year", "since January 2025") nearest to it in its sentence, as printed. A date of
/// telling ("said on Monday") is no period of what is told.
final class PeriodFinder {

    private static final int NEAR = 3;

    private PeriodFinder() {}

    /// @param dates the dates of the line, as places of tokens
    static Optional<String> find(Line line, List<Span> dates, Counted counted) {
        List<Span> all = joined(line, withRelative(line, dates));
        return all.stream()
                .filter(span -> !line.rules().calendar().datesTelling(line, span.start()))
                .min(Comparator.comparingInt(span -> distance(span, counted)))
                .map(span -> printed(line, span));
    }

    private static List<Span> withRelative(Line line, List<Span> dates) {
        List<Span> all = new ArrayList<>(dates);
        Calendar calendar = line.rules().calendar();
        for (int at = line.first(); at < line.end(); at++) {
            int length = calendar.relativeAt(line, at);
            if (length > 0) {
                all.add(new Span(at, at + length));
                at += length - 1;
            }
        }
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    /// "From 2024 through early 2025" is one period.
    private static List<Span> joined(Line line, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean near = last != null && span.start() >= last.end() && span.start() - last.end() <= NEAR
                    && opened(line, last) != last.start()
                    && line.rules().calendar().opensBefore(line, span.start()) + line.rules().ranges().length(line, last.end()) > 0;
            if (near && last != null) {
                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static int opened(Line line, Span span) {
        int start = span.start();
        int length = line.rules().calendar().opensBefore(line, start);
        while (length > 0) {
            start -= length;
            length = line.rules().calendar().opensBefore(line, start);
        }
        return start;
    }

    private static String printed(Line line, Span span) {
        int start = line.at(opened(line, span)).start();
        return line.article().quote(start, line.at(span.end() - 1).end()).replace('\n', ' ');
    }

    private static int distance(Span span, Counted counted) {
        return span.start() >= counted.first()
                ? Math.max(0, span.start() - counted.end())
                : Math.max(0, counted.first() - span.end()) + NEAR;
    }
}
