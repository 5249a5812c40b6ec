package org.saksi.app.boot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.reading.Attribution;
import org.saksi.reading.FigureMention;
import org.saksi.reading.Passage;
import org.saksi.reading.Transcript;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UnitKind;

/// A figure that a person found where the machine reads none.
final class HandFigure {

    /// The rule that such a figure names.
    static final String RULE = "by-hand";

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}[\\p{Nd}.,\u00a0\u202f]*(?<=\\p{Nd})");

    private HandFigure() {}

    /// An empty claim at a passage, for a person to fill in.
    static FigureClaim blank(Passage passage, Sensitivity sensitivity) {
        Heading heading = new Heading(Optional.empty(), AttributionKind.UNKNOWN, List.of(), Heading.Connection.UNKNOWN, Optional.empty(),
                Heading.Polarity.AFFIRMS, passage, sensitivity);
        return new FigureClaim(heading, Amount.vaguely(), Qualifier.EXACT, UnitKind.PEOPLE, "", "", Optional.empty(), Optional.empty());
    }

    /// The statement as a figure of the desk.
    static DeskFigure of(Standing standing, FigureClaim claim, Transcript transcript) {
        return new DeskFigure(mention(claim, transcript.text().codePoints().toArray()), claim.heading().passage(), claim,
                Optional.of(standing), Optional.empty(), true);
    }

    private static FigureMention mention(FigureClaim claim, int[] text) {
        Passage passage = claim.heading().passage();
        int[] number = number(passage);
        Attribution said = new Attribution(claim.heading().speaker(), claim.heading().speakerKind(), claim.heading().chain(), RULE);
        return new FigureMention(passage.start(), passage.end(), number[0], number[1], passage.quote(), claim.amount(), claim.qualifier(),
                claim.unitKind(), claim.unit(), claim.measure(), claim.place(), claim.period(), said, RULE, backward(text, passage.start()),
                forward(text, passage.end()));
    }

    /// Where the number words stand: the first digits of the passage, or all of it.
    private static int[] number(Passage passage) {
        String quote = passage.quote();
        Matcher digits = DIGITS.matcher(quote);
        if (!digits.find()) {
            return new int[]{passage.start(), passage.end()};
        }
        int start = passage.start() + quote.codePointCount(0, digits.start());
        return new int[]{start, start + quote.codePointCount(digits.start(), digits.end())};
    }

    private static int backward(int[] text, int from) {
        int at = from;
        while (at > 0 && !ends(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int forward(int[] text, int from) {
        int at = from;
        while (at < text.length && !ends(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean ends(int[] text, int at) {
        boolean stop = text[at] == '.' || text[at] == '!' || text[at] == '?' || text[at] == '។';
        return text[at] == '\n' || stop && (at + 1 == text.length || Character.isWhitespace(text[at + 1]));
    }
}
