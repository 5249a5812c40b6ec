package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.saksi.estimate.Candidate;
import org.saksi.estimate.Finding;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.StratifiedEstimate;
import org.saksi.estimate.Wording;
import org.saksi.estimate.check.Checks;
import org.saksi.estimate.check.HiddenList;
import org.saksi.estimate.check.Robustness;

/// An estimate for people at a terminal.
final class EstimateWords {

    private EstimateWords() {}

    static List<String> of(PopulationEstimate estimate, Optional<Checks> checks) {
        List<String> lines = new ArrayList<>(Wording.of(estimate).lead());
        section(lines, "Why no total is given", estimate.findings(Finding.Weight.REFUSES));
        section(lines, estimate.refused() ? "What would stand against a single number too" : "Why a range and no single number",
                estimate.findings(Finding.Weight.RANGE_ONLY));
        section(lines, "Be careful", estimate.findings(Finding.Weight.WARNS));
        if (!estimate.refused()) {
            lines.add("");
            lines.add("All methods (rounded to two figures; 95 % ranges):");
            estimate.candidates().forEach(c -> lines.add(method(c, estimate.documented())));
            checks.ifPresent(c -> change(lines, c));
        }
        lines.add("");
        lines.addAll(Wording.assumptions());
        lines.add("");
        lines.add("table " + estimate.tableHash() + " · seed " + estimate.seed() + " · " + estimate.version());
        lines.add(estimate.plan().words());
        return lines;
    }

    private static void change(List<String> lines, Checks checks) {
        lines.add("");
        lines.add("What would change the stepwise estimate most:");
        for (List<Robustness.Changed> changes : List.of(checks.leavingOneOut(), checks.mergingTwo(), checks.onePersonLess())) {
            Checks.farthest(changes, checks.total())
                    .ifPresent(c -> lines.add("  - " + c.change() + ": " + instead(c.total(), checks.total())));
        }
        long tried = checks.hidden().stream().filter(HiddenList::isTested).count();
        lines.add("Each list hidden on purpose: " + checks.hidden().stream().filter(h -> h.isTested() && h.isCovered()).count() + " of "
                + tried
                + " were predicted rightly by the others.");
    }

    private static String instead(double changed, double total) {
        String one = Wording.people(changed);
        String other = Wording.people(total);
        return one.equals(other) ? other + " still, rounded to two figures" : one + " instead of " + other;
    }

    static List<String> strata(StratifiedEstimate stratified) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Stratum by stratum:");
        stratified.strata().forEach((name, estimate) -> lines.add("  - " + name + ": " + String.join(" ", Wording.of(estimate).lead())));
        stratified.sum95().ifPresent(r -> lines.add("Added up: " + Wording.range(r, stratified.whole().documented()) + " people in all."));
        stratified.findings().forEach(f -> lines.add("  " + f.words() + " [" + f.code() + "]"));
        return lines;
    }

    private static void section(List<String> lines, String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            findings.forEach(f -> lines.add("  - " + f.words() + " [" + f.code() + "]"));
        }
    }

    private static String method(Candidate candidate, long documented) {
        if (!candidate.isOk()) {
            return String.format(Locale.ROOT, "  %-13s %s: %s", candidate.method().code(), candidate.status(), candidate.model());
        }
        return String.format(Locale.ROOT, "  %-13s %9s  %s  %s", candidate.method().code(), Wording.people(candidate.point()),
                candidate.range95().map(r -> Wording.range(r, documented)).orElse(""), candidate.model());
    }
}
