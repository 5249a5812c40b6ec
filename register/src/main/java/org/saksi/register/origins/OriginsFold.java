package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.matching.text.CopyGroups;
import org.saksi.register.origins.OriginGraph.Link;
import org.saksi.register.origins.OriginJudgement.Verdict;

/// Takes documents one by one and answers where their figures come from. The same documents and judgements in the same order give the same answer.
///
/// What is costly — taking a text apart, finding what it may be a copy or a version of — is done once, when a document comes, and costs that
/// document's size. Who is who and what rests on what is decided anew at each [#view], over everything that is known by then.
public final class OriginsFold {

    private final Families families = new Families();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Set<String>, OriginJudgement> judgements = new LinkedHashMap<>();

    /// The origins of these documents, without judgements.
    public static Origins of(List<DocumentFigures> documents) {
        OriginsFold fold = new OriginsFold();
        documents.forEach(fold::add);
        return fold.view();
    }

    /// Adds a document.
    ///
    /// @throws IllegalArgumentException when a document of this name is there already
    public void add(DocumentFigures document) {
        if (numbers.containsKey(document.docId())) {
            throw new IllegalArgumentException("each document is added once, but \"" + document.docId() + "\" came again");
        }
        numbers.put(document.docId(), families.add(new DocumentTraits(document)));
    }

    /// Adds what a person decided; the latest judgement on a pair counts. Judgements on documents that are not here wait for them.
    public void judge(OriginJudgement judgement) {
        judgements.put(Set.of(judgement.one(), judgement.other()), judgement);
    }

    /// The answer over all that came so far.
    public Origins view() {
        return view(Set.of(Verdict.DIFFERENT, Verdict.UNSURE));
    }

    /// The answer as if nobody had kept any two documents apart: what a figure counts does not depend on how many stand behind it.
    public Origins together() {
        return view(Set.of());
    }

    private Origins view(Set<Verdict> apart) {
        Set<Set<String>> independent = apart.contains(Verdict.DIFFERENT) ? judged(Verdict.DIFFERENT) : Set.of();
        List<FamilyTie> ties = families.ties(independent);
        CopyGroups copies = families.groups(ties, EnumSet.of(Relation.COPY));
        CopyGroups versions = families.groups(ties, EnumSet.allOf(Relation.class));
        SpeakerNames speakers = SpeakerNames.of(families.documents());
        List<Release> releases = new ArrayList<>();
        List<List<Integer>> byDocument = new ArrayList<>();
        for (int i = 0; i < families.documents().size(); i++) {
            List<Integer> own = new ArrayList<>();
            for (Release release : Releases.of(i, families.documents().get(i), speakers)) {
                own.add(releases.size());
                releases.add(release);
            }
            byDocument.add(own);
        }
        OriginGraph graph = new OriginGraph(releases, speakers, apart.contains(Verdict.DIFFERENT) ? pairs(Verdict.DIFFERENT) : Set.of(),
                apart.contains(Verdict.UNSURE) ? pairs(Verdict.UNSURE) : Set.of());
        List<Link> links = new ArrayList<>(new ReleaseLinks(families.documents(), releases, speakers, families.weights(), versions).all());
        links.addAll(judgedLinks(byDocument));
        graph.join(links);
        return new OriginsAnswer(
                new OriginsAnswer.Found(families.documents(), releases, byDocument, graph, ties, copies, versions, unsure(byDocument)))
                .compose();
    }

    private Set<Set<String>> judged(Verdict verdict) {
        Set<Set<String>> pairs = new HashSet<>();
        judgements.forEach((pair, judgement) -> {
            if (judgement.verdict() == verdict) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private Set<Set<Integer>> pairs(Verdict verdict) {
        Set<Set<Integer>> pairs = new HashSet<>();
        for (Set<String> pair : judged(verdict)) {
            List<Integer> two = pair.stream().filter(numbers::containsKey).map(numbers::get).toList();
            if (two.size() == 2) {
                pairs.add(Set.copyOf(two));
            }
        }
        return pairs;
    }

    private List<Link> judgedLinks(List<List<Integer>> byDocument) {
        return links(byDocument, Verdict.SAME, 1);
    }

    private List<Link> unsure(List<List<Integer>> byDocument) {
        return links(byDocument, Verdict.UNSURE, ReleaseScore.POSSIBLE);
    }

    /// A judgement is about the first release of each document: what the document is about.
    private List<Link> links(List<List<Integer>> byDocument, Verdict verdict, double score) {
        List<Link> links = new ArrayList<>();
        for (Set<Integer> pair : pairs(verdict)) {
            List<Integer> firsts = pair.stream().sorted().filter(d -> !byDocument.get(d).isEmpty()).map(d -> byDocument.get(d).getFirst())
                    .toList();
            if (firsts.size() == 2) {
                links.add(new Link(firsts.get(0), firsts.get(1), score,
                        "a person judged it: " + verdict.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return links;
    }
}
