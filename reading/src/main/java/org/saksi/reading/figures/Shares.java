package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.Amount;
import org.saksi.terms.LanguageTag;

/// Fractions and percentages: `fractions.txt`.
final class Shares {

    private static final double PERCENT = 100;
    private static final String INVARIABLE = " invariable";
    private static final String MULTIPLE = "times ";
    private static final int LARGEST_WHOLE = 10;
    private static final int LONGEST_EACH = 10;

    private record Denominator(double divisor, boolean singular, boolean invariable) {}

    private final Phrases<Boolean> half = new Phrases<>();
    private final Phrases<Denominator> denominators = new Phrases<>();
    private final Phrases<Boolean> percent = new Phrases<>();
    private final Phrases<Boolean> tenth = new Phrases<>();
    private final Phrases<Boolean> percentBefore = new Phrases<>();
    private final Phrases<Boolean> in = new Phrases<>();
    private final Phrases<Boolean> notHalfAfter = new Phrases<>();
    private final Phrases<Boolean> parts = new Phrases<>();
    private final Phrases<Double> multiples = new Phrases<>();
    private final Phrases<Boolean> comparison = new Phrases<>();
    private final Phrases<Boolean> each = new Phrases<>();
    private final Phrases<Boolean> only = new Phrases<>();
    private final Phrases<Boolean> fold = new Phrases<>();
    private final Set<String> of = new HashSet<>();

    Shares(LanguageFolder folder) {
        addAll(new LanguageFolder(LanguageTag.UNDETERMINED));
        addAll(folder);
    }

    private void addAll(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("fractions")) {
            group.forms().forEach(form -> add(group.key(), form));
        }
    }

    private void add(String key, LanguageFolder.Form form) {
        String text = form.text();
        switch (key) {
            case "half" -> half.put(text, true);
            case "percent" -> percent.put(text, true);
            case "percent before" -> percentBefore.put(text, true);
            case "tenth" -> tenth.put(text, true);
            case "in" -> in.put(text, true);
            case "of" -> of.add(text);
            case "parts" -> parts.put(text, true);
            case "comparison" -> comparison.put(text, true);
            case "each" -> each.putReversed(text, true);
            case "only" -> only.put(text, true);
            case "fold" -> fold.put(text, true);
            case "not-half-after" -> notHalfAfter.putReversed(text, true);
            default -> addNumber(key, form);
        }
    }

    private void addNumber(String key, LanguageFolder.Form form) {
        String text = form.text();
        if (key.startsWith(MULTIPLE)) {
            multiples.put(text, Double.parseDouble(key.substring(MULTIPLE.length())));
        } else {
            denominators.put(text,
                    new Denominator(Double.parseDouble(key.replace(INVARIABLE, "")), form.singular(), key.endsWith(INVARIABLE)));
        }
    }

    boolean begins(String word) {
        return half.begins(word) || percentBefore.begins(word) || multiples.begins(word);
    }

    /// A share that begins at this place without a numeral before it: "half of", `百分之三十`.
    @Nullable
    Quantity at(Line line, int place) {
        Optional<Match<Double>> multiple = multiples.longestAt(line.tokens(), place, line.end());
        if (multiple.isPresent() && !line.hyphen(place - 1)) {
            return share(place, place + multiple.get().length(), multiple.get().value());
        }
        Optional<Match<Boolean>> sign = percentBefore.longestAt(line.tokens(), place, line.end());
        if (sign.isPresent() && line.has(place + sign.get().length())) {
            Numeral numeral = NumeralReader.at(line, place + sign.get().length());
            return numeral == null ? null : share(place, numeral.end(), numeral.value() / PERCENT);
        }
        Optional<Match<Boolean>> word = half.longestAt(line.tokens(), place, line.end());
        if (word.isEmpty() || notHalfAfter.longestBefore(line.tokens(), place, line.first()).isPresent()) {
            return null;
        }
        int end = place + word.get().length();
        boolean whole = of.contains(line.word(end)) || line.rules().qualifiers().directlyBefore(line, place)
                || line.rules().people().isBe(line.word(end)) || !line.rules().settings().commaGoesOn() && !line.hyphen(end);
        return whole && !line.hyphen(end) ? share(place, end, 1 / 2.0) : null;
    }

    /// What a numeral becomes when a percent sign, a denominator or "in five" stands behind it.
    @Nullable
    Quantity after(Line line, Numeral numeral) {
        int end = numeral.end();
        int dashed = line.hyphen(end) ? end + 1 : end;
        Optional<Match<Boolean>> sign = percent.longestAt(line.tokens(), dashed, line.end());
        if (sign.isPresent()) {
            return share(numeral.first(), dashed + sign.get().length(), numeral.value() / PERCENT);
        }
        Optional<Match<Boolean>> tenths = tenth.longestAt(line.tokens(), end, line.end());
        if (tenths.isPresent()) {
            return tenths(line, numeral, end + tenths.get().length());
        }
        Optional<Match<Boolean>> folds = fold.longestAt(line.tokens(), dashed, line.end());
        if (folds.isPresent()) {
            return share(numeral.first(), dashed + folds.get().length(), numeral.value());
        }
        Optional<Match<Boolean>> times = comparison.longestAt(line.tokens(), end, line.end());
        if (times.isPresent()) {
            return share(numeral.first(), end + 1, numeral.value());
        }
        Quantity fraction = fraction(line, numeral, dashed);
        if (fraction != null) {
            return fraction;
        }
        Quantity ofEach = ofEach(line, numeral);
        return ofEach != null ? ofEach : oneIn(line, numeral);
    }

    /// `每五名受害者只有一名`: of every five only one.
    private @Nullable Quantity ofEach(Line line, Numeral whole) {
        if (each.longestBefore(line.tokens(), whole.first(), line.first()).isEmpty()) {
            return null;
        }
        for (int at = whole.end(); line.has(at) && at - whole.end() <= LONGEST_EACH && line.at(at).kind() == TokenKind.LETTER; at++) {
            Optional<Match<Boolean>> link = only.longestAt(line.tokens(), at, line.end());
            int second = at + link.map(Match::length).orElse(0);
            Numeral part = link.isPresent() && line.has(second) ? NumeralReader.at(line, second) : null;
            if (part != null && part.value() < whole.value()) {
                return share(whole.first(), part.end(), part.value() / whole.value());
            }
        }
        return null;
    }

    /// `六成二` is 0.62: a digit that touches the tenths counts hundredths.
    private static Quantity tenths(Line line, Numeral numeral, int end) {
        Numeral hundredths = line.touchesBefore(end) ? NumeralReader.at(line, end) : null;
        boolean counts = hundredths != null && hundredths.end() == end + 1 && hundredths.value() > 0 && hundredths.value() < LARGEST_WHOLE;
        double more = counts && hundredths != null ? hundredths.value() / PERCENT : 0;
        return share(numeral.first(), counts ? end + 1 : end, numeral.value() / LARGEST_WHOLE + more);
    }

    private @Nullable Quantity fraction(Line line, Numeral numeral, int place) {
        Optional<Match<Boolean>> part = parts.longestAt(line.tokens(), place, line.end());
        if (part.isPresent() && line.has(place + part.get().length())) {
            Numeral of = NumeralReader.at(line, place + part.get().length());
            return of == null || numeral.value() == 0 ? null : share(numeral.first(), of.end(), of.value() / numeral.value());
        }
        Optional<Match<Denominator>> divisor = denominators.longestAt(line.tokens(), place, line.end());
        if (divisor.isEmpty() || numeral.scaled() || numeral.value() < 1 || numeral.value() != Math.rint(numeral.value())) {
            return null;
        }
        Denominator denominator = divisor.get().value();
        int end = place + divisor.get().length();
        boolean one = numeral.value() == 1;
        boolean paired = denominator.singular() != one && !(one && denominator.invariable());
        if (paired || numeral.value() > denominator.divisor()) {
            return null;
        }
        return share(numeral.first(), end, numeral.value() / denominator.divisor());
    }

    /// "A third of", where the article opens the fraction.
    @Nullable
    Quantity afterArticle(Line line, int article) {
        Optional<Match<Denominator>> divisor = denominators.longestAt(line.tokens(), article + 1, line.end());
        if (divisor.isEmpty() || !divisor.get().value().singular()) {
            return null;
        }
        int end = article + 1 + divisor.get().length();
        boolean share = of.contains(line.word(end)) || line.rules().qualifiers().directlyBefore(line, article)
                || line.rules().people().subjectVerbAt(line, end) || line.rules().people().isAuxiliary(line.word(end))
                || line.rules().people().isBe(line.word(end)) || endsPhrase(line, end);
        return share ? share(article, end, 1 / divisor.get().value().divisor()) : null;
    }

    /// A fraction that nothing counted follows: "by a quarter, …", "a third over its capacity"; "a third plane" is a rank.
    private static boolean endsPhrase(Line line, int end) {
        boolean stop = !line.has(end) || line.at(end).kind() == TokenKind.PUNCTUATION && !line.hyphen(end);
        return stop || line.rules().things().isBoundary(line.word(end)) || line.rules().things().isAnd(line.word(end));
    }

    private @Nullable Quantity oneIn(Line line, Numeral numeral) {
        int at = numeral.end();
        int noun = numeral.value() == 1 && in.longestAt(line.tokens(), at, line.end()).isEmpty() ? 1 : 0;
        Optional<Match<Boolean>> link = in.longestAt(line.tokens(), at + noun, line.end());
        int second = link.isEmpty() ? line.end() : at + noun + link.get().length();
        if (!line.has(second) || numeral.scaled() || numeral.value() < 1) {
            return null;
        }
        Numeral whole = NumeralReader.at(line, second);
        return whole != null && round(numeral, whole) ? share(numeral.first(), whole.end(), numeral.value() / whole.value()) : null;
    }

    /// Small or round wholes make a share; "nine of 58" is two counts.
    private static boolean round(Numeral part, Numeral whole) {
        boolean small = whole.value() <= LARGEST_WHOLE || whole.value() == PERCENT;
        boolean oneInMany = part.value() == 1 && whole.value() <= PERCENT * LARGEST_WHOLE;
        return !whole.scaled() && whole.value() > part.value() && (small || oneInMany);
    }

    private static Quantity share(int first, int end, double value) {
        return new Quantity(first, end, Amount.of(value), Quantity.Form.SHARE, null);
    }
}
