package org.saksi.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.Register;
import org.saksi.assessment.response.Aggregate;
import org.saksi.assessment.response.ResponseThresholds;
import org.saksi.assessment.response.StateAction;
import org.saksi.assessment.response.StateResponse;
import org.saksi.register.sites.SiteRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `saksi response DIR`: what states were told, did and left undone.
@Command(name = "response", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells what states were told, did and left undone, by rule state-response/1.")
final class ResponseCommand implements Callable<Integer> {

    @Mixin
    private RegisterAccess access = new RegisterAccess();

    @Override
    public Integer call() throws IOException {
        Register register = access.read("response");
        StateResponse response = register.response();
        for (StateAction action : response.actions()) {
            tell(action(action, register), ResponseWords.action(action, called(action, register)));
        }
        for (StateResponse.OfSite site : response.sites()) {
            tell(site(site), ResponseWords.site(site));
        }
        for (Aggregate aggregate : response.aggregates()) {
            tell(aggregate(aggregate), ResponseWords.aggregate(aggregate));
        }
        response.notUsed().forEach((why, count) -> System.err.println(count + " statements about people are not used: " + why + "."));
        System.out.flush();
        return 0;
    }

    private void tell(Map<String, @Nullable Object> fields, String words) {
        if (access.json()) {
            new Output(System.out).line(fields);
        } else {
            System.out.println(Printable.of(words));
        }
    }

    private static String called(StateAction action, Register register) {
        return register.sites().site(action.site()).map(SiteRecord::called).orElse(action.site().value());
    }

    private static Map<String, @Nullable Object> action(StateAction action, Register register) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("line", "action");
        fields.put("site", called(action, register));
        fields.put("date", action.when().toString());
        fields.put("class", action.actionClass().map(Enum::name).orElse(null));
        fields.put("asked", number(action.asked()));
        fields.put("out", number(action.out()));
        fields.put("left_behind_known", action.leftBehind().map(l -> (Object) l.known()).orElse(null));
        fields.put("left_behind_possible", action.leftBehind().map(l -> (Object) l.possible()).orElse(null));
        fields.put("action", action.code());
        fields.put("office", action.office().orElse(null));
        fields.put("statement", action.statement().value());
        fields.put("rule", ResponseThresholds.RULE);
        return fields;
    }

    private static Map<String, @Nullable Object> site(StateResponse.OfSite site) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("line", "site");
        fields.put("site", site.site().called());
        fields.put("person_days_low", site.days().low());
        fields.put("person_days_high", site.days().high());
        fields.put("since", site.days().since().map(Object::toString).orElse(null));
        fields.put("people", site.days().people());
        fields.put("condition", site.condition().condition().name().toLowerCase(Locale.ROOT));
        fields.put("as_of", site.condition().asOf().map(Object::toString).orElse(null));
        fields.put("harm", site.harm());
        fields.put("rule", ResponseThresholds.RULE);
        return fields;
    }

    private static Map<String, @Nullable Object> aggregate(Aggregate aggregate) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("line", "aggregate");
        fields.put("measure", aggregate.measure());
        fields.put("numerator", aggregate.numerator());
        fields.put("denominator", aggregate.denominator());
        fields.put("not_known", aggregate.notKnown());
        fields.put("share", aggregate.share().isPresent() ? (Object) aggregate.share().getAsDouble() : null);
        fields.put("not_known_code", "NOT_KNOWN_TO_US");
        fields.put("basis", aggregate.basis());
        fields.put("rule", ResponseThresholds.RULE);
        return fields;
    }

    private static @Nullable Object number(OptionalInt number) {
        return number.isPresent() ? (Object) number.getAsInt() : null;
    }
}
