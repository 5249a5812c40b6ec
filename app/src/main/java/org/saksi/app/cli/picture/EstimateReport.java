package org.saksi.app.cli.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.saksi.estimate.Candidate;
import org.saksi.estimate.Finding;
import org.saksi.estimate.Method;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.StratifiedEstimate;
import org.saksi.estimate.Wording;
import org.saksi.estimate.check.Checks;
import org.saksi.estimate.check.Robustness;
import org.saksi.estimate.check.Sensitivity;
import org.saksi.estimate.interval.Interval;

/// The one-page report: what is documented, what is plausible, why, and what would change it. Prints well on A4 in black and white.
public final class EstimateReport {

    private static final String STYLE = """
            body{font:17px/1.5 Georgia,serif;color:#1b1b1b;background:#fdfcf8;max-width:48rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.6rem}svg{width:100%;height:auto}.lead{font-size:1.15rem}
            table{border-collapse:collapse;font:14px/1.4 sans-serif;font-variant-numeric:tabular-nums}td,th{padding:.2rem .6rem;text-align:left;border-bottom:1px solid #bbb}
            .thin{stroke:#1b1b1b;stroke-width:1.5}.thick{stroke:#1b1b1b;stroke-width:5}.axis{stroke:#666;stroke-width:1}.documented{stroke:#666;stroke-dasharray:4 3}
            .point{fill:#fdfcf8;stroke:#1b1b1b;stroke-width:2}.known{fill:#1b1b1b}.hidden{fill:none;stroke:#1b1b1b;stroke-width:2}.perhaps{fill:none;stroke:#999;stroke-width:1;stroke-dasharray:2 2}
            text{font:13px sans-serif;fill:#1b1b1b}.small{font-size:12px}footer{font:12px/1.4 monospace;color:#444;margin-top:2rem;overflow-wrap:anywhere}
            .slider label{display:inline-block;padding:.6rem 1rem;border:1px solid #666;margin-right:-1px}.slider p{display:none}.slider input{position:absolute;opacity:0}
            .slider input:checked+label{background:#1b1b1b;color:#fdfcf8}.slider input:focus+label{outline:3px solid #0b5f5a}
            @page{size:A4;margin:9mm 12mm}
            @media print{body{font-size:8.2pt;line-height:1.18;max-width:none;margin:0;padding:0;background:#fff}h1{font-size:13pt;margin:0 0 2pt}h2{font-size:9.5pt;margin:5pt 0 1pt;break-after:avoid}
            .lead{font-size:10pt;margin:1pt 0}p{margin:2pt 0}ul{margin:1pt 0;padding-left:12pt}li{margin:0}table{font-size:7.4pt;line-height:1.15}td,th{padding:.5pt 5pt}svg{max-height:34mm;width:auto;max-width:100%}
            .pair{display:grid;grid-template-columns:1fr 1fr;column-gap:8mm}footer{font-size:6.4pt;margin-top:4pt}.slider label,.slider input{display:none}.slider p{display:inline!important}.slider p::after{content:" · "}section,tr{break-inside:avoid}}
            #s0:checked~#t0,#s1:checked~#t1,#s2:checked~#t2,#s3:checked~#t3,#s4:checked~#t4{display:block}
            """;

    private final PopulationEstimate estimate;
    private final Optional<Checks> checks;
    private final Optional<StratifiedEstimate> stratified;

    /// @param checks what would change the estimate; empty when nothing could be tried
    /// @param stratified the strata, where there are any
    public EstimateReport(PopulationEstimate estimate, Optional<Checks> checks, Optional<StratifiedEstimate> stratified) {
        this.estimate = estimate;
        this.checks = checks;
        this.stratified = stratified;
    }

    /// The report as one HTML page: nothing is loaded from elsewhere, and no script is needed.
    public String page() {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>How many, seen and unseen</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE
                        + "</style></head><body><main><h1>How many, seen and unseen</h1>");
        Wording.of(estimate).lead().forEach(l -> page.append("<p class=\"lead\">").append(Svg.escape(l)).append("</p>"));
        findings(page, "Why no total is given", Finding.Weight.REFUSES);
        findings(page, "Why a range and no single number", Finding.Weight.RANGE_ONLY);
        findings(page, "Be careful", Finding.Weight.WARNS);
        if (!estimate.refused()) {
            pictures(page);
        }
        page.append("<h2>What nobody can check</h2><ul>");
        Wording.assumptions().forEach(a -> page.append("<li>").append(Svg.escape(a.strip().replaceFirst("^- ", ""))).append("</li>"));
        page.append("</ul></main><footer>table ").append(estimate.tableHash()).append("<br>seed ").append(estimate.seed()).append(" · ")
                .append(estimate.version()).append("<br>").append(Svg.escape(estimate.plan().words())).append("</footer></body></html>\n");
        return page.toString();
    }

    private void findings(StringBuilder page, String title, Finding.Weight weight) {
        List<Finding> findings = estimate.findings(weight);
        if (!findings.isEmpty()) {
            page.append("<h2>").append(title).append("</h2><ul>");
            findings.forEach(
                    f -> page.append("<li>").append(Svg.escape(f.words())).append(" <code>").append(f.code()).append("</code></li>"));
            page.append("</ul>");
        }
    }

    private void pictures(StringBuilder page) {
        page.append("<div class=\"pair\">");
        estimate.range95().ifPresent(r -> page.append("<section><h2>Seen and unseen</h2>")
                .append(PeoplePicture.of(estimate.documented(), r))
                .append("<p>Filled: documented. Rings: unseen at the lower end. Faint rings: only at the upper end.</p></section>"));
        checks.map(Checks::trajectory).filter(t -> t.size() > 1)
                .ifPresent(t -> page.append("<section><h2>As lists were added</h2>").append(TrajectoryPlot.of(t)).append("</section>"));
        page.append("</div><section><h2>All methods, none left out</h2>").append(IntervalPlot.of(estimate)).append("</section>");
        table(page);
        page.append("<div class=\"pair\"><section>");
        checks.ifPresent(c -> changes(page, c));
        page.append("</section><section>");
        estimate.candidate(Method.STEPWISE).filter(Candidate::isOk).ifPresent(c -> slider(page, c));
        page.append("</section></div>");
        stratified.ifPresent(s -> strata(page, s));
    }

    private static void changes(StringBuilder page, Checks checks) {
        page.append("<h2>What would change it most</h2><ul>");
        for (List<Robustness.Changed> changes : List.of(checks.leavingOneOut(), checks.mergingTwo(), checks.onePersonLess())) {
            Checks.farthest(changes, checks.total()).ifPresent(c -> page.append("<li>").append(Svg.escape(c.change())).append(": about ")
                    .append(Wording.people(c.total())).append(" instead of ").append(Wording.people(checks.total())).append("</li>"));
        }
        page.append("</ul>");
    }

    private static void strata(StringBuilder page, StratifiedEstimate stratified) {
        page.append("<h2>Stratum by stratum</h2><ul>");
        stratified.strata().forEach((name, part) -> page.append("<li>").append(Svg.escape(name)).append(": ")
                .append(Svg.escape(String.join(" ", Wording.of(part).lead()))).append("</li>"));
        stratified.sum95().ifPresent(r -> page.append("<li>added up: ").append(Wording.range(r, stratified.whole().documented()))
                .append(" people in all</li>"));
        stratified.findings().forEach(f -> page.append("<li>").append(Svg.escape(f.words())).append("</li>"));
        page.append("</ul>");
    }

    private void table(StringBuilder page) {
        page.append("<table><tr><th>method</th><th>about</th><th>4 of 5</th><th>19 of 20</th><th>model</th></tr>");
        for (Candidate c : estimate.candidates()) {
            page.append("<tr><td>").append(c.method().code()).append("</td><td>").append(c.isOk() ? Wording.people(c.point()) : c.status())
                    .append("</td><td>").append(c.isOk() ? c.range80().map(this::range).orElse("") : "").append("</td><td>")
                    .append(c.isOk() ? c.range95().map(this::range).orElse("") : "").append("</td><td>").append(Svg.escape(c.model()))
                    .append("</td></tr>");
        }
        page.append("</table>");
    }

    private String range(Interval range) {
        return Wording.range(range, estimate.documented());
    }

    /// Five settings of the assumption that no data can test; works without a script.
    private void slider(StringBuilder page, Candidate candidate) {
        String[] names = {"a third", "half", "as modelled", "twice", "three times"};
        page.append(
                "<h2>What no data can show</h2><p>If those on no list are in truth … as many as the stepwise model says:</p><div class=\"slider\">");
        for (int i = 0; i < names.length; i++) {
            page.append(String.format(Locale.ROOT, "<input type=\"radio\" name=\"s\" id=\"s%d\"%s><label for=\"s%d\">%s</label>", i,
                    i == 2 ? " checked" : "", i, names[i]));
        }
        for (int i = 0; i < names.length; i++) {
            page.append(String.format(Locale.ROOT, "<p id=\"t%d\">%s: about %s people in all</p>", i, names[i],
                    Wording.people(Sensitivity.total(estimate.documented(), candidate.point(), Sensitivity.FACTORS.get(i)))));
        }
        page.append("</div>");
    }
}
