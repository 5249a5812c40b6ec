package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.saksi.matching.Linkage;
import org.saksi.matching.blocking.BlockReport;
import org.saksi.matching.count.UnseenJoins;
import org.saksi.matching.model.Edges;
import org.saksi.matching.model.LinkModel;
import org.saksi.matching.model.MatchWeight;
import org.saksi.matching.model.PairScorer;

/// A report on a linkage for people: one page without scripts, opened in any browser. It shows names and belongs where the lists belong.
final class LinkReport {

    private static final int SHOWN_PAIRS = 24;
    private static final String STYLE = """
            :root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
            h1,h2{line-height:1.2}table{border-collapse:collapse;margin:.5rem 0 1.5rem;width:100%}th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #8886;vertical-align:top}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.bar{display:inline-block;height:.7em;background:#2a6f97}.bar.against{background:#b23a48}
            .big{font-size:1.6rem}.note{color:#888}details{margin:.5rem 0}summary{cursor:pointer}
            """;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Linkage linkage;
    private final PeopleLists lists;

    private LinkReport(Linkage linkage, PeopleLists lists) {
        this.linkage = linkage;
        this.lists = lists;
    }

    static String of(Linkage linkage, PeopleLists lists) {
        LinkReport report = new LinkReport(linkage, lists);
        report.write();
        return report.out.toString();
    }

    private void write() {
        out.append(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>People once</title><style>")
                .append(STYLE).append("</style><h1>People once</h1>");
        out.append("<p class=\"big\">%,d to %,d people, expected %,.0f</p>".formatted(linkage.count().low(), linkage.count().high(),
                linkage.count().expected()));
        out.append(
                "<p>%,d rows; %,d pairs compared; %,d clusters written. Clusters are suggestions: who is the same person is for people to decide.</p>"
                        .formatted(linkage.people().size(), linkage.candidates().compared(), linkage.count().clusters()));
        columns();
        sizes();
        probabilities();
        weights();
        blocks();
        borderline();
    }

    private void columns() {
        begin("What the columns were taken for", "column", "taken for");
        new TreeMap<>(lists.understood()).forEach((heading, role) -> row(heading, role.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        end();
        lists.remarks().forEach(r -> out.append("<p class=\"note\">").append(escaped(r)).append("</p>"));
    }

    private void sizes() {
        TreeMap<Integer, Integer> bySize = new TreeMap<>();
        int[] size = new int[linkage.people().size()];
        for (int row = 0; row < size.length; row++) {
            size[linkage.clusterOf(row)]++;
        }
        for (int s : size) {
            if (s > 0) {
                bySize.merge(s, 1, Integer::sum);
            }
        }
        begin("Rows a person", "rows", "people");
        bySize.forEach((s, n) -> row(Integer.toString(s), "%,d".formatted(n)));
        end();
    }

    private void probabilities() {
        long[] pairs = new long[10];
        Edges edges = linkage.pairs();
        for (int e = 0; e < edges.size(); e++) {
            pairs[(int) Math.min(9, PairScorer.probability(edges.logit(e)) * 10)]++;
        }
        begin("Likely pairs by probability", "probability", "pairs");
        for (int d = 0; d < pairs.length; d++) {
            row("%.1f–%.1f".formatted(d / 10.0, (d + 1) / 10.0), "%,d".formatted(pairs[d]));
        }
        end();
    }

    private void weights() {
        begin("What a level weighs", "field", "level", "one person", "two people", "weight");
        for (LinkModel.LevelWeight w : linkage.model().levels(linkage.evidence().fields())) {
            row(w.field(), w.level(), "%.4f".formatted(w.m()), "%.6f".formatted(w.u()), signed(w.weight()));
        }
        end();
        out.append(
                "<p class=\"note\">Natural logarithms, for pairs whose names do not agree. The weight of a name depends on how common its parts are.</p>");
    }

    private void blocks() {
        begin("Where candidates came from", "rule", "blocks", "pairs", "largest", "left out as too large");
        for (BlockReport b : linkage.candidates().blocks()) {
            row(b.rule(), "%,d".formatted(b.blocks()), "%,d".formatted(b.pairs()), "%,d".formatted(b.largest()),
                    "%,d".formatted(b.leftOut()));
        }
        end();
        out.append(
                "<p class=\"note\">Blocks of more than %,d rows are left out; a pair in such a block is compared when any other rule proposes it.</p>"
                        .formatted(linkage.candidates().largestBlock()));
        UnseenJoins unseen = linkage.candidates().unseen();
        out.append(
                "<p class=\"note\">Of %,d joinings, likely pairs proposed by names alone make %,d, all others %,d; so about %,.0f or more were proposed by neither.</p>"
                        .formatted(unseen.found(), unseen.byName(), unseen.byOther(), unseen.expected()));
    }

    private void borderline() {
        out.append("<h2>Pairs nearest to the line</h2><p>The pairs a decision would move most.</p>");
        Edges edges = linkage.pairs();
        List<Integer> order = new ArrayList<>();
        for (int e = 0; e < edges.size(); e++) {
            if (Math.abs(edges.logit(e)) < 1.5) {
                order.add(e);
            }
        }
        order.sort(Comparator.comparingDouble((Integer e) -> Math.abs(edges.logit(e))).thenComparing(e -> e));
        for (int e : order.subList(0, Math.min(SHOWN_PAIRS, order.size()))) {
            waterfall(edges.left(e), edges.right(e), PairScorer.probability(edges.logit(e)));
        }
    }

    private void waterfall(int a, int b, double probability) {
        out.append("<details><summary>").append(escaped(linkage.people().id(a))).append(" and ").append(escaped(linkage.people().id(b)))
                .append(": probability %.2f</summary>".formatted(probability));
        begin("", "field", "left", "right", "compares as", "weight", "");
        for (MatchWeight w : linkage.explain(a, b)) {
            String bar = "<span class=\"bar%s\" style=\"width:%.0fpx\"></span>".formatted(w.weight() < 0 ? " against" : "",
                    Math.min(200, Math.abs(w.weight()) * 12));
            out.append("<tr>");
            List.of(w.field(), w.left(), w.right(), w.level()).forEach(this::cell);
            out.append("<td class=\"n\">").append(signed(w.weight())).append("</td><td>").append(bar).append("</td></tr>");
        }
        end();
        out.append("</details>");
    }

    private void begin(String title, String... headings) {
        if (!title.isEmpty()) {
            out.append("<h2>").append(title).append("</h2>");
        }
        out.append("<table><tr>");
        for (String heading : headings) {
            out.append("<th>").append(heading).append("</th>");
        }
        out.append("</tr>");
    }

    private void row(String... cells) {
        out.append("<tr>");
        for (String cell : cells) {
            cell(cell);
        }
        out.append("</tr>");
    }

    private void cell(String text) {
        out.append("<td>").append(escaped(text)).append("</td>");
    }

    private void end() {
        out.append("</table>");
    }

    private static String signed(double weight) {
        return String.format(Locale.ROOT, "%+.2f", weight);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
