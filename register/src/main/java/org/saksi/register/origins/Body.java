package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The words of a speaker's name, taken apart: what it is called, and of which country. *Cambodia's National Police* is `national police` of
/// `camb`; *the Justice Department* and *U.S. Department of Justice* have the same words.
///
/// @param words its words in plain form, sorted, without countries and small words
/// @param countries the countries it names, as stems
/// @param nameless whether it has no word of its own, perhaps with a country: *Thai police*; *Federal Bureau of Investigation* is a name of common words
record Body(Set<String> words, Set<String> countries, boolean nameless) {

    private static final int WORDS_OF_A_NAME = 3;
    private static final int UNSPACED = 0x2E80;
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "to", "and", "in", "on", "at", "by", "de", "la", "le",
            "du", "des", "s", "its", "their",
            "his", "her", "our", "new", "latest", "recent");
    /// Nouns that say what a body is but not which.
    private static final Set<String> GENERIC = Set.of("government", "authorities", "authority", "police", "officials", "official",
            "ministry", "minister", "department", "office", "court",
            "courts", "prosecutors", "prosecutor", "spokesperson", "spokesman", "spokeswoman", "agency", "agencies", "commission",
            "committee", "bureau", "group",
            "groups", "company", "firm", "researchers", "researcher", "report", "reports", "study", "statement", "letter", "investigators",
            "investigation", "experts",
            "survivors", "survivor", "victims", "victim", "witnesses", "witness", "workers", "worker", "interviewees", "people",
            "documents", "document", "indictment",
            "rights", "human", "law", "enforcement", "national", "international", "federal", "state", "organisation", "organization",
            "media", "army", "military", "task", "force",
            "embassy", "analysts", "activists", "ngos", "ngo", "intelligence", "blockchain", "security", "man", "woman", "he", "she", "it",
            "they", "others", "residents", "president",
            "council", "parliament", "sources", "source");

    Body {
        words = Set.copyOf(words);
        countries = Set.copyOf(countries);
    }

    static Body of(String name) {
        Set<String> words = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        for (String part : parts(name)) {
            if (Countries.names(part)) {
                countries.add(Countries.stem(part));
            } else if (!SMALL.contains(part)) {
                words.add(part);
            }
        }
        return new Body(words, countries, GENERIC.containsAll(words) && !(words.size() >= WORDS_OF_A_NAME && capitalised(name)));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : Plain.word(name.replace('’', '\'')).split("[\\s,;:()\"“”/–—-]+")) {
            String bare = part.endsWith("'s")
                    ? part.substring(0, part.length() - 2)
                    : part.endsWith("'") ? part.substring(0, part.length() - 1) : part;
            String kept = bare.equals("u.s") || bare.equals("u.k") || bare.equals("u.n")
                    ? bare.replace(".", "")
                    : bare.replaceAll("\\.$", "");
            String word = kept.contains(".") && kept.length() <= 6 ? kept.replace(".", "") : kept;
            if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        return parts;
    }

    /// Whether it says only what kind of speaker it is: *police*, *a ministry*, *survivors*. Such names mean somebody else in every text.
    boolean generic() {
        return nameless && countries.isEmpty();
    }

    private static boolean capitalised(String name) {
        return Arrays.stream(name.split("\\s+")).allMatch(w -> SMALL.contains(w) || !Character.isLowerCase(w.codePointAt(0)));
    }

    /// Whether the two may be of one country.
    boolean sameCountry(Body other) {
        return countries.isEmpty() || other.countries.isEmpty() || countries.stream().anyMatch(other.countries::contains);
    }

    /// Whether both are called the same.
    boolean sameWords(Body other) {
        return words.equals(other.words) && !words.isEmpty();
    }

    /// Whether this is a shorter form of the other: *Amnesty* of *Amnesty International*. Generic words alone shorten nothing.
    boolean shortens(Body other) {
        return !nameless && words.size() < other.words.size() && other.words.containsAll(words);
    }

    /// Whether both are one unspaced word that begins alike, as a ministry and its offices do in Chinese.
    boolean sharesBeginning(Body other) {
        if (words.size() != 1 || other.words.size() != 1) {
            return false;
        }
        String mine = words.iterator().next();
        String its = other.words.iterator().next();
        return mine.length() > 1 && its.length() > 1 && mine.codePointAt(0) > UNSPACED && mine.startsWith(its.substring(0, 2));
    }
}
