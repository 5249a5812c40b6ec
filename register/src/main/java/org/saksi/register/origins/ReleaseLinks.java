package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.matching.text.CopyGroups;
import org.saksi.matching.text.Shingles;
import org.saksi.register.origins.OriginGraph.Link;
import org.saksi.terms.AttributionKind;

/// Proposes which releases of different documents are one occasion. Only releases of one speaker that share a number, a rare name or a quotation
/// are compared, so that the work does not grow with the square of the collection.
final class ReleaseLinks {

    private static final int MOST = 64;
    private static final double BY_FAMILY = 0.9;
    private static final double UNNAMED = 0.4;
    private static final int UNNAMED_DIGITS = 2;
    private static final int LONG_NUMBER = 3;

    private final List<DocumentTraits> documents;
    private final List<Release> releases;
    private final Map<Integer, List<Release>> byDocument;
    private final SpeakerNames speakers;
    private final AnchorWeights weights;
    private final CopyGroups families;
    private final Map<Long, Link> links = new LinkedHashMap<>();

    ReleaseLinks(List<DocumentTraits> documents, List<Release> releases, SpeakerNames speakers, AnchorWeights weights,
            CopyGroups families) {
        this.documents = documents;
        this.releases = releases;
        this.byDocument = releases.stream().collect(Collectors.groupingBy(Release::document));
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
            ReleaseScore score = ReleaseScore.of(a, b, quotedWords(a, b), speakers.body(a.speaker().get()).generic(), weights);
            if (score.score() >= ReleaseScore.POSSIBLE) {
                links.put(key(one, other), new Link(one, other, score.score(), score.evidence()));
            }
        } else if (mayMeanOne(a, b)) {
            links.put(key(one, other), new Link(one, other, meansAnother(a, b) ? ReleaseScore.POSSIBLE : ReleaseScore.KNOWN,
                    "the same numbers, from speakers whose names do not exclude each other"));
        } else if ((a.speaker().isEmpty() || b.speaker().isEmpty()) && sharedDigits(a, b) >= UNNAMED_DIGITS) {
            links.put(key(one, other), new Link(one, other, UNNAMED, "the same number, once without a named speaker"));
        }
    }

    /// About how many words both documents quote from the speaker.
    private int quotedWords(Release a, Release b) {
        int shared = quotes(a).stream().mapToInt(q -> quotes(b).stream().mapToInt(q::shared).sum()).sum();
        return shared == 0 ? 0 : shared + Quote.SHINGLE - 1;
    }

    private List<Shingles> quotes(Release release) {
        return documents.get(release.document()).quotes().stream()
                .filter(q -> q.speaker().map(speakers::canonical).equals(release.speaker())).map(Quote::words).toList();
    }

    /// In versions of one text the same number comes from the same speaker, though a translation writes the name differently and a rewrite shortens it to
    /// *the government*. Within one language another name is another speaker.
    private boolean sameInAFamily(Release a, Release b) {
        boolean sameName = a.speaker().equals(b.speaker()) && a.occasion().equals(b.occasion());
        return sameName
                || sharedDigits(a, b) > 0 && a.speaker().isPresent() && b.speaker().isPresent() && (translated(a, b) || shortened(a, b));
    }

    private boolean translated(Release a, Release b) {
        return !documents.get(a.document()).article().language().equals(documents.get(b.document()).article().language());
    }

    private boolean shortened(Release a, Release b) {
        Body one = a.speaker().map(speakers::body).orElseThrow();
        Body other = b.speaker().map(speakers::body).orElseThrow();
        boolean nameless = one.nameless() && other.words().containsAll(one.words())
                || other.nameless() && one.words().containsAll(other.words());
        return nameless && one.sameCountry(other);
    }

    /// Whether two speakers may be one although their names differ: a long number is the same, and one name says only what kind of body it is. Two bodies
    /// with names of their own are never one because they give the same numbers: one may repeat the other, and two may count alike.
    private boolean mayMeanOne(Release a, Release b) {
        if (a.speaker().isEmpty() || b.speaker().isEmpty() || sharedDigits(a, b) < LONG_NUMBER) {
            return false;
        }
        Body one = speakers.body(a.speaker().get());
        Body other = speakers.body(b.speaker().get());
        boolean vague = one.sameCountry(other) && (one.nameless() || other.nameless()) || one.sharesBeginning(other);
        return vague && a.kind() == b.kind() && a.kind() != AttributionKind.UNKNOWN;
    }

    /// Whether a document that says *the group* names a body itself: then it means that one, before a body of another document.
    private boolean meansAnother(Release a, Release b) {
        return namesAnother(a, b) || namesAnother(b, a);
    }

    private boolean namesAnother(Release vague, Release named) {
        Optional<String> body = speakers.named(named.speaker());
        return body.isPresent() && speakers.named(vague.speaker()).isEmpty()
                && byDocument.getOrDefault(vague.document(), List.of()).stream().filter(r -> mayBeOfKind(r, vague))
                        .flatMap(r -> speakers.named(r.speaker()).stream()).anyMatch(own -> !own.equals(body.get()));
    }

    private static boolean mayBeOfKind(Release named, Release vague) {
        return named.kind() == vague.kind() || named.kind() == AttributionKind.UNKNOWN;
    }

    private static int sharedDigits(Release a, Release b) {
        return a.keys().keySet().stream().filter(b.keys()::containsKey).mapToInt(FigureKey::digits).sum();
    }

    private static long key(int one, int other) {
        return (long) one << 32 | other;
    }
}
