package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.AttributionKind;

/// Everybody an article speaks of, in the order of reading. Two names are one referent when they are equal, when one is the other's acronym, or
/// when the shorter is made of words of the longer and holds the word that says what it is.
final class Referents {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "'s", "'", ".", "-", "a", "an", "on", "to", "in", "&", "its",
            "de", "du", "des",
            "la", "le", "les", "l'", "d'", "del", "y", "et", "und", "der", "die", "das", "this", "that", "these", "those");
    private static final int MEMORY = 30;
    private static final int TIER = 1_000_000;

    private final Words words;
    private final Kinds kinds;
    private final List<Referent> all = new ArrayList<>();
    private final Map<Set<String>, Referent> byForm = new HashMap<>();

    Referents(Words words) {
        this.words = words;
        this.kinds = new Kinds(words);
    }

    /// The referent of a name that stands in a stretch of tokens.
    Referent named(int from, int end) {
        return named(from, end, true);
    }

    /// The referent of a name; in a heading, whose words may run together, a name teaches no longer form.
    Referent named(int from, int end, boolean teaches) {
        Set<String> form = form(from, end);
        Referent known = byForm.get(form);
        String printed = words.quote(from, end);
        if (known == null) {
            known = findLike(form, end - from == 1 && words.acronym(from), from, end);
        }
        if (known == null) {
            known = new Referent(printed, form, kinds.ofName(from, end), true);
            all.add(known);
            byForm.put(form, known);
            if (words.place(from, end)) {
                known.isPlace();
            } else if (fullName(from, end)) {
                known.hasFullName();
            }
        }
        if (words.any(end - 1, Words.BODY)) {
            known.learn(kinds.ofName(from, end));
        }
        if (teaches) {
            known.add(printed, form);
            byForm.put(form, known);
        }
        return known;
    }

    private boolean fullName(int from, int end) {
        boolean full = end - from >= 2 && end - from <= 3;
        for (int i = from; full && i < end; i++) {
            full = words.name(i) && !words.any(i, Words.HEAD | WordClass.TIME.bit()) && !words.acronym(i);
        }
        return full;
    }

    /// The referent of a description that is no name: *Thai police*, *rights groups*.
    Referent described(int from, int end, AttributionKind kind) {
        Set<String> form = form(from, end);
        Referent known = byForm.get(form);
        if (known == null) {
            known = new Referent(words.quote(from, end), form, kind, false);
            all.add(known);
            byForm.put(form, known);
        }
        return known;
    }

    /// Gives a referent the acronym that stands in brackets behind its name.
    void acronym(Referent of, int token) {
        String folded = words.token(token).folded();
        Referent other = byForm.put(Set.of(plain(folded)), of);
        if (other != null && other != of) {
            all.remove(other);
        }
        of.acronyms().add(plain(folded));
    }

    /// The last one that a description with this head can point back to: speakers first, then anybody mentioned.
    @Nullable
    Referent pointedAt(int headToken, long head, int unit) {
        String noun = words.token(headToken).folded();
        Referent best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Referent r : all) {
            boolean known = r.spoke() >= 0 || r.opened() >= 0 || r.issued() >= 0 || r.kind() != AttributionKind.UNKNOWN;
            int fit = known ? fit(r, noun, head) : -1;
            if (fit >= 0 && unit - r.seen() <= MEMORY) {
                int active = Math.max(r.spoke(), r.opened());
                int score = fit * TIER + (unit - active <= MEMORY ? TIER / 2 + active : r.seen());
                if (score >= bestScore) {
                    best = r;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// The last speaker that a pronoun can stand for.
    @Nullable
    Referent lastSpeaker(boolean person) {
        Referent best = null;
        for (Referent r : all) {
            boolean fits = person == r.person() || person && r.kind() == AttributionKind.SURVIVOR || !r.named() && !person;
            if (fits && r.spoke() >= 0 && (best == null || r.spoke() >= best.spoke())) {
                best = r;
            }
        }
        return best;
    }

    /// The body that opened a sentence.
    @Nullable
    Referent openedIn(int unit) {
        Referent found = null;
        for (Referent r : all) {
            boolean body = r.named() && !r.person() && !r.place() && r.kind() != AttributionKind.SURVIVOR && r.opened() == unit;
            boolean country = Countries.isCountry(r.name().toLowerCase(Locale.ROOT));
            found = body && !country ? r : found;
        }
        return found;
    }

    /// Who made the report last spoken of: whose report was named, else the last body that spoke, else the last mentioned.
    @Nullable
    Referent lastIssuer() {
        Referent best = null;
        for (Referent r : all) {
            if (r.issued() >= 0 && (best == null || r.issued() >= best.issued())) {
                best = r;
            }
        }
        for (Referent r : all) {
            boolean body = !r.person() && r.kind() != AttributionKind.SURVIVOR && r.spoke() >= 0;
            if (body && best == null || body && best != null && best.issued() < 0 && r.spoke() >= best.spoke()) {
                best = r;
            }
        }
        Referent near = best == null ? lastBody() : best;
        return near != null && Countries.isCountry(near.name().toLowerCase(Locale.ROOT)) ? null : near;
    }

    /// The last person mentioned, or one whose kind is not known.
    @Nullable
    Referent lastPerson() {
        Referent best = null;
        for (Referent r : all) {
            boolean fits = r.named() && !r.place() && (r.person() || r.kind() == AttributionKind.UNKNOWN && r.opened() >= 0);
            if (fits && (best == null || r.seen() >= best.seen())) {
                best = r;
            }
        }
        return best != null
                ? best
                : all.stream().filter(r -> r.fullName() && !r.place() && r.kind() == AttributionKind.UNKNOWN).findFirst().orElse(null);
    }

    /// The last people mentioned to whom things happened.
    @Nullable
    Referent lastPeople() {
        Referent best = null;
        for (Referent r : all) {
            if (r.kind() == AttributionKind.SURVIVOR && (best == null || r.seen() >= best.seen())) {
                best = r;
            }
        }
        return best;
    }

    /// The last state body mentioned.
    @Nullable
    Referent lastState() {
        Referent best = null;
        for (Referent r : all) {
            boolean fits = !r.person() && r.kind() == AttributionKind.GOVERNMENT && r.named();
            if (fits && (best == null || r.seen() >= best.seen())) {
                best = r;
            }
        }
        return best;
    }

    /// The last state body mentioned, named or only described: *police*.
    @Nullable
    Referent lastAuthority() {
        Referent best = null;
        for (Referent r : all) {
            boolean fits = !r.person() && r.kind() == AttributionKind.GOVERNMENT;
            if (fits && (best == null || r.seen() >= best.seen())) {
                best = r;
            }
        }
        return best;
    }

    /// The body whose report the sentence names.
    @Nullable
    Referent issuedIn(int unit) {
        return all.stream().filter(r -> r.issued() == unit && unit >= 0).findFirst().orElse(null);
    }

    /// The last body mentioned at or before a unit, speaker or not.
    @Nullable
    Referent lastBody() {
        Referent best = null;
        for (Referent r : all) {
            boolean body = !r.person() && r.kind() != AttributionKind.SURVIVOR && !r.place();
            if (body && (best == null || r.seen() >= best.seen())) {
                best = r;
            }
        }
        return best;
    }

    /// How well a referent fits a description: 2 when its name holds the noun, 1 when the kinds agree or its own is not known, 0 when nothing
    /// speaks against it, -1 else.
    private int fit(Referent r, String noun, long head) {
        if (r.person() || r.place()) {
            return -1;
        }
        boolean holds = r.forms().stream().anyMatch(f -> f.contains(noun) && f.size() > 1);
        if (holds) {
            return r.named() ? 2 : 1;
        }
        AttributionKind kind = Kinds.ofHead(head);
        if (!r.named() || (head & WordClass.STRICT.bit()) != 0) {
            return -1;
        }
        boolean either = (head & WordClass.STATE.bit()) != 0 && (head & WordClass.NGO.bit()) != 0
                && (r.kind() == AttributionKind.NGO || r.kind() == AttributionKind.GOVERNMENT);
        if (either) {
            return 1;
        }
        boolean loose = kind == AttributionKind.UNKNOWN || r.kind() == AttributionKind.UNKNOWN
                || kind == AttributionKind.NGO && r.kind() != AttributionKind.GOVERNMENT;
        return r.kind() == kind || r.kind() == AttributionKind.UNKNOWN ? 1 : loose ? 0 : -1;
    }

    private @Nullable Referent findLike(Set<String> form, boolean acronym, int from, int end) {
        String only = form.size() == 1 ? form.iterator().next() : "";
        if (words.place(from, end)) {
            return null;
        }
        boolean shortened = form.size() == 1 && from > 0 && words.is(from - 1, WordClass.THE);
        for (int i = all.size() - 1; i >= 0; i--) {
            Referent r = all.get(i);
            boolean holds = shortened && r.forms().stream().anyMatch(f -> f.size() > 1 && f.contains(only)) && !r.person();
            if (r.named() && !r.place() && (acronym && isAcronymOf(only, r) || holds || isLike(form, r))) {
                return r;
            }
        }
        return bySpelledOut(form, from, end);
    }

    private static boolean isAcronymOf(String acronym, Referent r) {
        return r.acronyms().contains(acronym) || r.forms().stream().anyMatch(f -> f.size() > 1 && initials(f).equals(acronym));
    }

    /// An acronym mentioned before, of which this is the full name.
    private @Nullable Referent bySpelledOut(Set<String> form, int from, int end) {
        if (form.size() < 2) {
            return null;
        }
        Referent r = byForm.get(Set.of(initials(form)));
        return r != null && end - from >= 2 && r.forms().size() == 1 ? r : null;
    }

    private static String initials(Set<String> form) {
        StringBuilder initials = new StringBuilder();
        form.forEach(w -> initials.append(w.charAt(0)));
        return initials.toString();
    }

    private boolean isLike(Set<String> form, Referent r) {
        for (Set<String> other : r.forms()) {
            Set<String> small = form.size() <= other.size() ? form : other;
            Set<String> large = form.size() <= other.size() ? other : form;
            if (large.containsAll(small) && says(small, large)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words that two names share say enough: several, or the one that opens or ends the longer and is no country.
    private boolean says(Set<String> small, Set<String> large) {
        if (small.size() > 1) {
            return small.stream().anyMatch(w -> !words.country(w)) && large.size() - small.size() <= 4;
        }
        String only = small.iterator().next();
        if (words.country(only) || only.length() < 3) {
            return false;
        }
        List<String> inOrder = new ArrayList<>(large);
        return inOrder.getFirst().equals(only) || inOrder.getLast().equals(only)
                || inOrder.size() > 1 && words.country(inOrder.getFirst()) && inOrder.get(1).equals(only);
    }

    /// The words of a name that tell it from others, in order; of *X's Y* those of Y.
    private Set<String> form(int from, int end) {
        int start = from;
        for (int i = from; i + 1 < end; i++) {
            if (words.token(i).is("'s") && !Countries.isCountry(words.token(i - 1).folded())) {
                start = i + 1;
            }
        }
        Set<String> form = new LinkedHashSet<>();
        for (int i = start; i < end; i++) {
            String word = plain(words.token(i).folded());
            if (!SMALL.contains(word)) {
                form.add(word);
            }
        }
        return form.isEmpty() ? Set.of(words.token(end - 1).folded()) : form;
    }

    private static String plain(String folded) {
        String bare = folded.replace(".", "").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? folded : bare;
    }
}
