package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.saksi.assessment.response.ResponseReading.Request;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.codes.Element;
import org.saksi.ledger.codes.FactCodes;
import org.saksi.register.sites.SiteRecord;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Period;

/// The response at one site.
final class SiteLedger {

    private final SiteRecord site;
    private final ResponseReading reading;
    private final ResponseThresholds thresholds;
    private final List<Request> requests;
    private final List<Told> told;

    SiteLedger(SiteRecord site, ResponseReading reading, ResponseThresholds thresholds) {
        this.site = site;
        this.reading = reading;
        this.thresholds = thresholds;
        this.requests = reading.requests(site.id());
        this.told = told(site);
    }

    /// One action as told.
    private record Told(String key, Period when, Map<String, String> said, Standing standing) {

        private Told {
            said = Map.copyOf(said);
        }
    }

    /// The actions, oldest first: what was done, and requests after which nothing was done.
    List<StateAction> actions() {
        List<StateAction> actions = new ArrayList<>();
        told.forEach(t -> actions.add(action(t)));
        for (Request request : requests) {
            boolean followed = told.stream().anyMatch(t -> !t.when().to().last().isBefore(request.when().from().first())
                    && ActionClass.of(t.said()).filter(ActionClass::isAction).isPresent());
            boolean met = told.stream().anyMatch(t -> !t.when().to().last().isBefore(request.when().from().first())
                    && ActionClass.of(t.said()).filter(ActionClass.OFFICIALS_PRESENT_NO_ACTION::equals).isPresent());
            if (!followed) {
                ActionClass nothing = request.answered() || met ? ActionClass.REQUEST_WITHOUT_ACTION : ActionClass.NOTICE_UNANSWERED;
                actions.add(new StateAction(site.id(), code(request.said()), request.when(), request.office(), Optional.of(nothing),
                        request.people().map(OptionalInt::of).orElse(OptionalInt.empty()), OptionalInt.empty(), Optional.empty(),
                        request.said().id()));
            }
        }
        return actions;
    }

    /// Days people were held since the first notice: a request, or an action of the state itself, or its own statement.
    PersonDays days(LocalDate upTo) {
        List<LocalDate> notices = new ArrayList<>();
        requests.forEach(r -> notices.add(r.when().to().last()));
        told.forEach(t -> notices.add(t.when().to().last()));
        site.statements().stream().filter(s -> s.statement().heading().speakerKind() == AttributionKind.GOVERNMENT)
                .forEach(s -> s.statement().heading().saidOn().ifPresent(d -> notices.add(d.last())));
        Optional<LocalDate> since = notices.stream().min(Comparator.naturalOrder());
        long low = 0;
        long high = 0;
        int people = 0;
        if (since.isPresent()) {
            for (PersonHistory person : reading.people(site.id())) {
                List<Presence> at = person.at(site.id());
                long certain = at.stream().mapToLong(p -> p.certainDaysAfter(since.get(), upTo)).max().orElse(0);
                long possible = at.stream().mapToLong(p -> p.possibleDaysAfter(since.get(), upTo)).max().orElse(0);
                low += certain;
                high += possible;
                people += possible > 0 ? 1 : 0;
            }
        }
        return new PersonDays(since, low, high, people);
    }

    /// Harm by response: what is said of this site, and of people there.
    Map<String, Integer> harm() {
        Map<String, Integer> harm = new TreeMap<>();
        for (Standing s : site.statements()) {
            if (s.statement() instanceof EventClaim event && event.heading().polarity() == Polarity.AFFIRMS
                    && FactCodes.current().code(event.event()).filter(c -> c.element() == Element.RESPONSE_HARM).isPresent()) {
                harm.merge(event.event(), 1, Integer::sum);
            }
        }
        for (PersonHistory person : reading.people(site.id())) {
            person.turns().stream().filter(t -> t.site().equals(site.id()))
                    .filter(t -> FactCodes.current().code(t.code()).filter(c -> c.element() == Element.RESPONSE_HARM).isPresent())
                    .forEach(t -> harm.merge(t.code(), 1, Integer::sum));
        }
        return harm;
    }

    private StateAction action(Told t) {
        Optional<ActionClass> actionClass = ActionClass.of(t.said());
        Optional<LeftBehind> left = actionClass.filter(ActionClass::isAction).map(c -> leftBehind(t.when()));
        return new StateAction(site.id(), t.said().getOrDefault("code", t.key()), t.when(), Optional.ofNullable(t.said().get("office")),
                actionClass, asked(t), number(t.said().get("out")), left, t.standing().id());
    }

    private LeftBehind leftBehind(Period window) {
        int known = 0;
        int possible = 0;
        for (PersonHistory person : reading.people(site.id())) {
            switch (person.leftBehind(new PersonHistory.Window(site.id(), window.from().first(), window.to().last()), thresholds)) {
                case KNOWN -> known++;
                case POSSIBLE -> possible++;
                case NOT -> {
                    // out through the action, or not there
                }
            }
        }
        return new LeftBehind(known, possible);
    }

    /// As stated, else what the requests since the action before add up to.
    private OptionalInt asked(Told t) {
        OptionalInt stated = number(t.said().get("asked"));
        if (stated.isPresent()) {
            return stated;
        }
        Optional<LocalDate> before = told.stream().map(o -> o.when().to().last()).filter(d -> d.isBefore(t.when().from().first()))
                .max(Comparator.naturalOrder());
        List<Request> open = requests.stream().filter(r -> !r.when().from().first().isAfter(t.when().to().last()))
                .filter(r -> before.isEmpty() || r.when().from().first().isAfter(before.get())).toList();
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.stream().mapToInt(r -> r.people().orElse(1)).sum());
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return ResponseReading.number(digits).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static String code(Standing standing) {
        return standing.statement() instanceof EventClaim event
                ? event.details().getOrDefault("code", standing.id().value())
                : standing.id().value();
    }

    private static List<Told> told(SiteRecord site) {
        Map<String, Told> byKey = new TreeMap<>();
        for (Standing s : site.statements().stream().sorted(Comparator.comparing(Standing::id)).toList()) {
            if (s.statement() instanceof EventClaim event && event.event().equals("action")
                    && event.heading().polarity() == Polarity.AFFIRMS && event.heading().bearing().when().isPresent()) {
                String key = event.details().getOrDefault("action", s.id().value());
                byKey.merge(key, new Told(key, event.heading().bearing().when().get(), event.details(), s), SiteLedger::fuller);
            }
        }
        return byKey.values().stream().sorted(Comparator.comparing((Told t) -> t.when().from().first()).thenComparing(Told::key)).toList();
    }

    /// Two tellings of one action: what the first does not say the second adds.
    private static Told fuller(Told one, Told other) {
        Map<String, String> both = new TreeMap<>(other.said());
        both.putAll(one.said());
        return new Told(one.key(), one.when(), both, one.standing());
    }
}
