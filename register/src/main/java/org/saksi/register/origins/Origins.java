package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.register.origins.RestsOn.Knowledge;

/// The origins of a collection of documents: who stands behind whose figures, which documents are echoes.
///
/// @param documents every document, in the order in which they came
/// @param origins every origin, in the order in which documents first meet it
/// @param edges what is known of inputs that origins share
/// @param byFigure the origin of each figure that counts, by name
public record Origins(List<DocumentOrigins> documents, List<Origin> origins, List<RestsOn> edges, Map<FigureRef, String> byFigure) {

    public Origins {
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        edges = List.copyOf(edges);
        byFigure = Map.copyOf(byFigure);
    }

    /// The document of this name.
    public Optional<DocumentOrigins> document(String docId) {
        return documents.stream().filter(d -> d.docId().equals(docId)).findFirst();
    }

    /// The origin of this name.
    public Optional<Origin> origin(String name) {
        return origins.stream().filter(o -> o.name().equals(name)).findFirst();
    }

    /// The names of the origins of some figures, each once.
    public Set<String> of(Collection<FigureRef> figures) {
        Set<String> names = new LinkedHashSet<>();
        for (FigureRef figure : figures) {
            String name = byFigure.get(figure);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /// How many independent origins stand behind some figures.
    public OriginRange independent(Collection<FigureRef> figures) {
        Set<String> names = of(figures);
        return new OriginRange(groups(names, true), groups(names, false));
    }

    private int groups(Set<String> names, boolean possibleToo) {
        Map<String, String> leader = new HashMap<>();
        names.forEach(n -> leader.put(n, n));
        int groups = names.size();
        for (RestsOn edge : edges) {
            boolean merges = edge.knowledge() == Knowledge.KNOWN || possibleToo && edge.knowledge() == Knowledge.POSSIBLE;
            if (merges && leader.containsKey(edge.origin()) && leader.containsKey(edge.on())) {
                String one = lead(leader, edge.origin());
                String other = lead(leader, edge.on());
                if (!one.equals(other)) {
                    leader.put(one, other);
                    groups--;
                }
            }
        }
        return groups;
    }

    private static String lead(Map<String, String> leader, String name) {
        String at = name;
        for (String next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
            at = next;
        }
        return at;
    }

    /// The documents whose figures share at least one primary origin with a document's, itself left out.
    public List<String> echoes(String docId) {
        Set<String> names = new LinkedHashSet<>();
        document(docId).ifPresent(d -> d.primary().forEach(o -> names.add(o.name())));
        List<String> others = new ArrayList<>();
        for (DocumentOrigins other : documents) {
            if (!other.docId().equals(docId) && other.primary().stream().anyMatch(o -> names.contains(o.name()))) {
                others.add(other.docId());
            }
        }
        return List.copyOf(others);
    }
}
