package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// The direct speech of an article. Quotation marks around a few words of a sentence are no speech of their own: those words stay part of the
/// sentence. A paragraph ends every quotation; one left open goes on in the next paragraph's.
final class Quotations {

    private static final int LONG = 8;
    private static final int SHORT = 3;
    private static final Set<String> INNER_STOPS = Set.of(",", ".", "!", "?", "…", "，", "。", "！", "？");

    private final List<Quotation> all;
    private final int[] at;

    private Quotations(List<Quotation> all, int size) {
        this.all = List.copyOf(all);
        this.at = new int[size];
        Arrays.fill(at, -1);
        for (int q = 0; q < all.size(); q++) {
            Arrays.fill(at, all.get(q).start(), all.get(q).end(), q);
        }
    }

    static Quotations of(Words words) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (Unit unit : words.units()) {
            for (int i = unit.first(); i < unit.end(); i++) {
                if (words.token(i).is("\"")) {
                    open = mark(words, i, open, found);
                }
            }
            boolean paragraphEnds = unit.index() + 1 == words.units().size()
                    || words.units().get(unit.index() + 1).paragraph() != unit.paragraph();
            if (paragraphEnds && open >= 0) {
                addSpeech(words, new Quotation(open, unit.end(), true), found);
                open = -1;
            }
        }
        return new Quotations(found, words.size());
    }

    private static int mark(Words words, int i, int open, List<Quotation> found) {
        String printed = words.token(i).text();
        if (open < 0) {
            return printed.equals("”") ? -1 : i;
        }
        if (printed.equals("“") || printed.equals("„")) {
            return open == i - 1 ? open : i;
        }
        addSpeech(words, new Quotation(open, i + 1, false), found);
        return -1;
    }

    private static void addSpeech(Words words, Quotation quotation, List<Quotation> found) {
        int first = quotation.start() + 1;
        int last = quotation.end() - (quotation.open() ? 1 : 2);
        int length = last - first + 1;
        if (length < SHORT) {
            return;
        }
        Token opening = words.token(first).is("\"") ? words.token(Math.min(last, first + 1)) : words.token(first);
        boolean begins = opening.capitalised() || opening.kind() == TokenKind.NUMBER || opening.kind() == TokenKind.LETTER
                || opening.is("'") || opening.is("[") || opening.is("…");
        boolean stops = INNER_STOPS.contains(words.token(last).folded())
                || quotation.end() < words.size() && words.token(quotation.end()).is(",") && length >= LONG;
        if (begins && (length >= LONG || stops)) {
            found.add(quotation);
        }
    }

    List<Quotation> all() {
        return all;
    }

    /// Whether the token is within direct speech.
    boolean speech(int token) {
        return at[token] >= 0;
    }

    Optional<Quotation> at(int token) {
        return at[token] < 0 ? Optional.empty() : Optional.of(all.get(at[token]));
    }

    int index(int token) {
        return at[token];
    }
}
