package org.saksi.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.reading.Passage;
import org.saksi.reading.Transcript;
import org.saksi.terms.Sha256;

/// Finds the passages of an old transcript again in a new one of the same exhibit: by their very words, by their folded words, then approximately. Where
/// the same words stand in several places, what stands around them decides, then their order.
public final class Reanchoring {

    /// Share of characters that may differ in an approximate find.
    private static final double CHANGES = 0.2;
    /// Folded characters below which an approximate find means nothing.
    private static final int SHORT = 12;
    /// Characters around a passage that tell it from its likes.
    private static final int AROUND = 48;

    private final Transcript old;
    private final Transcript now;
    private final Sha256 digest;
    private final Folded folded;

    /// @param old the transcript that the passages point into
    /// @param now the new transcript of the same exhibit
    public Reanchoring(Transcript old, Transcript now) {
        this.old = old;
        this.now = now;
        this.digest = now.digest();
        this.folded = Folded.of(now.text());
    }

    /// What became of these passages, in the same order.
    ///
    /// @throws IllegalArgumentException when a passage points into another transcript than the old one
    public List<Found> find(List<Passage> passages) {
        Sha256 expected = old.digest();
        List<Found> all = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.transcript().equals(expected)) {
                throw new IllegalArgumentException(
                        "the passage must point into the old transcript " + expected + ", but points into " + passage.transcript());
            }
            all.add(find(passage));
        }
        return List.copyOf(all);
    }

    private Found find(Passage passage) {
        List<Integer> exact = occurrences(now.text(), passage.quote());
        if (!exact.isEmpty()) {
            Optional<Integer> place = choose(passage, exact, now.text(), old.text());
            return place.<Found>map(at -> again(passage, points(at), points(at + passage.quote().length()), Found.How.EXACT, 1))
                    .orElseGet(() -> doubtful(passage, exact.size()));
        }
        String words = Folded.of(passage.quote()).text();
        if (words.isEmpty()) {
            return new Found.Lost(passage, "its quote has no letters or digits to look for");
        }
        List<Integer> alike = occurrences(folded.text(), words);
        if (!alike.isEmpty()) {
            Optional<Integer> place = choose(passage, alike, folded.text(), "");
            return place.<Found>map(at -> again(passage, folded.origin(at), end(at + words.length()), Found.How.FOLDED, 1))
                    .orElseGet(() -> doubtful(passage, alike.size()));
        }
        return approximate(passage, words);
    }

    private Found approximate(Passage passage, String words) {
        if (words.length() < SHORT) {
            return new Found.Lost(passage, "its words do not stand there, and they are too few to look for likes of them");
        }
        int limit = (int) (words.length() * CHANGES);
        Optional<NearMatch> near = NearMatch.of(words, folded.text(), limit);
        if (near.isEmpty()) {
            return new Found.Lost(passage, "nothing like its words stands there");
        }
        NearMatch match = near.get();
        if (match.rival() <= match.changes() + limit / 4) {
            return new Found.Lost(passage, "words about as like to it stand in several places");
        }
        return again(passage, folded.origin(match.start()), end(match.end()), Found.How.APPROXIMATE,
                1 - match.changes() / (double) words.length());
    }

    private Found again(Passage passage, int start, int end, Found.How how, double likeness) {
        return new Found.Again(passage, new Passage(passage.exhibit(), digest, start, end, now.quote(start, end)), how, likeness);
    }

    private static Found doubtful(Passage passage, int places) {
        return new Found.Lost(passage, "its words stand in %d places, and nothing around them tells which is meant".formatted(places));
    }

    /// The place whose surroundings are most like those of the passage; when the old text has the words as often as the new one, the place of the same order.
    private Optional<Integer> choose(Passage passage, List<Integer> places, String text, String original) {
        if (places.size() == 1) {
            return Optional.of(places.getFirst());
        }
        List<Integer> before = original.isEmpty() ? List.of() : occurrences(original, passage.quote());
        int own = old.text().offsetByCodePoints(0, passage.start());
        if (before.size() == places.size() && before.contains(own)) {
            return Optional.of(places.get(before.indexOf(own)));
        }
        String left = Folded.of(old.text().substring(Math.max(0, own - 2 * AROUND), own)).text();
        int ownEnd = own + passage.quote().length();
        String right = Folded.of(old.text().substring(ownEnd, Math.min(old.text().length(), ownEnd + 2 * AROUND))).text();
        int best = -1;
        int most = 0;
        boolean tied = false;
        int width = original.isEmpty() ? Folded.of(passage.quote()).text().length() : passage.quote().length();
        for (int place : places) {
            String leftHere = Folded.of(text.substring(Math.max(0, place - 2 * AROUND), place)).text();
            String rightHere = Folded.of(text.substring(place + width, Math.min(text.length(), place + width + 2 * AROUND))).text();
            int shared = sharedEnd(left, leftHere) + sharedStart(right, rightHere);
            tied = shared == most && best >= 0 || tied && shared < most;
            if (shared > most) {
                most = shared;
                best = place;
                tied = false;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(best);
    }

    /// The end of a folded stretch: after the last code point that went into it.
    private int end(int unit) {
        return folded.origin(unit - 1) + 1;
    }

    private int points(int unit) {
        return now.text().codePointCount(0, unit);
    }

    private static List<Integer> occurrences(String text, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static int sharedStart(String one, String other) {
        int n = Math.min(AROUND, Math.min(one.length(), other.length()));
        int i = 0;
        while (i < n && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int sharedEnd(String one, String other) {
        int n = Math.min(AROUND, Math.min(one.length(), other.length()));
        int i = 0;
        while (i < n && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
