package org.saksi.reading.speakers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// The tokens of an article with the classes of each word and whether it belongs to a name.
final class Words {

    /// Classes of the small words that end a noun phrase.
    static final long FUNCTION = WordClass.bits(WordClass.BE, WordClass.AUX, WordClass.MODAL, WordClass.ADVERB, WordClass.THE, WordClass.A,
            WordClass.OWN, WordClass.PREPOSITION, WordClass.AND, WordClass.CLAUSE, WordClass.RELATIVE, WordClass.HE, WordClass.IT,
            WordClass.THEY,
            WordClass.WE, WordClass.OF, WordClass.ACCORDING, WordClass.AGENT, WordClass.LED, WordClass.WRITER, WordClass.POINTING);
    /// Classes of verbs that the rules read.
    static final long VERB = WordClass.bits(WordClass.SAY, WordClass.SAYING, WordClass.CITING, WordClass.FIND, WordClass.ACT,
            WordClass.ACT_STATE);
    /// Classes of nouns that can head a speaker.
    static final long HEAD = WordClass.bits(WordClass.STATE, WordClass.COURT, WordClass.NGO, WordClass.COMPANY, WordClass.MEDIA,
            WordClass.UNION,
            WordClass.ROLE, WordClass.OWN_ROLE, WordClass.VICTIM, WordClass.HUMAN, WordClass.DOCUMENT, WordClass.COURT_DOCUMENT,
            WordClass.OPERATION, WordClass.CRIMINAL);
    /// Classes of nouns that head a body.
    static final long BODY = WordClass.bits(WordClass.STATE, WordClass.COURT, WordClass.NGO, WordClass.COMPANY, WordClass.MEDIA,
            WordClass.UNION);

    private static final int LONGEST_DATELINE = 12;
    private static final Set<String> OPENERS = Set.of("\"", ":", "—", "–", "-", "*", "#", "•", "|", ".", "!", "?", "_", ">");

    private final Article article;
    private final List<Token> tokens;
    private final List<Unit> units;
    private final long[] classes;
    private final boolean[] names;
    private final Set<String> places;

    Words(Article article) {
        this.article = article;
        this.tokens = article.tokens();
        this.classes = new long[tokens.size()];
        article.sentences().forEach(s -> SpeakerLexicon.of(s.language()).mark(tokens, s.firstToken(), s.endToken(), classes));
        this.units = Units.of(article, classes);
        this.names = new boolean[tokens.size()];
        markNames();
        units.forEach(this::forgetDateline);
        clearAcronyms();
        this.places = places();
        OpenVerbs open = new OpenVerbs(this);
        for (Unit unit : units) {
            for (int i = unit.first(); i < unit.end() && !unit.titleCase(); i++) {
                classes[i] |= open.classes(i, unit.end());
            }
        }
    }

    Article article() {
        return article;
    }

    List<Unit> units() {
        return units;
    }

    /// Whether a unit is written in a script without spaces.
    boolean letters(Unit of) {
        int letters = 0;
        int spaced = 0;
        for (int i = of.first(); i < of.end(); i++) {
            letters += tokens.get(i).kind() == TokenKind.LETTER ? 1 : 0;
            spaced += tokens.get(i).kind() == TokenKind.WORD ? 1 : 0;
        }
        return letters > 2 * spaced;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    long classes(int i) {
        return classes[i];
    }

    boolean is(int i, WordClass c) {
        return (classes[i] & c.bit()) != 0;
    }

    boolean any(int i, long bits) {
        return (classes[i] & bits) != 0;
    }

    /// Whether the text speaks of the name between two tokens as of a place somewhere: *in Lower Anset*.
    boolean place(int from, int end) {
        return places.contains(folded(from, end));
    }

    /// Whether the word is an office held over a place.
    boolean office(int i) {
        return lexicon(i).office(tokens.get(i));
    }

    /// Whether the word stands before the name of a person.
    boolean title(int i) {
        return lexicon(i).title(tokens.get(i));
    }

    /// Whether the word is *I* or *my*: the writer.
    boolean speaker(int i) {
        return lexicon(i).writer(tokens.get(i)) && !isAcronym(tokens.get(i));
    }

    /// Whether a word for a statement or open letter begins at the token, in scripts without spaces.
    boolean statement(int i) {
        return lexicon(i).statement(tokens, i);
    }

    /// Whether the word stands before those to whom a letter is written: *to*.
    boolean recipient(int i) {
        return lexicon(i).recipient(tokens.get(i));
    }

    /// Whether a phrase such as *in recent years* begins at the token: the writer turns to the background.
    boolean background(int i) {
        return lexicon(i).background(tokens, i);
    }

    /// Whether *on behalf of* or its like ends at the token.
    boolean behalf(int i) {
        return lexicon(i).behalf(tokens, i);
    }

    /// Whom a pronoun of one person can point to.
    Referent.Gender gender(int i) {
        return lexicon(i).gender(tokens.get(i));
    }

    /// Whether the verb tells what somebody noticed or knew, and not what they said.
    boolean perceives(int i) {
        return lexicon(i).perceives(tokens.get(i));
    }

    private SpeakerLexicon lexicon(int i) {
        return SpeakerLexicon.of(article.sentenceAt(tokens.get(i).start()).language());
    }

    /// Whether the word alone is the name of a country, of the run-time's or of the text's.
    boolean country(String folded) {
        return Countries.isCountry(folded) || places.contains(folded);
    }

    private String folded(int from, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < end; i++) {
            joined.append(i > from ? " " : "").append(tokens.get(i).folded());
        }
        return joined.toString();
    }

    /// Names that stand behind a preposition of place and own nothing: *in Lower Anset*, but not *in Lakeside Watch's report*.
    private Set<String> places() {
        Set<String> found = new HashSet<>();
        for (Unit unit : units) {
            SpeakerLexicon lexicon = SpeakerLexicon.of(article.sentenceAt(tokens.get(unit.first()).start()).language());
            for (int i = unit.first(); i + 1 < unit.end(); i++) {
                if (names[i + 1] && lexicon.locative(tokens.get(i))) {
                    int end = i + 2;
                    while (end < unit.end() && names[end]) {
                        end++;
                    }
                    boolean more = end < unit.end() && (tokens.get(end).is("'s") || any(end, HEAD | WordClass.OF.bit()));
                    boolean body = false;
                    for (int k = i + 1; k < end; k++) {
                        body |= any(k, HEAD | WordClass.TIME.bit()) || isAcronym(tokens.get(k));
                    }
                    if (!more && !body) {
                        found.add(folded(i + 1, end));
                    }
                }
            }
        }
        found.addAll(lands());
        return found;
    }

    /// Whether the token is a word of a name.
    boolean name(int i) {
        return names[i];
    }

    /// Whether the token is written with several capitals: an acronym.
    boolean acronym(int i) {
        return isAcronym(tokens.get(i));
    }

    /// What stands between two tokens, as printed, with white space collapsed.
    String quote(int from, int end) {
        if (from >= end) {
            return "";
        }
        return article.quote(tokens.get(from).start(), tokens.get(end - 1).end()).replaceAll("\\s+", " ");
    }

    /// An acronym that looks like a small word is none: *IT*, *US*, *WHO*.
    private void clearAcronyms() {
        for (Unit unit : units) {
            for (int i = unit.first(); i < unit.end(); i++) {
                if (names[i] && acronym(i)) {
                    classes[i] &= ~(FUNCTION | VERB);
                }
            }
        }
    }

    private void markNames() {
        Set<String> capitalWithin = capitalWithin();
        for (Unit unit : units) {
            for (int i = unit.first(); i < unit.end(); i++) {
                names[i] = isName(unit, i, capitalWithin);
            }
        }
    }

    /// Names from which the text makes a word for the people: *Ombrelia* beside *Ombrelians*.
    private Set<String> lands() {
        Set<String> capitals = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (names[i] && tokens.get(i).text().length() > 3) {
                capitals.add(tokens.get(i).folded());
            }
        }
        Set<String> found = new HashSet<>();
        for (String name : capitals) {
            String stem = name.endsWith("a") || name.endsWith("e") ? name.substring(0, name.length() - 1) : name;
            boolean made = name.endsWith("a") && Stream.of("n", "ns").anyMatch(e -> capitals.contains(name + e))
                    || Stream.of("an", "ans", "ian", "ians", "ese", "ish").anyMatch(e -> capitals.contains(stem + e))
                    || name.endsWith("land") && Stream.of("er", "ers").anyMatch(e -> capitals.contains(name + e));
            if (made) {
                found.add(name);
            }
        }
        return found;
    }

    /// *PORT LESSING, March 3 —*: where a story was filed is nobody who speaks.
    private void forgetDateline(Unit unit) {
        if (unit.heading() || tokens.get(unit.first()).text().length() <= 2 || !isAllCapitals(tokens.get(unit.first()))) {
            return;
        }
        for (int i = unit.first() + 1; i < Math.min(unit.end() - 1, unit.first() + LONGEST_DATELINE); i++) {
            Token token = tokens.get(i);
            if (token.is("—") || token.is("–") || token.is(":") || token.is("-") && !touchingHyphen(i)) {
                Arrays.fill(names, unit.first(), i, false);
                Arrays.fill(classes, unit.first(), i, 0);
                return;
            }
            boolean part = token.capitalised() || token.kind() != TokenKind.WORD;
            if (!part) {
                return;
            }
        }
    }

    private static boolean isAllCapitals(Token token) {
        return token.kind() == TokenKind.WORD && token.text().chars().allMatch(Character::isUpperCase);
    }

    /// Words that begin with a capital where no sentence begins.
    private Set<String> capitalWithin() {
        Set<String> found = capitalAlways();
        for (Unit unit : units) {
            for (int i = unit.first() + 1; !unit.titleCase() && i < unit.end(); i++) {
                if (tokens.get(i).capitalised() && tokens.get(i - 1).kind() == TokenKind.WORD) {
                    found.add(tokens.get(i).folded());
                }
            }
        }
        return found;
    }

    /// Unknown words that open two sentences or more and are nowhere written small: *Tomas*.
    private Set<String> capitalAlways() {
        Map<String, Integer> opens = new HashMap<>();
        Set<String> small = new HashSet<>();
        for (Unit unit : units) {
            for (int i = unit.first(); i < unit.end(); i++) {
                Token token = tokens.get(i);
                boolean plain = token.kind() == TokenKind.WORD && token.text().length() > 2;
                if (plain && !token.capitalised()) {
                    small.add(token.folded());
                } else if (plain && !unit.titleCase() && classes[i] == 0) {
                    opens.merge(token.folded(), 1, Integer::sum);
                }
            }
        }
        Set<String> always = new HashSet<>();
        opens.forEach((word, times) -> {
            if (times > 1 && !small.contains(word) && !word.endsWith("ing")) {
                always.add(word);
            }
        });
        return always;
    }

    private boolean isName(Unit unit, int i, Set<String> capitalWithin) {
        Token token = tokens.get(i);
        if (!token.capitalised()) {
            return false;
        }
        if (isAcronym(token) || initialAt(unit, i) || unit.titleCase() && Countries.isCountry(token.folded())) {
            return true;
        }
        boolean opens = i == unit.first() || OPENERS.contains(tokens.get(i - 1).folded()) && !touchingHyphen(i - 1) && !initial(i - 1);
        boolean small = any(i, FUNCTION | WordClass.QUANTITY.bit());
        boolean nextCapital = i + 1 < unit.end() && tokens.get(i + 1).capitalised();
        if (unit.titleCase()) {
            return capitalWithin.contains(token.folded()) && !small && !any(i, VERB);
        }
        if (is(i, WordClass.TIME) && !nextCapital && !(i > unit.first() && names[i - 1])) {
            return false;
        }
        if (!opens) {
            return !small
                    || nextCapital && !is(i, WordClass.AND) && any(i, WordClass.bits(WordClass.THE, WordClass.ADVERB, WordClass.MODAL));
        }
        boolean known = any(i, HEAD | VERB | WordClass.TIME.bit()) || token.folded().endsWith("ly");
        return !small && (capitalWithin.contains(token.folded()) || nextCapital || !known && i + 1 < unit.end() && marksName(i + 1));
    }

    /// Whether a word makes the unknown word before it, at the start of a sentence, a name: a genitive or a verb of the rules.
    private boolean marksName(int i) {
        boolean apposition = tokens.get(i).is(",") && i + 1 < tokens.size()
                && (any(i + 1, WordClass.bits(WordClass.THE, WordClass.A, WordClass.RELATIVE))
                        || tokens.get(i + 1).kind() == TokenKind.NUMBER);
        boolean severalDo = is(i, WordClass.PLAIN) && tokens.get(i - 1).folded().endsWith("s");
        boolean noun = is(i, WordClass.AMBIGUOUS) && i + 1 < tokens.size() && any(i + 1, VERB | WordClass.AUX.bit() | WordClass.BE.bit());
        return tokens.get(i).is("'s") || !severalDo && !noun && any(i, VERB | WordClass.AUX.bit()) || apposition;
    }

    private boolean initialAt(Unit unit, int i) {
        return tokens.get(i).text().length() == 1 && i + 2 < unit.end() && tokens.get(i + 1).is(".") && tokens.get(i + 2).capitalised()
                && i > unit.first() && tokens.get(i - 1).capitalised();
    }

    private boolean touchingHyphen(int i) {
        return tokens.get(i).is("-") && i > 0 && tokens.get(i - 1).touches(tokens.get(i));
    }

    private boolean initial(int i) {
        return tokens.get(i).is(".") && i > 0 && tokens.get(i - 1).text().length() == 1 && tokens.get(i - 1).capitalised();
    }

    private static boolean isAcronym(Token token) {
        int capitals = 0;
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && token.capitalised();
    }
}
