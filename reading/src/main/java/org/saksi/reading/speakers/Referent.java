package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.AttributionKind;

/// Somebody whom an article names or describes, with all the forms it uses for them. Grows while the article is read.
final class Referent {

    private static final int FAR = -1000;

    /// What the pronouns of the text have told of a person.
    enum Gender {
        /// Nothing yet.
        UNKNOWN,
        /// *She* points to them.
        FEMININE,
        /// *He* points to them.
        MASCULINE
    }

    private final List<Set<String>> forms = new ArrayList<>();
    private final Set<String> acronyms = new HashSet<>();
    private final boolean named;
    private String name;
    private int words;
    private AttributionKind kind;
    private boolean person;
    private boolean place;
    private @Nullable Referent body;
    private boolean fullName;
    private Gender gender = Gender.UNKNOWN;
    private int spoke = FAR;
    private int seen = FAR;
    private int issued = FAR;
    private int opened = FAR;

    Referent(String name, Set<String> form, AttributionKind kind, boolean named) {
        this.name = name;
        this.words = form.size();
        this.kind = kind;
        this.named = named;
        forms.add(form);
    }

    /// The longest form of its name in the text so far.
    String name() {
        return name;
    }

    /// The sets of words of its forms.
    List<Set<String>> forms() {
        return forms;
    }

    Set<String> acronyms() {
        return acronyms;
    }

    /// Whether it has a name, and not only a description.
    boolean named() {
        return named;
    }

    AttributionKind kind() {
        return kind == AttributionKind.UNKNOWN && body != null ? body.kind() : kind;
    }

    boolean person() {
        return person;
    }

    /// The body a person speaks for.
    @Nullable
    Referent body() {
        return body;
    }

    /// The unit in which it was last a speaker.
    int spoke() {
        return spoke;
    }

    /// The unit in which it was last mentioned.
    int seen() {
        return seen;
    }

    /// The unit in which a report or letter of it was last spoken of.
    int issued() {
        return issued;
    }

    /// The unit whose first noun phrase it last was.
    int opened() {
        return opened;
    }

    void openedIn(int unit) {
        opened = unit;
    }

    void issuedIn(int unit) {
        issued = unit;
    }

    void add(String printed, Set<String> form) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
        if (form.size() > words || form.size() == words && printed.length() > name.length()) {
            name = printed;
            words = form.size();
        }
    }

    void learn(AttributionKind better) {
        if (kind == AttributionKind.UNKNOWN) {
            kind = better;
        }
    }

    /// Whether the name looks like the given and family name of a person: two or three words, none the noun of a body or a role.
    boolean fullName() {
        return fullName;
    }

    void hasFullName() {
        fullName = true;
    }

    /// Whether a pronoun of this gender can point to it.
    boolean fits(Gender pronoun) {
        return gender == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || gender == pronoun;
    }

    void isOf(Gender pronoun) {
        gender = gender == Gender.UNKNOWN ? pronoun : gender;
    }

    /// Whether a sentence holds a word of its name.
    boolean namedIn(Words in, Unit unit) {
        for (int i = unit.first(); i < unit.end(); i++) {
            String word = in.token(i).folded();
            if (in.name(i) && forms.stream().anyMatch(f -> f.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the text speaks of it as of a place: *in Lower Anset*.
    boolean place() {
        return place && kind == AttributionKind.UNKNOWN && !person;
    }

    void isPlace() {
        place = true;
    }

    void isPerson() {
        person = true;
    }

    void speaksFor(Referent of) {
        if (of != this && body == null) {
            body = of;
            person = true;
        }
    }

    void saw(int unit) {
        seen = unit;
    }

    void spokeIn(int unit) {
        spoke = unit;
        seen = unit;
    }
}
