package org.saksi.reading;

import java.util.Optional;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// One figure as it stands in a text: the words, the number, what it counts, how it is qualified, and who says it.
/// A suggestion of a machine; it becomes a statement only when a person adopts it.
///
/// All offsets are **Unicode code points** into the text, ends exclusive.
///
/// @param start where the phrase begins
/// @param end where the phrase ends
/// @param numStart where its number words begin, within the phrase
/// @param numEnd where its number words end
/// @param quote the phrase
/// @param amount the printed number, range or vague word; vague when the number is beyond any count
/// @param qualifier how the source limits it
/// @param unitKind what kind of thing is counted
/// @param unit finer words: a currency code, `months`, `compounds`
/// @param measure a slug of what is counted: `compounds`, `survivors_interviewed`
/// @param place where, as printed
/// @param period when, as printed
/// @param attribution who says it
/// @param rule the named rule that found it, for the page that explains it
/// @param sentenceStart where its sentence begins
/// @param sentenceEnd where its sentence ends
public record FigureMention(int start, int end, int numStart, int numEnd, String quote, Amount amount, Qualifier qualifier,
        UnitKind unitKind,
        String unit, String measure, Optional<String> place, Optional<String> period, Attribution attribution, String rule,
        int sentenceStart,
        int sentenceEnd) {

    public FigureMention {
        if (start < 0 || start > numStart || numStart >= numEnd || numEnd > end) {
            throw new IllegalArgumentException(
                    "number words must lie within the phrase: phrase %d–%d, number %d–%d".formatted(start, end, numStart, numEnd));
        }
        amount = amount.plausible();
    }
}
