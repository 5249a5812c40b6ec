package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.saksi.estimate.bounds.TwoLists;
import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.table.OverlapTable;

/// Looks at a table before anything is estimated: what can never give a total is refused here.
final class Gate {

    private static final int FEW = 30;

    private final OverlapTable table;
    private final ExistenceCheck check;
    private final List<Finding> findings = new ArrayList<>();

    private Gate(OverlapTable table, ExistenceCheck check) {
        this.table = table;
        this.check = check;
    }

    /// Redrawn tables without the lists that hold nobody in the table they were redrawn from.
    static Draws withoutEmptyLists(OverlapTable given, Draws draws) {
        return new Draws(draws.tables().stream().map(t -> {
            OverlapTable kept = t;
            for (int i = given.listCount() - 1; i >= 0; i--) {
                kept = given.onAll(1 << i) == 0 && kept.listCount() > 1 ? kept.without(i) : kept;
            }
            return kept;
        }).toList());
    }

    /// @param given the table as given
    static List<Finding> findings(OverlapTable given, ExistenceCheck check) {
        OverlapTable kept = given.withoutEmptyLists();
        Gate gate = new Gate(kept, check);
        given.lists().stream().filter(name -> given.onAll(1 << given.lists().indexOf(name)) == 0).forEach(
                name -> gate.find(Finding.Code.LIST_EMPTY, "The list \"" + name + "\" holds nobody; it tells nothing and was left out."));
        gate.look();
        return List.copyOf(gate.findings);
    }

    private void find(Finding.Code code, String words) {
        findings.add(new Finding(code, words));
    }

    private void look() {
        if (table.listCount() < 2 || table.documented() == 0) {
            find(Finding.Code.TOO_FEW_LISTS, "A hidden total can only be estimated from at least two lists with people on them; there "
                    + (table.documented() == 0 ? "is none." : "is one."));
            return;
        }
        if (table.overlapping() == 0) {
            find(Finding.Code.NO_OVERLAP,
                    "Nobody is on two lists. Without overlap any number of hidden people would explain these lists equally well.");
            return;
        }
        lookAtConnections();
        if (table.overlapping() < TwoLists.SMALLEST_OVERLAP) {
            find(Finding.Code.OVERLAP_TOO_SMALL, "Only " + table.overlapping() + " people are on two or more lists; with fewer than "
                    + TwoLists.SMALLEST_OVERLAP + " an estimate is guesswork.");
        } else if (table.overlapping() < FEW) {
            find(Finding.Code.FEW_OVERLAPS, "Only " + table.overlapping()
                    + " people are on two or more lists. One match more or less moves the result noticeably.");
        }
        if (check.of(table, Model.mainEffects(table.listCount())) != ModelStatus.SOUND) {
            find(Finding.Code.NOT_IDENTIFIABLE, "The overlaps do not determine a hidden total, not even if the lists were independent.");
        }
        if (table.listCount() == 2) {
            find(Finding.Code.TWO_LISTS_ONLY,
                    "With two lists nobody can check whether being on one makes being on the other likelier; a third list would allow it.");
        }
    }

    private void lookAtConnections() {
        int sharing = 0;
        for (int i = 0; i < table.listCount(); i++) {
            int list = i;
            boolean shares = IntStream.range(0, table.listCount()).anyMatch(j -> j != list && table.onAll(1 << list | 1 << j) > 0);
            if (shares) {
                sharing |= 1 << i;
            } else {
                find(Finding.Code.LIST_WITHOUT_OVERLAP, "The list \"" + table.lists().get(i)
                        + "\" shares nobody with any other list. Its people are documented, but it says nothing about those on no list.");
            }
        }
        int reached = sharing & -sharing;
        for (int before = 0; before != reached;) {
            before = reached;
            reached |= neighbours(before);
        }
        if (reached != sharing) {
            find(Finding.Code.LISTS_NOT_CONNECTED, "The lists fall into groups that share nobody: " + names(reached) + " and "
                    + names(sharing & ~reached) + ". They may be lists of different populations.");
        }
    }

    private int neighbours(int lists) {
        int found = lists;
        for (int w = 1; w < table.histories(); w++) {
            if (table.count(w) > 0 && (w & lists) != 0) {
                found |= Integer.bitCount(w) > 1 ? w : 0;
            }
        }
        return found;
    }

    private List<String> names(int mask) {
        return IntStream.range(0, table.listCount()).filter(i -> (mask >> i & 1) == 1).mapToObj(table.lists()::get).toList();
    }
}
