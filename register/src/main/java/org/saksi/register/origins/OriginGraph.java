package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.matching.text.CopyGroups;

/// Joins releases that are one occasion, the surest first; never two of documents that a person keeps apart or could not decide about, and never two bodies with different names of
/// their own over a third that is only called *the group* or *officials*.
final class OriginGraph {

    /// A reason to join two releases, or to suspect that they belong together.
    ///
    /// @param one number of a release
    /// @param other number of another
    /// @param score how sure, 0–1; what a person decided is 1
    /// @param evidence why, a sentence without full stop
    record Link(int one, int other, double score, String evidence) {}

    private static final double JUDGED = 1;

    private final List<Release> releases;
    private final CopyGroups groups = new CopyGroups();
    private final Map<Integer, Set<Integer>> documents = new HashMap<>();
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Set<Integer>> apart;
    private final Set<Set<Integer>> unsure;
    private final List<Link> refused = new ArrayList<>();

    /// @param apart pairs of documents that a person judged independent
    /// @param unsure pairs about which a person could not decide: they may be one origin, which nobody knows
    OriginGraph(List<Release> releases, SpeakerNames speakers, Set<Set<Integer>> apart, Set<Set<Integer>> unsure) {
        this.releases = releases;
        this.apart = Set.copyOf(apart);
        this.unsure = Set.copyOf(unsure);
        for (Release release : releases) {
            int number = groups.add();
            documents.put(number, new TreeSet<>(Set.of(release.document())));
            speakers.named(release.speaker()).ifPresent(name -> {
                named.add(number);
                names.put(number, Set.of(name));
            });
        }
    }

    /// Takes all links; those below [ReleaseScore#KNOWN] and those that a person forbids are kept as suspicions.
    void join(List<Link> links) {
        List<Link> surestFirst = new ArrayList<>(links);
        surestFirst.sort((a, b) -> {
            int surer = Double.compare(b.score(), a.score());
            int first = surer != 0 ? surer : Integer.compare(a.one(), b.one());
            return first != 0 ? first : Integer.compare(a.other(), b.other());
        });
        for (Link link : surestFirst) {
            if (link.score() >= ReleaseScore.KNOWN && mayJoin(link)) {
                join(link);
            } else if (link.score() >= ReleaseScore.POSSIBLE) {
                refused.add(link);
            }
        }
    }

    /// Links that joined nothing.
    List<Link> suspicions() {
        return List.copyOf(refused);
    }

    /// The first release of the origin to which a release belongs.
    int origin(int release) {
        return groups.leader(release);
    }

    /// The releases of each origin.
    Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new java.util.LinkedHashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            members.computeIfAbsent(origin(i), o -> new ArrayList<>()).add(i);
        }
        return members;
    }

    /// Whether a person keeps apart a document of the one and a document of the other.
    boolean keptApart(int one, int other) {
        return between(apart, one, other);
    }

    private boolean between(Set<Set<Integer>> pairs, int one, int other) {
        Set<Integer> ofOne = documents.getOrDefault(origin(one), Set.of());
        Set<Integer> ofOther = documents.getOrDefault(origin(other), Set.of());
        return pairs.stream().anyMatch(pair -> pair.stream().anyMatch(ofOne::contains) && pair.stream().anyMatch(ofOther::contains)
                && crosses(pair, ofOne, ofOther));
    }

    private static boolean crosses(Set<Integer> pair, Set<Integer> one, Set<Integer> other) {
        List<Integer> two = List.copyOf(pair);
        return one.contains(two.get(0)) && other.contains(two.get(1)) || one.contains(two.get(1)) && other.contains(two.get(0));
    }

    private boolean mayJoin(Link link) {
        return origin(link.one()) == origin(link.other())
                || !keptApart(link.one(), link.other()) && !between(unsure, link.one(), link.other())
                        && (link.score() >= JUDGED || !bridges(link));
    }

    /// Whether a link of a nameless speaker would make two differently named bodies one.
    private boolean bridges(Link link) {
        Set<String> ofOne = names.getOrDefault(origin(link.one()), Set.of());
        Set<String> ofOther = names.getOrDefault(origin(link.other()), Set.of());
        boolean direct = named.contains(link.one()) && named.contains(link.other());
        return !direct && !ofOne.isEmpty() && !ofOther.isEmpty() && ofOne.stream().noneMatch(ofOther::contains);
    }

    private void join(Link link) {
        Set<Integer> both = new HashSet<>(documents.getOrDefault(origin(link.one()), Set.of()));
        both.addAll(documents.getOrDefault(origin(link.other()), Set.of()));
        Set<String> called = new HashSet<>(names.getOrDefault(origin(link.one()), Set.of()));
        called.addAll(names.getOrDefault(origin(link.other()), Set.of()));
        groups.join(link.one(), link.other());
        names.put(origin(link.one()), called);
        documents.put(origin(link.one()), both);
    }
}
