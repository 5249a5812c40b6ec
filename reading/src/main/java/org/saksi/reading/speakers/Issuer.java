package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Whose own words a text is: a statement, letter or brief that says *we* and names its body in its heading or signature, or an interview whose
/// answers are those of the person it introduces.
final class Issuer {

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
        int own = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean ours = words.is(i, WordClass.WE) || words.token(i).is("our") || words.token(i).is("us") && !words.name(i);
            own += ours && !quotations.speech(i) ? 1 : 0;
        }
        if (own < OWN_WORDS) {
            return null;
        }
        Mention signed = signature();
        return signed == null ? inHeading() : signed;
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
            for (int i = unit.first(); unit.heading() && i < unit.end(); i++) {
                if (words.is(i, WordClass.DOCUMENT)) {
                    return named(unit);
                }
            }
        }
        return null;
    }

    private @Nullable Mention named(Unit unit) {
        for (Mention m : mentions.within(unit.first(), unit.end())) {
            if (m.form() == Mention.Form.NAME && !words.place(m.core(), m.end()) && !m.headIs(WordClass.DOCUMENT)) {
                return m;
            }
        }
        return null;
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
