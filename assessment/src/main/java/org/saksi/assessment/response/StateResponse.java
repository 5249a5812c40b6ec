package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.ledger.Usability;
import org.saksi.register.sites.SiteRecord;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.SiteId;

/// The response of states as of a view of the ledger: a fold of the usable statements.
///
/// @param actions every action, oldest first; nothing is *latest only*
/// @param sites what follows for each site
/// @param aggregates shares over the whole history
/// @param notUsed how many statements about people are not used, by reason
public record StateResponse(List<StateAction> actions, List<OfSite> sites, List<Aggregate> aggregates, Map<String, Integer> notUsed) {

    public StateResponse {
        actions = List.copyOf(actions);
        sites = List.copyOf(sites);
        aggregates = List.copyOf(aggregates);
        notUsed = java.util.Collections.unmodifiableMap(new TreeMap<>(notUsed));
    }

    /// What follows for one site.
    ///
    /// @param site the site
    /// @param condition its condition as of the day
    /// @param days person-days after notice
    /// @param harm harm by response, code to number of statements
    public record OfSite(SiteRecord site, SiteCondition.AsOf condition, PersonDays days, Map<String, Integer> harm) {

        public OfSite {
            harm = java.util.Collections.unmodifiableMap(new TreeMap<>(harm));
        }
    }

    /// Folds a register.
    ///
    /// @param usable which statements may be used
    /// @param day as of which day conditions and days are told
    public static StateResponse of(SiteRegister register, Usability usable, LocalDate day) {
        ResponseThresholds thresholds = ResponseThresholds.IN_FORCE;
        ResponseReading reading = ResponseReading.of(register, usable.statements());
        List<StateAction> actions = new ArrayList<>();
        List<OfSite> sites = new ArrayList<>();
        for (SiteRecord site : register.sites()) {
            SiteLedger ledger = new SiteLedger(site, reading, thresholds);
            actions.addAll(ledger.actions());
            sites.add(new OfSite(site, SiteCondition.of(site.statements(), day, thresholds), ledger.days(day), ledger.harm()));
        }
        sites.sort(java.util.Comparator.comparing((OfSite s) -> s.site().called()).thenComparing(s -> s.site().id()));
        actions.sort(java.util.Comparator.comparing((StateAction a) -> a.when().from().first())
                .thenComparing(StateAction::site).thenComparing(StateAction::code));
        Map<String, Integer> notUsed = new TreeMap<>();
        usable.refused().forEach(s -> usable.refusal(s).ifPresent(why -> notUsed.merge(why.words(), 1, Integer::sum)));
        return new StateResponse(actions, sites, Aggregates.of(actions, sites, reading, day), notUsed);
    }

    /// The actions at one site, oldest first.
    public List<StateAction> at(SiteId site) {
        return actions.stream().filter(a -> a.site().equals(site)).toList();
    }
}
