package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.matching.text.CopyGroups;
import org.saksi.register.origins.OriginGraph.Link;

/// Proposes which releases of different documents are one occasion. Only releases of one speaker that share a number, a rare name or a quotation
/// are compared, so that the work does not grow with the square of the collection.
final class ReleaseLinks {

    private static final int MOST = 64;
    private static final double BY_FAMILY = 0.9;
    private static final double UNNAMED = 0.4;
    private static final int UNNAMED_DIGITS = 2;

    private final List<DocumentTraits> documents;
    private final List<Release> releases;
    private final SpeakerNames speakers;
    private final AnchorWeights weights;
    private final CopyGroups families;
    private final Map<Long, Link> links = new LinkedHashMap<>();

    ReleaseLinks(List<DocumentTraits> documents, List<Release> releases, SpeakerNames speakers, AnchorWeights weights,
            CopyGroups families) {
        this.documents = documents;
        this.releases = releases;
        this.speakers = speakers;
        this.weights = weights;
        this.families = families;
    }

    /// All proposals, known and possible.
    List<Link> all() {
        Map<Object, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            for (Object feature : features(releases.get(i))) {
                List<Integer> known = holders.computeIfAbsent(feature, f -> new ArrayList<>());
                if (known.size() < MOST) {
                    for (int earlier : known) {
                        compare(earlier, i);
                    }
                    known.add(i);
                }
            }
        }
        return List.copyOf(links.values());
    }

    /// What two releases must share one of to be compared.
    private Set<Object> features(Release release) {
        Set<Object> features = new HashSet<>();
        features.add("family " + families.leader(release.document()));
        features.addAll(release.keys().keySet());
        release.speaker().ifPresent(speaker -> {
            features.add("speaker " + speaker);
            release.context().forEach(name -> features.add(speaker + "\n" + name));
        });
        return features;
    }

    private void compare(int one, int other) {
        Release a = releases.get(one);
        Release b = releases.get(other);
        if (a.document() == b.document() || links.containsKey(key(one, other))) {
            return;
        }
        boolean family = families.leader(a.document()) == families.leader(b.document());
        if (family && sameInAFamily(a, b)) {
            links.put(key(one, other), new Link(one, other, BY_FAMILY, "versions of one text"));
        } else if (a.speaker().isPresent() && a.speaker().equals(b.speaker())) {
            int quoted = documents.get(a.document()).quoted().shared(documents.get(b.document()).quoted());
            ReleaseScore score = ReleaseScore.of(a, b, quoted == 0 ? 0 : quoted + 4, speakers.body(a.speaker().get()).generic(), weights);
            if (score.score() >= ReleaseScore.POSSIBLE) {
                links.put(key(one, other), new Link(one, other, score.score(), score.evidence()));
            }
        } else if ((a.speaker().isEmpty() || b.speaker().isEmpty()) && sharedDigits(a, b) >= UNNAMED_DIGITS) {
            links.put(key(one, other), new Link(one, other, UNNAMED, "the same number, once without a named speaker"));
        }
    }

    /// In versions of one text the same number comes from the same speaker, whose name a translation writes differently. Within one language another
    /// name is another speaker.
    private boolean sameInAFamily(Release a, Release b) {
        boolean sameName = a.speaker().equals(b.speaker()) && a.occasion().equals(b.occasion());
        boolean translated = !documents.get(a.document()).article().language().equals(documents.get(b.document()).article().language());
        return sameName || translated && a.speaker().isPresent() == b.speaker().isPresent() && sharedDigits(a, b) > 0;
    }

    private static int sharedDigits(Release a, Release b) {
        return a.keys().keySet().stream().filter(b.keys()::containsKey).mapToInt(FigureKey::digits).sum();
    }

    private static long key(int one, int other) {
        return (long) one << 32 | other;
    }
}
