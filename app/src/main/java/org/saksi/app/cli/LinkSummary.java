package org.saksi.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.TreeMap;

import org.saksi.matching.Linkage;
import org.saksi.matching.count.CountRange;

/// The summary of a linkage for people.
final class LinkSummary {

    private LinkSummary() {}

    static void print(Linkage linkage, PeopleLists lists, double seconds, PrintStream out) {
        CountRange count = linkage.count();
        out.printf(Locale.ROOT, "%,d records, %,d pairs compared in %.1f s%n", linkage.people().size(), linkage.candidates().compared(),
                seconds);
        out.printf(Locale.ROOT, "people: %,d to %,d, expected %,.0f (clusters written: %,d)%n", count.low(), count.high(), count.expected(),
                count.clusters());
        out.println("columns:");
        new TreeMap<>(lists.understood())
                .forEach((heading, role) -> out.printf("  %-24s %s%n", heading, role.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        lists.remarks().forEach(r -> out.println("note: " + r));
        out.println("Clusters are suggestions; who is the same person is for people to decide.");
    }
}
