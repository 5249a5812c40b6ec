package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Span;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Goes through a line once, reads each quantity and decides whether it is a figure.
final class LineReader {

    private static final CountedThing SHARE = new CountedThing(UnitKind.SHARE, "share", false, true, false, false, 0);

    /// The code of ISO 4217 for a sum of which no currency is said.
    private static final String NO_CURRENCY = "XXX";

    private static final int LEAST_SUM = 100;
    private static final int LARGEST_IN_NAMES = 1000;

    private final Line line;
    private final List<Span> dates;
    private final QuantityReader quantities;
    private Ellipsis.@Nullable Antecedent antecedent;
    private @Nullable CountedThing moneyHere;
    private int next;

    LineReader(Line line, Ellipsis.@Nullable Antecedent antecedent) {
        this.line = line;
        this.dates = DateReader.dates(line);
        this.quantities = new QuantityReader(line);
        this.antecedent = antecedent;
    }

    List<Span> dates() {
        return dates;
    }

    /// What the last figure counted, for those that follow without a noun.
    @Nullable
    CountedThing antecedent() {
        return antecedent == null ? null : antecedent.thing();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int at = line.first();
        int date = 0;
        while (at < line.end()) {
            while (date < dates.size() && dates.get(date).end() <= at) {
                date++;
            }
            if (date < dates.size() && dates.get(date).contains(at)) {
                at = dates.get(date).end();
                continue;
            }
            Quantity quantity = quantities.at(at);
            if (quantity == null || date < dates.size() && quantity.end() > dates.get(date).start()) {
                at++;
                continue;
            }
            next = quantity.end();
            figure(quantity).ifPresent(figures::add);
            at = next;
        }
        return figures;
    }

    private Optional<Figure> figure(Quantity quantity) {
        if (NotFigures.holds(line, quantity)) {
            return Optional.empty();
        }
        Optional<Qualifiers.Found> after = line.rules().qualifiers().after(line, quantity.end());
        int from = after.map(Qualifiers.Found::edge).orElse(quantity.end());
        next = from;
        Counted counted = counted(quantity, from);
        if (counted == null || !counted.thing().figure() || refused(quantity, counted)) {
            return Optional.empty();
        }
        if (counted.thing().kind() != UnitKind.SHARE && counted.thing().kind() != UnitKind.MONEY && !counted.thing().isDuration()) {
            antecedent = new Ellipsis.Antecedent(counted.thing(), true, true);
        }
        moneyHere = counted.thing().kind() == UnitKind.MONEY && !quantity.isVague() ? counted.thing() : moneyHere;
        Optional<Qualifiers.Found> before = line.rules().qualifiers().before(line, quantity.first());
        if (after.isEmpty()) {
            after = line.rules().qualifiers().after(line, counted.end());
        }
        int first = Math.min(counted.first(), before.map(Qualifiers.Found::edge).orElse(quantity.first()));
        int end = Math.max(Math.max(quantity.end(), counted.end()), after.map(Qualifiers.Found::edge).orElse(0));
        return Optional
                .of(new Figure(quantity, amount(quantity, counted.thing()), counted, qualifier(quantity, before, after), first, end));
    }

    private Qualifier qualifier(Quantity quantity, Optional<Qualifiers.Found> before, Optional<Qualifiers.Found> after) {
        if (quantity.isRange()) {
            return Qualifier.RANGE;
        }
        Optional<Qualifier> within = line.rules().qualifiers().within(line, quantity.first(), quantity.end());
        if (within.isPresent() && !quantity.isVague()) {
            return within.get();
        }
        return before.or(() -> after).map(Qualifiers.Found::qualifier).orElse(Qualifier.EXACT);
    }

    private static Amount amount(Quantity quantity, CountedThing thing) {
        Amount amount = quantity.amount();
        return thing.isDuration() && !amount.vague()
                ? Amount.between(amount.low() * thing.months(), amount.high() * thing.months())
                : amount;
    }

    private @Nullable Counted counted(Quantity quantity, int from) {
        String currency = quantity.currency();
        if (currency != null) {
            return new Counted(money(currency), quantity.first(), quantity.end(), quantity.isVague() ? "vague-money" : "money");
        }
        if (quantity.form() == Quantity.Form.SHARE) {
            return new Counted(SHARE, quantity.first(), quantity.end(), "share");
        }
        if (line.rules().settings().nounMayComeFirst()) {
            Counted counted = NounByClassifier.find(line, quantity, from);
            boolean sum = counted == null && quantity.form() == Quantity.Form.DIGITS && quantity.amount().low() >= LEAST_SUM
                    && line.rules().currencies().moneyAround(line, closedQuote(quantity.first()), quantity.end());
            counted = sum ? new Counted(money(NO_CURRENCY), quantity.first(), quantity.end(), "sum") : counted;
            counted = counted == null ? NounByClassifier.understood(line, quantity, from, antecedent) : counted;
            return counted != null ? counted : ellipsis(quantity, from);
        }
        Counted counted = NounBehind.find(line, quantity, from);
        if (counted != null && unlistedCurrency(quantity, counted)) {
            return new Counted(money(NO_CURRENCY), quantity.first(), counted.end(), "unlisted-currency");
        }
        if (counted != null || line.hyphen(from)) {
            return counted;
        }
        if (quantity.form() == Quantity.Form.VAGUE && line.rules().currencies().moneyAround(line, quantity.first(), quantity.end())) {
            return new Counted(money(NO_CURRENCY), quantity.first(), quantity.end(), "vague-money");
        }
        return ellipsis(quantity, from);
    }

    /// "11 million tarls in fees": a plural in no list, directly behind a large number, in a sentence that speaks of money.
    private boolean unlistedCurrency(Quantity quantity, Counted counted) {
        boolean directly = "unlisted-plural".equals(counted.rule()) && counted.end() == quantity.end() + 1
                && counted.thing().kind() == UnitKind.OTHER && !quantity.isVague() && quantity.amount().high() >= LEAST_SUM;
        for (int at = line.first(); directly && at < line.end(); at++) {
            if (line.rules().currencies().moneyWord(line, at)) {
                return true;
            }
        }
        return false;
    }

    /// The place before a closing quotation mark: `「賠數」20萬`.
    private int closedQuote(int place) {
        return line.word(place - 1).equals("\"") ? place - 1 : place;
    }

    private @Nullable Counted ellipsis(Quantity quantity, int from) {
        int before = quantity.first() - 1;
        boolean changed = moneyHere != null && quantity.form() == Quantity.Form.DIGITS && line.rules().ranges().changes(line.word(before));
        if (changed && moneyHere != null) {
            return new Counted(moneyHere, quantity.first(), quantity.end(), "money-changed");
        }
        return Ellipsis.find(line, quantity, from, antecedent);
    }

    private static CountedThing money(String currency) {
        return new CountedThing(UnitKind.MONEY, currency, false, true, false, false, 0);
    }

    /// Spans of time that only say when, what a law threatens, and "several" of something that is seldom counted.
    private boolean refused(Quantity quantity, Counted counted) {
        UnitKind kind = counted.thing().kind();
        if (counted.thing().isDuration()) {
            return quantity.isVague() || !isSpan(quantity, counted) || threatened();
        }
        if (kind == UnitKind.MONEY) {
            return !quantity.isVague() && threatened();
        }
        return isName(quantity, counted) || quantity.form() == Quantity.Form.WEAK
                && switch (kind) {
                    case PEOPLE, SITES, ACCOUNTS, ORGANISATIONS, CASES, MEDIA, OTHER -> false;
                    case MONEY, SHARE, DURATION -> true;
                };
    }

    /// "The 88 Brothers": a small number between an article and a noun in capitals is part of a name; names of peoples are no such nouns.
    private boolean isName(Quantity quantity, Counted counted) {
        int before = quantity.first() - 1;
        boolean capital = quantity.form() == Quantity.Form.WORDS && line.at(quantity.first()).capitalised() && line.has(before)
                && line.at(before).kind() == TokenKind.WORD && quantity.end() < line.end() && line.at(quantity.end()).capitalised();
        if (capital) {
            return true;
        }
        boolean called = line.has(before) && line.rules().things().isDeterminer(line.word(before))
                && (before == line.first() || !line.at(before).capitalised());
        boolean small = !quantity.isVague() && quantity.amount().high() < LARGEST_IN_NAMES && quantity.end() + 1 == counted.end();
        return called && small && line.at(quantity.end()).capitalised() && !"nationals".equals(counted.thing().concept());
    }

    /// A span of time is a figure when words say so, when something limits it, or when it is an adjective ("two-year"): else it most often
    /// says when something was. *Over* after what was done means during: "questioned 40 drivers over six weeks".
    private boolean isSpan(Quantity quantity, Counted counted) {
        Calendar calendar = line.rules().calendar();
        Optional<Qualifiers.Found> limit = line.rules().qualifiers().before(line, quantity.first());
        int edge = limit.map(Qualifiers.Found::edge).orElse(quantity.first());
        if (limit.isPresent() && calendar.isKeptBefore(line, edge)) {
            return true;
        }
        if (calendar.isFrameAfter(line, counted.end())) {
            return false;
        }
        boolean limited = limit.isPresent() || "hyphenated-noun".equals(counted.rule());
        boolean during = limit.isPresent() && calendar.isFrameBefore(line, quantity.first());
        return calendar.isKept(line, edge, counted.end()) || limited && !during && !calendar.isFrameBefore(line, edge);
    }

    private boolean threatened() {
        return line.rules().penalties().within(line, line.first(), line.end());
    }
}
