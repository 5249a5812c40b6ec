package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saksi.estimate.Candidate;
import org.saksi.estimate.Finding;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.Wording;
import org.saksi.estimate.interval.Interval;

/// An estimate for people at a terminal.
final class EstimateWords {

    private EstimateWords() {}

    static List<String> of(PopulationEstimate estimate) {
        List<String> lines = new ArrayList<>(Wording.of(estimate).lead());
        section(lines, "Why no total is given", estimate.findings(Finding.Weight.REFUSES));
        section(lines, "Why a range and no single number", estimate.findings(Finding.Weight.RANGE_ONLY));
        section(lines, "Be careful", estimate.findings(Finding.Weight.WARNS));
        if (!estimate.refused()) {
            lines.add("");
            lines.add("All methods (rounded to two figures; 95 % ranges):");
            estimate.candidates().forEach(c -> lines.add(method(c)));
        }
        lines.add("");
        lines.addAll(Wording.assumptions());
        lines.add("");
        lines.add("table " + estimate.tableHash() + " · seed " + estimate.seed() + " · " + estimate.version());
        lines.add(estimate.plan().words());
        return lines;
    }

    private static void section(List<String> lines, String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            findings.forEach(f -> lines.add("  - " + f.words() + " [" + f.code() + "]"));
        }
    }

    private static String method(Candidate candidate) {
        if (!candidate.isOk()) {
            return String.format(Locale.ROOT, "  %-13s %s: %s", candidate.method().code(), candidate.status(), candidate.model());
        }
        return String.format(Locale.ROOT, "  %-13s %9s  %s  %s", candidate.method().code(), Wording.people(candidate.point()),
                candidate.range95().map(EstimateWords::range).orElse(""), candidate.model());
    }

    private static String range(Interval range) {
        return Wording.range(range);
    }
}
