package org.saksi.assessment.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// Numbers and documents in the words of a reason.
final class Words {

    private Words() {}

    static String number(Amount amount) {
        if (amount.vague()) {
            return "a vague number";
        }
        String low = plain(amount.low());
        return Double.compare(amount.low(), amount.high()) == 0 ? low : low + "–" + plain(amount.high());
    }

    static String number(Gist gist) {
        String qualifier = gist.mention().qualifier() == Qualifier.EXACT ? "" : gist.mention().qualifier().code().replace('_', ' ') + " ";
        return gist.mention().qualifier() == Qualifier.RANGE
                ? number(gist.mention().amount())
                : qualifier + number(gist.mention().amount());
    }

    static String docs(List<Gist> gists) {
        return Gist.docs(gists).stream().collect(Collectors.joining(", "));
    }

    private static String plain(double value) {
        return new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros().toPlainString();
    }
}
