package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.saksi.terms.SiteId;

/// Shares over the whole history of all sites.
final class Aggregates {

    private final Map<SiteId, List<StateAction>> bySite = new HashMap<>();
    private final List<StateResponse.OfSite> sites;
    private final ResponseReading reading;
    private final LocalDate day;

    private Aggregates(List<StateAction> actions, List<StateResponse.OfSite> sites, ResponseReading reading, LocalDate day) {
        actions.forEach(a -> bySite.computeIfAbsent(a.site(), s -> new ArrayList<>()).add(a));
        this.sites = List.copyOf(sites);
        this.reading = reading;
        this.day = day;
    }

    static List<Aggregate> of(List<StateAction> actions, List<StateResponse.OfSite> sites, ResponseReading reading, LocalDate day) {
        return new Aggregates(actions, sites, reading, day).all();
    }

    private List<Aggregate> all() {
        String searched = "%d sites, %d actions and requests recorded in this casebook until %s".formatted(sites.size(),
                bySite.values().stream().mapToInt(List::size).sum(), day);
        return List.of(count("never_investigated", this::neverInvestigated, searched),
                count("still_operating", this::stillOperating, searched),
                count("never_investigated_or_still_operating", this::either, searched),
                count("entered_and_not_closed", this::enteredAndNotClosed, searched),
                count("requests_without_action_at_the_site", this::askedInVain, searched));
    }

    private Aggregate count(String measure, Function<StateResponse.OfSite, Optional<Boolean>> holds, String basis) {
        int yes = 0;
        int known = 0;
        for (StateResponse.OfSite site : sites) {
            Optional<Boolean> answer = holds.apply(site);
            known += answer.isPresent() ? 1 : 0;
            yes += answer.orElse(false) ? 1 : 0;
        }
        return new Aggregate(measure, yes, known, sites.size() - known, basis);
    }

    /// Told only of a site of which the state demonstrably had notice and was asked.
    private Optional<Boolean> neverInvestigated(StateResponse.OfSite site) {
        return wasAsked(site) ? Optional.of(actions(site).stream().noneMatch(Aggregates::isEntry)) : Optional.empty();
    }

    private Optional<Boolean> stillOperating(StateResponse.OfSite site) {
        SiteCondition condition = site.condition().condition();
        return condition == SiteCondition.UNKNOWN ? Optional.empty() : Optional.of(condition.isOperating());
    }

    /// A disjunction keeps both halves: one that holds decides it, one that is not known leaves it open.
    private Optional<Boolean> either(StateResponse.OfSite site) {
        Optional<Boolean> one = neverInvestigated(site);
        Optional<Boolean> other = stillOperating(site);
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }

    private Optional<Boolean> enteredAndNotClosed(StateResponse.OfSite site) {
        boolean entered = actions(site).stream().anyMatch(Aggregates::isEntry);
        return entered
                ? Optional.of(actions(site).stream().noneMatch(a -> a.actionClass().filter(ActionClass.SEALED::equals).isPresent()))
                : Optional.empty();
    }

    private Optional<Boolean> askedInVain(StateResponse.OfSite site) {
        return wasAsked(site)
                ? Optional.of(actions(site).stream().noneMatch(a -> a.actionClass().filter(ActionClass::isAction).isPresent()))
                : Optional.empty();
    }

    private boolean wasAsked(StateResponse.OfSite site) {
        return !reading.requests(site.site().id()).isEmpty() || actions(site).stream().anyMatch(a -> a.asked().isPresent()
                || a.actionClass().filter(c -> c == ActionClass.NOTICE_UNANSWERED || c == ActionClass.REQUEST_WITHOUT_ACTION).isPresent());
    }

    private List<StateAction> actions(StateResponse.OfSite site) {
        return bySite.getOrDefault(site.site().id(), List.of());
    }

    private static boolean isEntry(StateAction action) {
        return action.actionClass().filter(ActionClass::isEntry).isPresent();
    }
}
