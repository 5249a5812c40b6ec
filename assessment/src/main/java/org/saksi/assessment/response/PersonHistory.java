package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.terms.PersonId;
import org.saksi.terms.SiteId;

/// What is usable of one person: presences at sites, requests, ways out.
///
/// @param person the code
/// @param stays presences
/// @param requests when somebody asked for this person, and at which site
/// @param turns ways out and what undoes them, with their sites
record PersonHistory(PersonId person, List<Stay> stays, List<Asked> requests, List<Turn> turns) {

    private static final Set<String> THROUGH_AN_ACTION = Set.of("exit_gate", "exit_raid");
    private static final Set<String> UNDONE = Set.of("exit_sold_on", "returned_to_site", "exit_died");
    private static final Set<String> LATER = Set.of("still_inside", "exit_ransom", "exit_escape", "exit_sold_on", "exit_gate", "exit_raid",
            "exit_died", "exit_released", "exit_abandoned", "returned_to_site");

    PersonHistory {
        stays = List.copyOf(stays);
        requests = List.copyOf(requests);
        turns = List.copyOf(turns.stream().sorted(Comparator.comparing((Turn t) -> t.on().first()).thenComparing(Turn::code)).toList());
    }

    /// A presence at a site.
    record Stay(SiteId site, Presence presence) {}

    /// A request.
    record Asked(SiteId site, Presence.Span on) {}

    /// A way out, or something that undoes one.
    record Turn(SiteId site, String code, Presence.Span on) {}

    /// A window of days at a site.
    record Window(SiteId site, LocalDate first, LocalDate last) {}

    /// The presences at a site, each lasting at least until the way out that ends it, or until the last day known inside.
    List<Presence> at(SiteId site) {
        List<Presence> at = new ArrayList<>();
        for (Stay stay : stays) {
            if (stay.site().equals(site)) {
                Optional<Turn> end = turns.stream().filter(t -> t.site().equals(site) && LATER.contains(t.code()))
                        .filter(t -> !t.on().first().isBefore(stay.presence().from().first()))
                        .reduce((one, other) -> one.code().equals("still_inside") ? other : one);
                at.add(end.map(t -> stay.presence().until(t.on())).orElse(stay.presence()));
            }
        }
        return at;
    }

    /// Whether the person was left behind at an action.
    LeftBehind.Verdict leftBehind(Window window, ResponseThresholds thresholds) {
        boolean certain = at(window.site()).stream().anyMatch(p -> p.certainly(window.first(), window.last()));
        boolean probable = certain || at(window.site()).stream().anyMatch(p -> p.possibly(window.first(), window.last()))
                || requests.stream().anyMatch(r -> r.site().equals(window.site()) && !r.on().first().isAfter(window.last())
                        && !r.on().last().isBefore(window.first().minusDays(thresholds.requestDays())));
        if (!probable || isCleared(window, thresholds)) {
            return LeftBehind.Verdict.NOT;
        }
        return certain && isSeenAfter(window, thresholds) ? LeftBehind.Verdict.KNOWN : LeftBehind.Verdict.POSSIBLE;
    }

    private boolean isCleared(Window window, ResponseThresholds thresholds) {
        LocalDate by = window.last().plusDays(thresholds.clearedDays());
        boolean out = turns.stream().anyMatch(t -> t.site().equals(window.site()) && THROUGH_AN_ACTION.contains(t.code())
                && !t.on().first().isBefore(window.first()) && !t.on().last().isAfter(by));
        boolean undone = turns.stream().anyMatch(t -> UNDONE.contains(t.code()) && !t.on().first().isBefore(window.first()));
        return out && !undone;
    }

    private boolean isSeenAfter(Window window, ResponseThresholds thresholds) {
        LocalDate by = window.last().plusDays(thresholds.clearedDays());
        return turns.stream().anyMatch(t -> LATER.contains(t.code()) && t.on().first().isAfter(by))
                || at(window.site()).stream().anyMatch(p -> !p.from().last().isAfter(window.last()) && p.to().first().isAfter(by));
    }
}
