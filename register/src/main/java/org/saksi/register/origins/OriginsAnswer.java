package org.saksi.register.origins;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.matching.text.CopyGroups;
import org.saksi.register.origins.OriginGraph.Link;
import org.saksi.register.origins.RestsOn.Knowledge;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;

/// Puts the answer together: names origins, sums them up per document, says what rests on what and why.
final class OriginsAnswer {

    /// What was found out before.
    ///
    /// @param documents the documents
    /// @param releases their releases
    /// @param byDocument the numbers of the releases of each document
    /// @param graph which releases are one origin
    /// @param ties what makes families
    /// @param copies the copy groups
    /// @param families the families
    /// @param unsure pairs that a person looked at and could not decide
    record Found(List<DocumentTraits> documents, List<Release> releases, List<List<Integer>> byDocument, OriginGraph graph,
            List<FamilyTie> ties, CopyGroups copies, CopyGroups families,
            List<Link> unsure) {

        Found {
            documents = List.copyOf(documents);
            releases = List.copyOf(releases);
            byDocument = List.copyOf(byDocument);
            ties = List.copyOf(ties);
            unsure = List.copyOf(unsure);
        }
    }

    private final List<DocumentTraits> documents;
    private final List<Release> releases;
    private final List<List<Integer>> byDocument;
    private final List<FamilyTie> ties;
    private final CopyGroups families;
    private final Found found;
    private final Map<Integer, Origin> origins = new TreeMap<>();

    OriginsAnswer(Found found) {
        this.found = found;
        this.documents = found.documents();
        this.releases = found.releases();
        this.byDocument = found.byDocument();
        this.ties = found.ties();
        this.families = found.families();
    }

    Origins compose() {
        nameOrigins();
        Map<FigureRef, String> byFigure = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            Origin origin = origin(i);
            for (int figure : releases.get(i).figures()) {
                byFigure.put(new FigureRef(id(releases.get(i).document()), figure), origin.name());
            }
        }
        List<DocumentOrigins> summaries = new ArrayList<>();
        Map<Integer, Origin> unnamed = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            summaries.add(summary(i, unnamed));
        }
        List<Origin> all = new ArrayList<>(origins.values());
        all.addAll(unnamed.values());
        return new Origins(summaries, all, edges(), byFigure);
    }

    private void nameOrigins() {
        Set<String> taken = new LinkedHashSet<>();
        found.graph().members().forEach((leader, members) -> {
            List<Release> own = members.stream().map(releases::get).toList();
            Optional<FuzzyDate> date = own.stream().flatMap(r -> r.date().stream()).min(Comparator.comparing(FuzzyDate::first));
            String form = most(own.stream().map(Release::form).filter(f -> !f.isEmpty()).toList()).orElse("");
            Optional<String> speaker = most(own.stream().flatMap(r -> r.speaker().stream()).toList());
            List<String> holders = own.stream().map(r -> id(r.document())).distinct().toList();
            String name = unused(label(speaker, form, date, holders.getFirst()), taken);
            origins.put(leader, new Origin(name, speaker, own.getFirst().kind(), form, date, holders));
        });
    }

    private static String label(Optional<String> speaker, String form, Optional<FuzzyDate> date, String document) {
        StringBuilder label = new StringBuilder(speaker.orElse("own voice of " + document).replace(';', ','));
        if (speaker.isPresent()) {
            label.append(", ").append(form.isEmpty() ? "statement" : form);
        }
        date.ifPresent(
                d -> label.append(", ").append(YearMonth.from(d.first()).equals(YearMonth.from(d.last())) ? YearMonth.from(d.first()) : d));
        return label.toString();
    }

    private static String unused(String label, Set<String> taken) {
        String name = label;
        for (int i = 2; !taken.add(name); i++) {
            name = label + " (" + i + ")";
        }
        return name;
    }

    private static Optional<String> most(List<String> values) {
        Map<String, Long> counts = values.stream().collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private DocumentOrigins summary(int document, Map<Integer, Origin> unnamed) {
        int family = families.leader(document);
        List<Origin> primary = primary(document);
        boolean versionOfAnother = ties.stream().anyMatch(t -> t.other().equals(id(document)));
        if (primary.isEmpty() || versionOfAnother) {
            primary = withThoseOfTheFamily(document, family, primary);
        }
        if (primary.isEmpty()) {
            primary = List.of(unnamed.computeIfAbsent(family, f -> new Origin("no named source of " + id(f), Optional.empty(),
                    AttributionKind.UNKNOWN, "", Optional.empty(), members(f))));
        }
        List<FamilyTie> own = ties.stream().filter(t -> t.one().equals(id(document)) || t.other().equals(id(document))).toList();
        return new DocumentOrigins(id(document), id(found.copies().leader(document)), id(family), relation(document), primary, own,
                evidence(document, own, primary));
    }

    /// The named origins of a document's own figures, the one with most figures first; its own voice only when nobody is named.
    private List<Origin> primary(int document) {
        Map<Origin, Integer> figures = new LinkedHashMap<>();
        for (int release : byDocument.get(document)) {
            figures.merge(origin(release), releases.get(release).figures().size(), Integer::sum);
        }
        boolean anyNamed = figures.keySet().stream().anyMatch(Origin::named);
        return figures.entrySet().stream().filter(e -> e.getKey().named() || !anyNamed)
                .sorted(Map.Entry.<Origin, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    /// A version of a text rests on what the text rests on; its own voice then counts for nothing.
    private List<Origin> withThoseOfTheFamily(int document, int family, List<Origin> own) {
        Set<Origin> all = new LinkedHashSet<>(own.stream().filter(Origin::named).toList());
        for (int other = 0; other < documents.size(); other++) {
            if (other != document && families.leader(other) == family) {
                primary(other).stream().filter(Origin::named).forEach(all::add);
            }
        }
        return all.isEmpty() ? firstOfTheFamily(family, own) : List.copyOf(all);
    }

    private List<Origin> firstOfTheFamily(int family, List<Origin> own) {
        List<Origin> first = primary(family);
        return first.isEmpty() ? own : first;
    }

    private List<String> members(int family) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (families.leader(i) == family) {
                members.add(id(i));
            }
        }
        return members;
    }

    /// What the document is to the others of its family: what its strongest tie to an earlier one is, else its strongest tie to any other; the first of a family is
    /// independent.
    private Relation relation(int document) {
        if (first(families.leader(document)) == document) {
            return Relation.INDEPENDENT;
        }
        return strongest(ties.stream().filter(t -> t.other().equals(id(document))))
                .or(() -> strongest(ties.stream().filter(t -> t.one().equals(id(document))))).orElse(Relation.INDEPENDENT);
    }

    /// The document of a family that is a version of no other; where there are several, the one that came in first.
    private int first(int family) {
        for (int i = 0; i < documents.size(); i++) {
            String id = id(i);
            if (families.leader(i) == family && ties.stream().noneMatch(t -> t.other().equals(id))) {
                return i;
            }
        }
        return family;
    }

    private static Optional<Relation> strongest(Stream<FamilyTie> ties) {
        return ties.max(Comparator.comparing((FamilyTie t) -> t.relation() == Relation.COPY).thenComparingDouble(FamilyTie::score))
                .map(FamilyTie::relation);
    }

    private String evidence(int document, List<FamilyTie> own, List<Origin> primary) {
        List<String> reasons = new ArrayList<>();
        for (FamilyTie tie : own) {
            reasons.add(
                    tie.relation().code() + " with " + (tie.one().equals(id(document)) ? tie.other() : tie.one()) + ": " + tie.evidence());
        }
        for (Origin origin : primary) {
            if (origin.documents().size() > 1 && origin.named()) {
                reasons.add(origin.name() + ": also in "
                        + origin.documents().stream().filter(d -> !d.equals(id(document))).collect(Collectors.joining(" ")));
            }
        }
        return String.join(" | ", reasons);
    }

    private List<RestsOn> edges() {
        List<RestsOn> edges = new ArrayList<>();
        List<Link> suspected = new ArrayList<>(found.graph().suspicions());
        suspected.addAll(found.unsure());
        for (Link link : suspected) {
            Origin one = origin(link.one());
            Origin other = origin(link.other());
            if (!one.equals(other)) {
                boolean checked = found.graph().keptApart(link.one(), link.other());
                edges.add(new RestsOn(one.named() ? other.name() : one.name(), one.named() ? one.name() : other.name(),
                        checked ? Knowledge.CHECKED_NONE : Knowledge.POSSIBLE, link.evidence()));
            }
        }
        return edges.stream().distinct().toList();
    }

    private Origin origin(int release) {
        Origin origin = origins.get(found.graph().origin(release));
        if (origin == null) {
            throw new IllegalStateException("release " + release + " belongs to no origin");
        }
        return origin;
    }

    private String id(int document) {
        return documents.get(document).document().docId();
    }
}
