package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.FigureMention;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Sentence;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;

/// Takes the figures of one document apart by speaker and occasion.
final class Releases {

    private final int number;
    private final DocumentTraits document;
    private final SpeakerNames speakers;
    private final Optional<FuzzyDate> published;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Set<String>> ownWords = new HashMap<>();

    private Releases(int number, DocumentTraits document, SpeakerNames speakers) {
        this.number = number;
        this.document = document;
        this.speakers = speakers;
        this.published = document.document().publishedOn().or(() -> PrintedDates.ofDocument(document.article().text()));
    }

    /// The releases of a document, in the order in which the text comes to them.
    static List<Release> of(int number, DocumentTraits document, SpeakerNames speakers) {
        Releases releases = new Releases(number, document, speakers);
        releases.collect();
        return releases.drafts.values().stream().map(Draft::release).toList();
    }

    private void collect() {
        List<FigureInForce> figures = document.document().figures();
        Map<FigureKey, String> attributed = new HashMap<>();
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).counts()) {
                FigureMention figure = figures.get(i).value();
                Optional<String> speaker = figure.attribution().speaker().map(speakers::canonical);
                if (speaker.isEmpty()) {
                    own.add(i);
                } else {
                    String slot = take(i, figure, speaker);
                    attributed.putIfAbsent(FigureKey.of(figure), slot);
                }
            }
        }
        for (int i : own) {
            FigureMention figure = figures.get(i).value();
            Draft elsewhere = drafts.get(attributed.getOrDefault(FigureKey.of(figure), ""));
            if (elsewhere != null && !figure.amount().vague()) {
                elsewhere.add(i, figure, Set.of());
            } else {
                take(i, figure, Optional.empty());
            }
        }
    }

    private String take(int i, FigureMention figure, Optional<String> speaker) {
        Article article = document.article();
        Sentence sentence = article.sentenceAt(article.utf16(figure.start()));
        Occasion occasion = Occasion.of(article.quote(sentence.start(), sentence.end()));
        String slot = speaker.orElse("") + "\n" + occasion.words();
        Draft draft = drafts.computeIfAbsent(slot, s -> new Draft(speaker, figure.attribution().kind(), occasion));
        draft.add(i, figure, around(sentence, speaker));
        return slot;
    }

    /// Names of the sentence and its neighbours, without the speaker's name.
    private Set<String> around(Sentence sentence, Optional<String> speaker) {
        List<Sentence> all = document.article().sentences();
        int from = all.get(Math.max(0, sentence.index() - 1)).firstToken();
        int end = all.get(Math.min(all.size() - 1, sentence.index() + 1)).endToken();
        Set<String> own = speaker.map(this::wordsOf).orElse(Set.of());
        Set<String> names = new HashSet<>();
        List<NameRun> runs = document.names();
        for (int i = firstFrom(runs, from); i < runs.size() && runs.get(i).firstToken() < end; i++) {
            NameRun name = runs.get(i);
            if (name.endToken() <= end && name.words().stream().noneMatch(own::contains)) {
                names.add(String.join(" ", name.words()));
            }
        }
        return names;
    }

    /// The first name that begins at this token or later; names stand in the order of the text.
    private static int firstFrom(List<NameRun> names, int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The words of a speaker's name and of the names of those who speak for it.
    private Set<String> wordsOf(String speaker) {
        return ownWords.computeIfAbsent(speaker, s -> {
            Set<String> words = new HashSet<>(speakers.body(s).words());
            for (NameRun name : document.names()) {
                if (name.words().size() > 1 && speakers.speaksFor(name.printed(), s, document)) {
                    words.addAll(name.words());
                }
            }
            return Set.copyOf(words);
        });
    }

    private final class Draft {

        private final Optional<String> speaker;
        private final AttributionKind kind;
        private final Occasion occasion;
        private final List<Integer> figures = new ArrayList<>();
        private final Map<FigureKey, Integer> keys = new LinkedHashMap<>();
        private final Set<String> context = new HashSet<>();

        Draft(Optional<String> speaker, AttributionKind kind, Occasion occasion) {
            this.speaker = speaker;
            this.kind = kind;
            this.occasion = occasion;
        }

        void add(int i, FigureMention figure, Set<String> names) {
            figures.add(i);
            if (!figure.amount().vague()) {
                keys.putIfAbsent(FigureKey.of(figure), i);
            }
            context.addAll(names);
        }

        Release release() {
            Optional<FuzzyDate> date = occasion.words().isEmpty() ? published : occasion.date();
            return new Release(number, speaker, kind, occasion.words(), date, occasion.form(), figures, keys, context);
        }
    }
}
