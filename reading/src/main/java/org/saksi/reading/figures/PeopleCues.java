package org.saksi.reading.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;

/// The words that tell what a number without a noun counts: `people-verbs.txt`.
final class PeopleCues {

    private final Phrases<Boolean> objectVerbs = new Phrases<>();
    private final Phrases<Boolean> subjectVerbs = new Phrases<>();
    private final Phrases<Boolean> states = new Phrases<>();
    private final Phrases<Boolean> be = new Phrases<>();
    private final Phrases<Boolean> elliptic = new Phrases<>();
    private final Phrases<Boolean> counts = new Phrases<>();
    private final Set<String> others;
    private final Set<String> pronouns;
    private final Set<String> beWords;
    private final Set<String> auxiliaries;
    private final Set<String> given;
    private final Set<String> relatives;
    private final Set<String> ageLimits;
    private final Set<String> loose;
    private final Set<String> hourMarks;
    private final Set<String> showing;
    private final Set<String> countNouns;
    private final Set<String> who;
    private final Set<String> strength;
    private final Set<String> speakers;

    PeopleCues(LanguageFolder folder) {
        Map<String, List<String>> lines = folder.groups("people-verbs").stream()
                .collect(Collectors.toMap(LanguageFolder.Group::key, LanguageFolder.Group::texts));
        lines.getOrDefault("object", List.of()).forEach(text -> objectVerbs.putReversed(text, true));
        lines.getOrDefault("subject", List.of()).forEach(text -> subjectVerbs.put(text, true));
        lines.getOrDefault("state", List.of()).forEach(text -> states.put(text, true));
        lines.getOrDefault("be", List.of()).forEach(text -> be.put(text, true));
        lines.getOrDefault("elliptic", List.of()).forEach(text -> elliptic.putReversed(text, true));
        lines.getOrDefault("count", List.of()).forEach(text -> counts.put(text, true));
        others = Set.copyOf(lines.getOrDefault("others", List.of()));
        pronouns = Set.copyOf(lines.getOrDefault("subject-after-of", List.of()));
        loose = Set.copyOf(lines.getOrDefault("loose", List.of()));
        hourMarks = Set.copyOf(lines.getOrDefault("hour mark", List.of()));
        showing = Set.copyOf(lines.getOrDefault("shows", List.of()));
        countNouns = Set.copyOf(lines.getOrDefault("count noun", List.of()));
        who = Set.copyOf(lines.getOrDefault("who", List.of()));
        strength = Set.copyOf(lines.getOrDefault("strength", List.of()));
        speakers = Set.copyOf(lines.getOrDefault("of us", List.of()));
        ageLimits = Set.copyOf(lines.getOrDefault("age limit", List.of()));
        relatives = Set.copyOf(lines.getOrDefault("things-after-of", List.of()));
        given = Set.copyOf(lines.getOrDefault("given", List.of()));
        auxiliaries = Set.copyOf(lines.getOrDefault("auxiliary", List.of()));
        beWords = Set.copyOf(lines.getOrDefault("be", List.of()));
    }

    boolean isBe(String word) {
        return beWords.contains(word);
    }

    /// Whether the word is an auxiliary that a subject stands before: "40 *could* leave".
    boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    /// Whether the word is a participle that a number without a noun stands before: "the 30,000 *given* in the report".
    boolean isGiven(String word) {
        return given.contains(word);
    }

    boolean isOthers(String word) {
        return others.contains(word);
    }

    /// Whether the word names those who speak or are spoken to, and so people, whatever was counted before.
    boolean isSpeakerPronoun(String word) {
        return speakers.contains(word);
    }

    /// Whether the word may stand between "and" and a number: "and *possibly* 100".
    boolean isLoose(String word) {
        return loose.contains(word);
    }

    /// Whether the word is a noun for a count, which points back to what was counted before: "put the *number* at 40".
    boolean isCountNoun(String word) {
        return countNouns.contains(word);
    }

    /// Whether the word is a relative pronoun of people: "87 of those *who* called".
    boolean isWho(String word) {
        return who.contains(word);
    }

    /// Whether a small number alone behind the word is an hour: "came in *at* seven".
    boolean isHourMark(String word) {
        return hourMarks.contains(word);
    }

    /// Whether the word is a verb that shows a number by itself, though it looks like a plural: "the register *shows* 418".
    boolean isShowing(String word) {
        return showing.contains(word);
    }

    /// Whether the word makes a number with a hyphen one of people: "a 150-*strong* party".
    boolean isStrength(String word) {
        return strength.contains(word);
    }

    /// Whether the word before a number can make it an age: "*under* 30".
    boolean isAgeLimit(String word) {
        return ageLimits.contains(word);
    }

    /// Whether the word points to things rather than people: "two of *which*".
    boolean isRelative(String word) {
        return relatives.contains(word);
    }

    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /// Whether a verb whose object is human ends before the place.
    boolean objectVerbBefore(Line line, int place) {
        return objectVerbs.longestBefore(line.tokens(), place, line.first()).isPresent();
    }

    /// Whether a verb whose subject is human begins at the place.
    boolean subjectVerbAt(Line line, int place) {
        return subjectVerbs.longestAt(line.tokens(), place, line.end()).isPresent();
    }

    /// Whether a word that tells the state of people begins at the place.
    boolean stateAt(Line line, int place) {
        return states.longestAt(line.tokens(), place, line.end()).isPresent();
    }

    /// The place behind forms of "to be" and adverbs that begin here.
    int skipBe(Line line, int place) {
        int at = place;
        var match = be.longestAt(line.tokens(), at, line.end());
        while (match.isPresent()) {
            at += match.get().length();
            match = be.longestAt(line.tokens(), at, line.end());
        }
        return at;
    }

    /// The place behind "the number of", where it begins here; else the place itself.
    int behindCount(Line line, int place) {
        return place + counts.longestAt(line.tokens(), place, line.end()).map(Phrases.Match::length).orElse(0);
    }

    /// Whether the words before the place say that what was counted before is counted again: "including", "of whom", "up from".
    boolean ellipticBefore(Line line, int place) {
        return elliptic.longestBefore(line.tokens(), place, line.first()).isPresent();
    }
}
