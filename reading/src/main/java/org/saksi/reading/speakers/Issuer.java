package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Whose own words a text is: a statement, letter or brief that says *we* and names its body in its heading or signature, or an interview whose
/// answers are those of the person it introduces.
final class Issuer {

    private static final int SHORT = 4;
    private static final int FIRST_SENTENCES = 8;
    private static final int FIRST_LINES = 3;
    private static final int LAST_LINES = 6;
    private static final int OWN_WORDS = 2;
    private static final int QUESTIONS = 3;
    private static final Set<String> CLOSINGS = Set.of("yours", "sincerely", "signed", "respectfully", "regards", "faithfully");

    private final Words words;
    private final Quotations quotations;
    private final Mentions mentions;

    Issuer(Words words, Quotations quotations, Mentions mentions) {
        this.words = words;
        this.quotations = quotations;
        this.mentions = mentions;
    }

    /// The body whose statement the text is; null when the text is nobody's own.
    @Nullable
    Mention ofStatement() {
        Mention released = release();
        if (released != null) {
            return released;
        }
        int plural = 0;
        int single = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean ours = words.is(i, WordClass.WE) || words.token(i).is("our") || words.token(i).is("us") && !words.name(i);
            plural += ours && !quotations.speech(i) ? 1 : 0;
            single += words.speaker(i) && !quotations.speech(i) ? 1 : 0;
        }
        if (plural + single < OWN_WORDS) {
            return null;
        }
        Mention sent = onBehalf();
        sent = sent == null && plural >= OWN_WORDS ? signature() : sent;
        sent = sent == null ? inHeading() : sent;
        sent = sent == null && plural >= OWN_WORDS ? letterhead() : sent;
        return sent == null && plural >= OWN_WORDS ? accompanied() : sent;
    }

    /// *Media release* in a line of its own, and the body in the next: all of the text is theirs, whether it says *we* or not.
    private @Nullable Mention release() {
        Unit first = words.units().getFirst();
        boolean alone = first.heading() && first.end() - first.first() <= SHORT && words.any(first.end() - 1, WordClass.DOCUMENT.bit());
        Mention next = alone && words.units().size() > 1 && words.units().get(1).heading() ? named(words.units().get(1)) : null;
        boolean body = next != null && next.headIsAny(Words.BODY);
        return body ? next : null;
    }

    /// *I write on behalf of the union*.
    private @Nullable Mention onBehalf() {
        for (Unit unit : words.units().subList(0, Math.min(FIRST_SENTENCES, words.units().size()))) {
            for (int i = unit.first() + 1; i < unit.end(); i++) {
                if (words.behalf(i)) {
                    int at = i + 1;
                    Mention m = mentions.within(at, unit.end()).stream().filter(found -> found.start() <= at + 1).findFirst().orElse(null);
                    if (m != null && m.form() == Mention.Form.NAME) {
                        return m;
                    }
                }
            }
        }
        return null;
    }

    /// A body in a line of its own at the head of the text.
    private @Nullable Mention letterhead() {
        Unit first = words.units().getFirst();
        Mention m = first.heading() ? named(first) : null;
        boolean whole = m != null && m.headIsAny(Words.BODY) && m.start() == first.first() && m.end() == first.end();
        return whole ? m : null;
    }

    /// The body that the first sentence names before the text says *we*: *Le collectif Retours accompagne … Nous en avons reçu …*
    private @Nullable Mention accompanied() {
        List<Unit> units = words.units();
        boolean letter = units.getFirst().heading() && words.any(units.getFirst().first(), WordClass.DOCUMENT.bit());
        for (Unit unit : units.subList(1, Math.min(FIRST_SENTENCES, units.size()))) {
            for (Mention m : letter && !unit.heading() ? mentions.within(unit.first(), unit.end()) : List.<Mention>of()) {
                boolean body = m.start() <= unit.first() + 1 && m.form() == Mention.Form.NAME
                        && (m.headIsAny(Words.BODY) || words.any(m.core(), Words.BODY));
                if (body) {
                    return m;
                }
            }
        }
        return null;
    }

    /// The name in the line behind *Yours faithfully* and its kin.
    private @Nullable Mention signature() {
        List<Unit> units = words.units();
        for (int u = Math.max(1, units.size() - LAST_LINES); u < units.size(); u++) {
            Unit closing = units.get(u - 1);
            String word = words.token(closing.first()).folded().toLowerCase(Locale.ROOT);
            if (CLOSINGS.contains(word) && units.get(u).paragraph() > closing.paragraph()) {
                return named(units.get(u));
            }
        }
        return null;
    }

    /// The name beside *statement*, *letter*, *release* in one of the first lines.
    private @Nullable Mention inHeading() {
        for (Unit unit : words.units().subList(0, Math.min(FIRST_LINES, words.units().size()))) {
            boolean head = unit.heading() || unit.index() == 0 && capitals(unit);
            for (int i = unit.first(); head && i < unit.end(); i++) {
                if (words.is(i, WordClass.DOCUMENT)) {
                    Mention by = maker(i + 1, unit);
                    Mention here = by == null ? named(unit) : by;
                    return here == null ? byline(unit.index() + 1) : here;
                }
            }
        }
        return null;
    }

    private boolean capitals(Unit unit) {
        int all = 0;
        for (int i = unit.first(); i < Math.min(unit.end(), unit.first() + SHORT); i++) {
            String word = words.token(i).text();
            all += word.length() > 1 && word.chars().allMatch(Character::isUpperCase) ? 1 : 0;
        }
        return all == SHORT;
    }

    /// *Statement by the envoy*: whoever stands behind *by* at once.
    private @Nullable Mention maker(int by, Unit unit) {
        boolean agent = by + 1 < unit.end() && words.is(by, WordClass.AGENT);
        return !agent
                ? null
                : mentions.within(by + 1, unit.end()).stream().findFirst()
                        .filter(m -> m.start() == by + 1 && (m.form() == Mention.Form.NAME || words.name(m.core())
                                || m.headIsAny(Words.BODY | WordClass.ROLE.bit())))
                        .orElse(null);
    }

    /// *By the envoy* in the line below.
    private @Nullable Mention byline(int index) {
        boolean by = index < words.units().size() && words.is(words.units().get(index).first(), WordClass.MAKER);
        return by ? named(words.units().get(index)) : null;
    }

    private @Nullable Mention named(Unit unit) {
        for (Mention m : mentions.within(unit.first(), unit.end())) {
            if (m.form() == Mention.Form.NAME && !addressed(m, unit)
                    && !words.is(m.core(), WordClass.DOCUMENT) && !words.place(m.core(), m.end()) && !m.headIs(WordClass.DOCUMENT)) {
                return m;
            }
        }
        return null;
    }

    /// *Letter to the prefect*: to whom the text is written, and whatever stands behind.
    private boolean addressed(Mention m, Unit unit) {
        for (int i = unit.first(); i < m.start(); i++) {
            if (words.recipient(i)) {
                return true;
            }
        }
        return false;
    }

    /// The units that are questions of an interview, each a paragraph of its own; empty when the text is none.
    List<Unit> questions() {
        List<Unit> found = new ArrayList<>();
        List<Unit> units = words.units();
        for (Unit unit : units) {
            boolean alone = (unit.index() == 0 || units.get(unit.index() - 1).paragraph() < unit.paragraph());
            int last = lastOf(unit.paragraph(), unit.index());
            boolean asks = words.token(unit.first()).is("*") && alone || alone && last == unit.index() && endsAsking(unit);
            if (asks && quotations.index(unit.first()) < 0) {
                found.add(unit);
            }
        }
        long asking = found.stream().filter(this::endsAsking).count();
        return asking >= QUESTIONS ? found : List.of();
    }

    private int lastOf(int paragraph, int from) {
        int last = from;
        while (last + 1 < words.units().size() && words.units().get(last + 1).paragraph() == paragraph) {
            last++;
        }
        return last;
    }

    private boolean endsAsking(Unit unit) {
        int end = unit.end() - 1;
        while (end > unit.first() && (words.token(end).is("*") || words.token(end).is("\""))) {
            end--;
        }
        return words.token(end).is("?");
    }
}
