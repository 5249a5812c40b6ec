package org.saksi.app.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.saksi.reading.Passage;
import org.saksi.reading.Transcript;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;

/// Words that a person picked out of a document, by hand or by typing them. White space between them may differ from the document's.
///
/// @param words the words
/// @param at where they begin, in code points, when they were picked out in the text
public record QuotedWords(String words, OptionalInt at) {

    /// The passage where they stand.
    ///
    /// @throws IllegalArgumentException when they do not stand there, or at several places and nobody said at which
    Passage in(ExhibitId exhibit, Transcript transcript, Sha256 digest) {
        String sought = words.strip();
        if (sought.isEmpty()) {
            throw new IllegalArgumentException("a figure needs the words it stands in");
        }
        List<int[]> places = places(transcript.text(), sought);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("the words “" + sought + "” do not stand in this document");
        }
        int[] place = places.stream().filter(p -> at.isPresent() && Math.abs(p[0] - at.getAsInt()) <= leading()).findFirst()
                .orElseGet(() -> only(places, sought));
        return new Passage(exhibit, digest, place[0], place[1], transcript.quote(place[0], place[1]));
    }

    private int leading() {
        String rest = words.stripLeading();
        return words.codePointCount(0, words.length() - rest.length());
    }

    private static int[] only(List<int[]> places, String sought) {
        if (places.size() > 1) {
            throw new IllegalArgumentException("the words “" + sought + "” stand at " + places.size()
                    + " places in this document; give more of the words around the number");
        }
        return places.getFirst();
    }

    /// First and past the last code point of every place.
    private static List<int[]> places(String text, String sought) {
        Pattern pattern = Pattern
                .compile(Arrays.stream(sought.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        Matcher matcher = pattern.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            places.add(new int[]{start, start + text.codePointCount(matcher.start(), matcher.end())});
        }
        return places;
    }
}
