package org.saksi.assessment.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.assessment.response.PersonHistory.Asked;
import org.saksi.assessment.response.PersonHistory.Stay;
import org.saksi.assessment.response.PersonHistory.Turn;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Topic;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.Period;
import org.saksi.terms.PersonId;
import org.saksi.terms.SiteId;

/// Reads usable statements into histories of people and requests at sites.
final class ResponseReading {

    private final SiteRegister register;
    private final Map<SiteId, List<PersonHistory>> bySite = new TreeMap<>();
    private final Map<SiteId, List<Request>> requests = new TreeMap<>();
    private final Map<PersonId, List<Stay>> stays = new LinkedHashMap<>();
    private final Map<PersonId, List<Asked>> asked = new LinkedHashMap<>();
    private final Map<PersonId, List<Turn>> turns = new LinkedHashMap<>();

    private ResponseReading(SiteRegister register) {
        this.register = register;
    }

    /// One request to an office.
    record Request(String code, Period when, Optional<String> office, Optional<Integer> people, boolean answered, Standing said) {}

    static ResponseReading of(SiteRegister register, List<Standing> usable) {
        ResponseReading reading = new ResponseReading(register);
        usable.stream().sorted(java.util.Comparator.comparing(Standing::id))
                .filter(s -> s.statement().heading().polarity() == Polarity.AFFIRMS).forEach(reading::take);
        java.util.Set<PersonId> named = new java.util.TreeSet<>(reading.stays.keySet());
        named.addAll(reading.asked.keySet());
        named.addAll(reading.turns.keySet());
        for (PersonId person : named) {
            reading.index(new PersonHistory(person, reading.stays.getOrDefault(person, List.of()),
                    reading.asked.getOrDefault(person, List.of()), reading.turns.getOrDefault(person, List.of())));
        }
        return reading;
    }

    /// The people of whom anything is said at a site.
    List<PersonHistory> people(SiteId site) {
        return bySite.getOrDefault(site, List.of());
    }

    private void index(PersonHistory person) {
        java.util.Set<SiteId> sites = new java.util.TreeSet<>();
        person.stays().forEach(s -> sites.add(s.site()));
        person.requests().forEach(r -> sites.add(r.site()));
        person.turns().forEach(t -> sites.add(t.site()));
        sites.forEach(site -> bySite.computeIfAbsent(site, s -> new ArrayList<>()).add(person));
    }

    /// The requests about a site, oldest first; one that several tables tell is one.
    List<Request> requests(SiteId site) {
        Map<String, Request> byCode = new TreeMap<>();
        requests.getOrDefault(site, List.of()).forEach(r -> byCode.merge(r.code(), r, ResponseReading::fuller));
        return byCode.values().stream().sorted(java.util.Comparator.comparing((Request r) -> r.when().from().first())
                .thenComparing(Request::code)).toList();
    }

    private static Request fuller(Request one, Request other) {
        return new Request(one.code(), one.when(), one.office().or(other::office),
                one.people().isPresent() && other.people().isPresent()
                        ? Optional.of(Math.max(one.people().get(), other.people().get()))
                        : one.people().or(other::people),
                one.answered() || other.answered(), one.said());
    }

    private void take(Standing standing) {
        Optional<Period> when = standing.statement().heading().bearing().when();
        Topic about = standing.statement().heading().bearing().about().orElse(null);
        if (about instanceof Topic.OfPerson person && when.isPresent()) {
            ofPerson(person.person(), standing, when.get());
        }
        if (about instanceof Topic.OfSite site && standing.statement() instanceof EventClaim event && event.event().equals("request")
                && when.isPresent()) {
            requests.computeIfAbsent(register.ties().led(site.site()), s -> new ArrayList<>())
                    .add(new Request(event.details().getOrDefault("request", standing.id().value()), when.get(),
                            Optional.ofNullable(event.details().get("office")), number(event.details().get("people")),
                            event.details().containsKey("replied_on"), standing));
        }
    }

    private void ofPerson(PersonId person, Standing standing, Period when) {
        if (standing.statement() instanceof RelationClaim relation && relation.relation().equals("held_at")
                && relation.to() instanceof Topic.OfSite site) {
            stays.computeIfAbsent(person, p -> new ArrayList<>()).add(new Stay(led(site.site()), Presence.of(when)));
        }
        if (standing.statement() instanceof EventClaim event && event.details().containsKey("site")) {
            SiteId site = led(new SiteId(event.details().getOrDefault("site", "")));
            Presence.Span on = new Presence.Span(when.from().first(), when.to().last());
            if (event.event().equals("asked_for")) {
                asked.computeIfAbsent(person, p -> new ArrayList<>()).add(new Asked(site, on));
            } else {
                turns.computeIfAbsent(person, p -> new ArrayList<>()).add(new Turn(site, event.event(), on));
            }
        }
    }

    private SiteId led(SiteId site) {
        return register.ties().led(site);
    }

    static Optional<Integer> number(@org.jspecify.annotations.Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
