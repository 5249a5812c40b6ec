package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which names mean one speaker. Everything is learnt from the texts themselves: acronyms that one explains, short forms beside the long
/// ones, persons beside the bodies for which they speak, words in another order. There is no list of known bodies.
final class SpeakerNames {

    private static final int UNSPACED = 0x2E80;

    private final Acronyms acronyms = new Acronyms();
    private final Map<String, Integer> printed = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Set<String>> heldBy = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    /// Reads the speakers of all documents.
    static SpeakerNames of(List<DocumentTraits> documents) {
        SpeakerNames names = new SpeakerNames();
        documents.forEach(d -> names.acronyms.learn(d.article(), d.names()));
        Map<String, String> personal = new HashMap<>();
        for (DocumentTraits document : documents) {
            for (FigureInForce figure : document.document().figures()) {
                figure.value().attribution().speaker().ifPresent(s -> names.meet(s, document, personal));
            }
            document.quotes().forEach(quote -> quote.speaker().ifPresent(s -> names.meet(s, document, personal)));
        }
        names.settle();
        personal.forEach((person, body) -> names.canonical.put(person, names.canonical.getOrDefault(body, body)));
        return names;
    }

    /// The one name by which a speaker is meant here.
    String canonical(String speaker) {
        return canonical.getOrDefault(speaker, speaker);
    }

    /// What the words of a speaker's name say.
    Body body(String speaker) {
        return bodies.getOrDefault(canonical(speaker), Body.of(speaker));
    }

    /// The one name of a speaker that has a name of its own; nothing for *officials*, *the group* and for nobody.
    Optional<String> named(Optional<String> speaker) {
        return speaker.map(this::canonical).filter(name -> !body(name).nameless());
    }

    /// Whether a document says of a person that it speaks for this speaker.
    boolean speaksFor(String person, String speaker, DocumentTraits document) {
        Body body = body(speaker);
        return Affiliations.of(person, document.article(), document.names()).map(Body::of)
                .filter(b -> b.sameWords(body) || b.shortens(body)).isPresent();
    }

    private void meet(String speaker, DocumentTraits document, Map<String, String> personal) {
        String name = speaker;
        if (Body.of(speaker).words().size() <= 4 && !Body.of(speaker).nameless()) {
            Optional<String> body = Affiliations.of(speaker, document.article(), document.names());
            if (body.isPresent()) {
                personal.putIfAbsent(speaker, body.get());
                name = body.get();
            }
        }
        printed.merge(name, 1, Integer::sum);
        heldBy.computeIfAbsent(name, n -> new TreeSet<>()).add(document.document().docId());
        bodies.computeIfAbsent(name, n -> Body.of(acronyms.longForm(n).orElse(n)));
    }

    private void settle() {
        List<String> longestFirst = new ArrayList<>(printed.keySet());
        longestFirst.sort((a, b) -> {
            int words = Integer.compare(body0(b).words().size(), body0(a).words().size());
            int often = words != 0 ? words : Integer.compare(printed.getOrDefault(b, 0), printed.getOrDefault(a, 0));
            return often != 0 ? often : a.compareTo(b);
        });
        Map<String, List<String>> leadersByKey = new HashMap<>();
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String name : longestFirst) {
            Set<String> keys = keys(name);
            List<String> leaders = keys.stream().flatMap(k -> leadersByKey.getOrDefault(k, List.of()).stream()).distinct().toList();
            String leader = leaders.stream().filter(l -> same(name, l)).findFirst().or(() -> onlyLonger(name, leaders)).orElse(name);
            if (leader.equals(name)) {
                keys.forEach(k -> leadersByKey.computeIfAbsent(k, l -> new ArrayList<>()).add(name));
            }
            members.computeIfAbsent(leader, l -> new ArrayList<>()).add(name);
        }
        members.forEach((leader, names) -> {
            String called = called(leader, names);
            names.forEach(name -> canonical.put(name, called));
        });
    }

    /// The name that texts print most, among those that are more than one word; else the longest.
    private String called(String leader, List<String> names) {
        return names.stream().filter(n -> body0(n).words().size() > 1)
                .max(Comparator.comparingInt((String n) -> printed.getOrDefault(n, 0)).thenComparing(n -> n.equals(leader))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(leader);
    }

    /// What two names must share one of to be compared: a word, initials, two neighbouring letters of a script without spaces.
    private Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>(body0(name).words());
        keys.addAll(Acronyms.keys(name));
        if (name.codePointAt(0) > UNSPACED) {
            for (int i = 0; i + 1 < name.length(); i++) {
                keys.add(name.substring(i, i + 2));
            }
        }
        return keys;
    }

    private Body body0(String name) {
        return bodies.getOrDefault(name, Body.of(name));
    }

    private boolean same(String name, String leader) {
        Body mine = body0(name);
        Body other = body0(leader);
        boolean initials = Acronyms.initials(name, leader) || Acronyms.initials(leader, name);
        boolean unspaced = name.length() >= 3 && name.codePointAt(0) > UNSPACED && (leader.contains(name) || name.contains(leader));
        return (mine.sameWords(other) || initials || unspaced) && mine.sameCountry(other)
                && (!mine.nameless() || mine.countries().equals(other.countries()));
    }

    /// The long form of a short one: one that stands in the same document, or else the only one there is.
    private Optional<String> onlyLonger(String name, List<String> leaders) {
        Body mine = body0(name);
        List<String> longer = leaders.stream().filter(l -> mine.shortens(body0(l)) && mine.sameCountry(body0(l))).toList();
        Set<String> documents = heldBy.getOrDefault(name, Set.of());
        List<String> beside = longer.stream().filter(l -> heldBy.getOrDefault(l, Set.of()).stream().anyMatch(documents::contains)).toList();
        List<String> choice = beside.isEmpty() ? longer : beside;
        return choice.size() == 1 || !beside.isEmpty() ? choice.stream().findFirst() : Optional.empty();
    }
}
