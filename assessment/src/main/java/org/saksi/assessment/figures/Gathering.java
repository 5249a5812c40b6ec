package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.terms.UnitKind;

/// The rule `gather/1`: which figures are of one measure. First the same number of the same thing; then different numbers, where what is counted, how
/// it is limited and whose word it is are the same. A document does not give two numbers of one measure: if it seems to, they are two measures,
/// unless one looks like a slip of the other.
final class Gathering {

    private static final int TELLING_DIGITS = 2;
    private static final int UNMISTAKABLE_DIGITS = 3;
    private static final double MOST_APART = 10;
    /// A document or speaker with more measures than this is a table; its further numbers are compared with these, not with all.
    private static final int MOST_TIED = 1000;

    private final List<List<Gist>> rows = new ArrayList<>();

    private Gathering() {}

    /// The figures of each measure.
    static List<List<Gist>> of(List<Gist> gists) {
        Gathering gathering = new Gathering();
        Map<String, List<Gist>> byKind = gists.stream()
                .collect(Collectors.groupingBy(Gathering::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.values().forEach(gathering::gather);
        return List.copyOf(gathering.rows);
    }

    private static String kind(Gist gist) {
        return gist.mention().unitKind() == UnitKind.MONEY ? "money " + gist.mention().unit() : gist.mention().unitKind().code();
    }

    private void gather(List<Gist> gists) {
        Map<Double, List<List<Gist>>> byNumber = new LinkedHashMap<>();
        for (Gist gist : gists) {
            if (!gist.vague()) {
                place(gist, byNumber.computeIfAbsent((double) (float) gist.mention().amount().low(), n -> new ArrayList<>()));
            }
        }
        List<List<Gist>> merged = new ArrayList<>();
        Map<String, Set<List<Gist>>> neighbours = new HashMap<>();
        byNumber.values().forEach(groups -> groups.forEach(group -> {
            Optional<List<Gist>> partner = neighbours(group, neighbours).stream().filter(m -> oneMeasure(m, group)).findFirst();
            List<Gist> row = partner.orElseGet(ArrayList::new);
            if (row.isEmpty()) {
                merged.add(row);
            }
            row.addAll(group);
            group.forEach(g -> ties(g).forEach(t -> {
                Set<List<Gist>> tied = neighbours.computeIfAbsent(t, k -> Collections.newSetFromMap(new IdentityHashMap<>()));
                if (tied.size() < MOST_TIED) {
                    tied.add(row);
                }
            }));
        }));
        gists.stream().filter(Gist::vague).forEach(g -> placeVague(g, merged));
        rows.addAll(merged);
    }

    /// What two groups must share one of to be of one measure.
    private static List<String> ties(Gist gist) {
        List<String> ties = new ArrayList<>(List.of("document " + gist.doc(), "origin " + gist.origin()));
        gist.speaker().ifPresent(s -> ties.add("speaker " + s));
        return ties;
    }

    private List<List<Gist>> neighbours(List<Gist> group, Map<String, Set<List<Gist>>> known) {
        Set<List<Gist>> near = Collections.newSetFromMap(new IdentityHashMap<>());
        group.forEach(g -> ties(g).forEach(t -> near.addAll(known.getOrDefault(t, Set.of()))));
        return near.stream().sorted(
                Comparator.comparing((List<Gist> row) -> row.getFirst().doc()).thenComparingInt(row -> row.getFirst().mention().start()))
                .toList();
    }

    private static void place(Gist gist, List<List<Gist>> groups) {
        for (List<Gist> group : groups) {
            if (group.stream().anyMatch(g -> sameFigure(g, gist))) {
                group.add(gist);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(gist)));
    }

    /// A vague word joins the measure of its own speaker, or stands alone.
    private static void placeVague(Gist gist, List<List<Gist>> groups) {
        for (List<Gist> group : groups) {
            if (group.stream().anyMatch(g -> sameThing(g, gist) && g.origin().equals(gist.origin()) && (told(gist) || g.vague()))) {
                group.add(gist);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(gist)));
    }

    private static boolean told(Gist gist) {
        return !gist.act().isEmpty() || gist.suspected() || gist.remainder();
    }

    /// The same number of the same thing: of one origin, of one speaker, or so long or so alike described that chance is excluded. *The
    /// government* of two countries may both have counted 28: the words of a state must be on one place or name, or in
    /// versions of one text. Whether two documents are independent says how many origins a number has, never what it counts.
    private static boolean sameFigure(Gist a, Gist b) {
        if (!a.numbers().sameNumber(b.numbers())) {
            return false;
        }
        int digits = a.numbers().significant();
        boolean alike = a.head().equals(b.head()) && compatible(a.act(), b.act());
        boolean oneOrigin = a.origin().equals(b.origin());
        if (oneOrigin) {
            return digits >= TELLING_DIGITS
                    ? a.head().equals(b.head()) || digits >= UNMISTAKABLE_DIGITS || a.mention().unitKind() == UnitKind.ACCOUNTS
                    : alike;
        }
        boolean place = compatible(a.mention().place().orElse(""), b.mention().place().orElse(""));
        return place && alike
                && (digits >= UNMISTAKABLE_DIGITS
                        || digits >= TELLING_DIGITS && oneSpeaker(a, b) && !a.state()
                        || digits >= TELLING_DIGITS && (sameEvent(a, b) || a.family().equals(b.family()))
                                && (oneSpeaker(a, b) || !a.act().isEmpty() && a.act().equals(b.act())));
    }

    /// Whether two groups of equal numbers are of one measure.
    private static boolean oneMeasure(List<Gist> one, List<Gist> other) {
        boolean slip = one.getFirst().numbers().near(other.getFirst().numbers());
        boolean inOneDocument = one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.doc().equals(b.doc())));
        if (inOneDocument) {
            return slip
                    && one.stream()
                            .anyMatch(a -> other.stream()
                                    .anyMatch(b -> a.doc().equals(b.doc()) && a.origin().equals(b.origin()) && sameThing(a, b) && told(a)))
                    || authorities(one, other);
        }
        Gist a = typical(one);
        Gist b = typical(other);
        if (!sameThing(a, b)) {
            return false;
        }
        boolean oneOrigin = one.stream().anyMatch(x -> other.stream().anyMatch(y -> x.origin().equals(y.origin())));
        if (oneOrigin) {
            return told(a) && told(b) || slip;
        }
        return oneSpeaker(a, b) && !a.act().isEmpty() && sameEvent(a, b) && a.mention().unitKind() != UnitKind.SHARE
                && a.mention().unitKind() != UnitKind.DURATION;
    }

    private static boolean oneSpeaker(Gist a, Gist b) {
        return a.speaker().isPresent() && a.speaker().equals(b.speaker());
    }

    /// Two named speakers in one document on one thing that was done.
    private static boolean authorities(List<Gist> one, List<Gist> other) {
        return one.stream()
                .anyMatch(a -> other.stream()
                        .anyMatch(b -> a.doc().equals(b.doc()) && a.speaker().isPresent() && b.speaker().isPresent()
                                && !a.speaker().equals(b.speaker())
                                && !a.act().isEmpty() && sameThing(a, b) && samePeriod(a, b) && comparable(a, b)));
    }

    /// Whether two numbers can be two opinions of one thing: not an order of magnitude apart, and of money not without a place that both name.
    private static boolean comparable(Gist a, Gist b) {
        double low = Math.min(a.mention().amount().low(), b.mention().amount().low());
        double high = Math.max(a.mention().amount().low(), b.mention().amount().low());
        boolean money = a.mention().unitKind() == UnitKind.MONEY;
        return high <= MOST_APART * low && (!money || a.mention().place().isPresent() && a.mention().place().equals(b.mention().place()));
    }

    /// Whether the same is counted: by head, act, and whether it is only suspected.
    private static boolean sameThing(Gist a, Gist b) {
        return a.head().equals(b.head()) && a.suspected() == b.suspected() && a.act().equals(b.act())
                && compatible(a.mention().place().orElse(""), b.mention().place().orElse(""));
    }

    private static boolean sameEvent(Gist a, Gist b) {
        boolean place = a.mention().place().isPresent() && a.mention().place().equals(b.mention().place());
        return place || a.names().stream().anyMatch(b.names()::contains);
    }

    private static boolean samePeriod(Gist a, Gist b) {
        return compatible(a.mention().period().orElse(""), b.mention().period().orElse(""));
    }

    /// The most common description of a group: what one copy added does not count.
    private static Gist typical(List<Gist> group) {
        Map<String, Long> counts = group.stream()
                .collect(Collectors.groupingBy(Gathering::description, LinkedHashMap::new, Collectors.counting()));
        String most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        return group.stream().filter(g -> description(g).equals(most)).min(Comparator.comparing(Gist::doc)).orElse(group.getFirst());
    }

    private static String description(Gist gist) {
        return gist.head() + "\n" + gist.act() + "\n" + gist.suspected();
    }

    private static boolean compatible(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equalsIgnoreCase(b) || a.contains(b) || b.contains(a);
    }
}
