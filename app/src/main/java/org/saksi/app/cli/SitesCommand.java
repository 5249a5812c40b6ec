package org.saksi.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.saksi.app.boot.Register;
import org.saksi.assessment.response.StateResponse;
import org.saksi.assessment.sites.SiteAssessment;
import org.saksi.assessment.sites.Thresholds;
import org.saksi.register.sites.SiteName;
import org.saksi.register.sites.SiteRecord;
import org.saksi.terms.SiteId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `saksi sites DIR`: the register, with what the rule gives for each site under each operator and why.
@Command(name = "sites", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists the sites with what rule site-grade/1 gives for each, and why.")
final class SitesCommand implements Callable<Integer> {

    @Mixin
    private RegisterAccess access = new RegisterAccess();

    @Override
    public Integer call() throws IOException {
        Register register = access.read("sites");
        Map<SiteId, StateResponse.OfSite> conditions = new LinkedHashMap<>();
        register.response().sites().forEach(s -> conditions.put(s.site().id(), s));
        Output lines = new Output(System.out);
        for (SiteAssessment each : register.assessments()) {
            StateResponse.OfSite condition = conditions.get(each.site().id());
            Map<String, Object> fields = fields(each, register);
            fields.put("condition", condition == null ? "unknown" : condition.condition().condition().name().toLowerCase(Locale.ROOT));
            put(fields, "as_of", condition == null ? null : condition.condition().asOf().map(Object::toString).orElse(null));
            rest(fields, each);
            if (access.json()) {
                lines.line(fields);
            } else {
                print(each, fields);
            }
        }
        if (register.assessments().isEmpty()) {
            System.err.println("No site is spoken of in what you may read. `saksi import DIR --kind sites FILE` brings a table in.");
        }
        System.out.flush();
        return 0;
    }

    private static Map<String, Object> fields(SiteAssessment each, Register register) {
        Map<String, Object> fields = new LinkedHashMap<>();
        SiteRecord site = each.site();
        fields.put("site", site.called());
        put(fields, "operator", each.tenure().operator().orElse(null));
        put(fields, "period", each.period().map(Object::toString).orElse(null));
        fields.put("names", site.names().stream().map(SiteName::text).toList());
        fields.put("eligibility", each.eligibility().name());
        put(fields, "grade", each.grade().orElse(null));
        fields.put("flags", each.flags().stream().map(Enum::name).toList());
        fields.put("site_id", site.id().value());
        put(fields, "part_of", site.partOf().map(whole -> called(register, whole)).orElse(null));
        fields.put("moved_to", site.movedTo().stream().map(to -> called(register, to)).toList());
        fields.put("moved_from", site.movedFrom().stream().map(from -> called(register, from)).toList());
        return fields;
    }

    private static void rest(Map<String, Object> fields, SiteAssessment each) {
        fields.put("for", each.pro());
        fields.put("against", each.contra());
        fields.put("missing", each.missing());
        fields.put("rule", Thresholds.RULE);
        fields.put("neighbours", each.neighbours().stream().map(n -> Map.of("threshold", n.threshold(), "value", n.value(), "eligibility",
                n.eligibility().name())).map(java.util.TreeMap::new).toList());
        fields.put("name_scripts", each.site().names().stream().map(n -> {
            Map<String, Object> name = new LinkedHashMap<>();
            name.put("name", n.text());
            name.put("script", n.script());
            put(name, "used_by", n.usedBy().orElse(null));
            return name;
        }).toList());
    }

    private static String called(Register register, SiteId id) {
        return register.sites().site(id).map(SiteRecord::called).orElse(id.value());
    }

    @SuppressWarnings("NullAway") // JSON knows null
    private static void put(Map<String, Object> fields, String key, @org.jspecify.annotations.Nullable Object value) {
        fields.put(key, value);
    }

    private static void print(SiteAssessment each, Map<String, Object> fields) {
        String name = each.site().names().isEmpty() ? "" : " " + each.site().names().getFirst().text();
        System.out.println(
                Printable.of(each.site().called() + name) + each.tenure().operator().map(o -> ", under " + Printable.of(o)).orElse("")
                        + each.period().map(p -> ", " + p).orElse(""));
        System.out.println("  " + plain(each.eligibility().name())
                + each.grade().map(g -> ", adopted as " + plain(g)).orElse(" by the rule; no grade is adopted yet")
                + (each.flags().isEmpty() ? "" : " · " + String.join(", ", each.flags().stream().map(f -> plain(f.name())).toList()))
                + " · condition " + fields.get("condition"));
        lines("for", each.pro());
        lines("against", each.contra());
        lines("missing", each.missing());
        each.neighbours().forEach(n -> System.out
                .println("  with " + n.threshold() + " " + n.value() + " it would be " + plain(n.eligibility().name())));
    }

    /// A code of the rule in words: `LOCATION_UNRESOLVED` is *location unresolved*.
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void lines(String what, List<String> words) {
        words.forEach(w -> System.out.println("  " + what + ": " + Printable.of(w)));
    }
}
