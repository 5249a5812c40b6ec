package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.saksi.assessment.response.Aggregate;
import org.saksi.assessment.response.StateAction;
import org.saksi.assessment.response.StateResponse;

/// What states were told, did and left undone, for people at a terminal.
final class ResponseWords {

    private static final int PER_CENT = 100;

    private ResponseWords() {}

    /// One action, or what was not done: `2031-03-02 · Ulm Yard: gate handover, Provincial police; 12 asked for, 1 came out; 11 left behind`.
    static String action(StateAction action, String site) {
        List<String> more = new ArrayList<>();
        action.asked().ifPresent(asked -> more.add(people(asked) + " asked for"));
        action.out().ifPresent(out -> more.add(people(out) + " came out"));
        action.leftBehind().ifPresent(left -> more.add(left.known() + " known to be left behind"
                + (left.possible() > 0 ? ", perhaps " + left.possible() + " more" : "")));
        return action.when() + " · " + site + ": "
                + action.actionClass().map(ResponseWords::plain).orElse("an action of which nothing is said by which it could be classed")
                + action.office().map(office -> ", " + office).orElse("") + (more.isEmpty() ? "" : "; " + String.join(", ", more))
                + ". Rests on statement " + action.statement() + ".";
    }

    /// One site.
    static String site(StateResponse.OfSite site) {
        StringBuilder words = new StringBuilder(site.site().called() + ": " + plain(site.condition().condition())
                + site.condition().asOf().map(day -> " as of " + day).orElse(", nothing dated is known"));
        if (site.days().since().isPresent()) {
            words.append("; since the state knew, from ").append(site.days().since().get()).append(" on, ")
                    .append(site.days().people() == 1 ? "1 named person" : site.days().people() + " named people").append(" spent ")
                    .append(days(site.days().low(), site.days().high())).append(" there");
        }
        if (!site.harm().isEmpty()) {
            words.append("; harm by the response: ").append(site.harm().entrySet().stream()
                    .map(h -> h.getKey().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + h.getValue() + ")")
                    .collect(Collectors.joining(", ")));
        }
        return words.append('.').toString();
    }

    /// One share over the whole history.
    static String aggregate(Aggregate aggregate) {
        String share = aggregate.share().isPresent()
                ? String.format(Locale.ROOT, " (%.0f %%)", aggregate.share().getAsDouble() * PER_CENT)
                : "";
        return aggregate.measure().replace('_', ' ') + ": " + aggregate.numerator() + " of " + aggregate.denominator() + share
                + (aggregate.notKnown() == 0 ? "" : ", and " + aggregate.notKnown() + " more of which it is not known to us") + " — "
                + aggregate.basis() + ".";
    }

    private static String days(long low, long high) {
        return (low == high ? String.valueOf(low) : low + " to " + high) + (high == 1 ? " day" : " days");
    }

    private static String people(long count) {
        return count == 1 ? "1 person" : count + " people";
    }

    private static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
