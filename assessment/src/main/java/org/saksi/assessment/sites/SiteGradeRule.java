package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.assessment.sites.GradeCase.Finding;
import org.saksi.ledger.codes.Element;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;

/// Rule `site-grade/1`: a pure, total function of a case. Specified for readers in `docs/method/site-grade.md`.
final class SiteGradeRule {

    private final Perceivers perceivers;
    private final Thresholds thresholds;

    SiteGradeRule(Perceivers perceivers, Thresholds thresholds) {
        this.perceivers = perceivers;
        this.thresholds = thresholds;
    }

    /// What the four elements of the rule rest on.
    private record Four(List<Evidence> coercion, List<Evidence> supported, List<Evidence> support, List<Evidence> operation,
            Optional<String> located) {

        Four {
            coercion = List.copyOf(coercion);
            supported = List.copyOf(supported);
            support = List.copyOf(support);
            operation = List.copyOf(operation);
        }
    }

    /// What the rule gives. The order of the evidence does not matter.
    Finding of(GradeCase unordered) {
        GradeCase given = new GradeCase(unordered.evidence().stream().sorted(Comparator.comparing(Evidence::id)).toList(),
                unordered.positions(), unordered.movedHere().stream().sorted().toList(), unordered.standing());
        Coercion coercion = new Coercion(given.evidence(), perceivers);
        Location location = new Location(given.positions(), perceivers, thresholds);
        Four four = four(given, coercion, location);
        Eligibility eligibility = eligibility(given, four);
        return new Finding(eligibility, flags(given, four, eligibility), period(given, four), pro(given, four), contra(given),
                missing(four, coercion, location, eligibility));
    }

    /// What the rule gives with other thresholds, and nothing else.
    Eligibility eligibility(GradeCase given, Coercion coercion) {
        return eligibility(given, four(given, coercion, new Location(given.positions(), perceivers, thresholds)));
    }

    private Four four(GradeCase given, Coercion coercion, Location location) {
        List<Evidence> supported = coercion.supported(thresholds.supportMonths());
        List<Evidence> support = coercion.support(thresholds.supportMonths());
        List<Evidence> operation = given.evidence().stream().filter(e -> e.is(Element.OPERATION)).toList();
        return new Four(coercion.found(), supported, support, operation, location.found(coercion.found()));
    }

    private static Eligibility eligibility(GradeCase given, Four four) {
        if (given.standing().holds()) {
            return Eligibility.RULED_OUT;
        }
        if (!four.coercion().isEmpty()) {
            boolean all = !four.operation().isEmpty() && !four.support().isEmpty() && four.located().isPresent();
            return all ? Eligibility.MEETS_RULE : Eligibility.TESTIFIED;
        }
        List<Evidence> affirming = given.evidence().stream().filter(Evidence::affirms).toList();
        if (isSuspicious(affirming, four)) {
            return Eligibility.SUSPICIOUS;
        }
        List<Evidence> telling = affirming.stream().filter(e -> !isNeutral(e)).toList();
        if (!telling.isEmpty() && telling.stream().allMatch(SiteGradeRule::isGeneric)) {
            return Eligibility.LEAD;
        }
        return affirming.isEmpty() && given.movedHere().isEmpty() ? Eligibility.UNGRADED : Eligibility.ALLEGED;
    }

    private static boolean isSuspicious(List<Evidence> affirming, Four four) {
        boolean account = affirming.stream().anyMatch(Evidence::isAccount);
        Set<String> keepIn = new java.util.TreeSet<>();
        Set<String> features = new java.util.TreeSet<>();
        affirming.forEach(e -> {
            if (e.is(Element.KEEP_IN_FEATURE)) {
                keepIn.add(e.code());
            }
            if (e.is(Element.KEEP_IN_FEATURE) || e.is(Element.GENERIC_FEATURE)) {
                features.add(e.code());
            }
        });
        return !account && !keepIn.isEmpty() && features.size() > 1 && !four.operation().isEmpty();
    }

    /// What only names, places or describes the site, and what a state did there: that belongs to its response.
    private static boolean isNeutral(Evidence e) {
        return e.code().equals("action") || e.element().isEmpty() && e.details().getOrDefault("claim", "").equals("attribute");
    }

    private static boolean isGeneric(Evidence e) {
        boolean shows = e.is(Element.SUPPORT) && e.describesOnly() && !e.code().equals("official_act");
        return e.is(Element.GENERIC_FEATURE) || shows;
    }

    private Set<Flag> flags(GradeCase given, Four four, Eligibility eligibility) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        boolean graded = eligibility != Eligibility.UNGRADED && eligibility != Eligibility.RULED_OUT;
        flag(flags, Flag.LOCATION_UNRESOLVED, graded && four.located().isEmpty());
        flag(flags, Flag.UNGRADED, eligibility == Eligibility.UNGRADED);
        List<Evidence> accounts = given.evidence().stream().filter(Evidence::isAccount).toList();
        flag(flags, Flag.COMMON_CHANNEL, perceivers.commonChannel(accounts));
        flag(flags, Flag.MIXED_CONDITIONS,
                !four.coercion().isEmpty() && given.evidence().stream().anyMatch(e -> e.is(Element.FREEDOM)));
        flag(flags, Flag.DISPUTED, given.evidence().stream().anyMatch(Evidence::isDeniedWithEvidence));
        flag(flags, Flag.FORCED_LABOUR_SITE, graded && !four.coercion().isEmpty() && !four.support().isEmpty()
                && four.located().isPresent() && four.operation().isEmpty());
        flag(flags, Flag.REVIEW, given.standing().holds() && given.evidence().stream()
                .anyMatch(e -> e.affirms() && !isNeutral(e) && e.sequence() > given.standing().since()));
        return flags;
    }

    private static void flag(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private static Optional<Period> period(GradeCase given, Four four) {
        List<Evidence> about = !four.supported().isEmpty() ? four.supported() : four.coercion();
        List<Period> dated = about.stream().flatMap(e -> e.when().stream()).toList();
        if (dated.isEmpty()) {
            dated = given.evidence().stream().filter(e -> e.affirms() && e.element().isPresent()).flatMap(e -> e.when().stream()).toList();
        }
        Optional<FuzzyDate> from = dated.stream().map(Period::from)
                .min(Comparator.comparing(FuzzyDate::first).thenComparing(FuzzyDate::toString));
        Optional<FuzzyDate> to = dated.stream().map(Period::to)
                .max(Comparator.comparing(FuzzyDate::last).thenComparing(FuzzyDate::toString));
        return from.flatMap(f -> to.map(t -> new Period(f, t)));
    }

    private static List<String> pro(GradeCase given, Four four) {
        List<String> pro = new ArrayList<>();
        Set<Evidence> told = new java.util.HashSet<>(four.coercion());
        told.addAll(four.operation());
        told.addAll(four.support());
        four.coercion().forEach(e -> pro.add("coercion: " + e.words()));
        four.operation().forEach(e -> pro.add("operation: " + e.words()));
        four.support().forEach(e -> pro.add("support: " + e.words()));
        four.located().ifPresent(pro::add);
        given.evidence().stream().filter(e -> e.is(Element.KEEP_IN_FEATURE) || e.is(Element.GENERIC_FEATURE))
                .forEach(e -> pro.add("feature: " + e.words()));
        given.evidence().stream().filter(e -> e.affirms() && !isNeutral(e) && !told.contains(e) && !e.is(Element.KEEP_IN_FEATURE)
                && !e.is(Element.GENERIC_FEATURE))
                .forEach(e -> pro.add("said: " + e.words()));
        given.movedHere().forEach(site -> pro.add("moved here from " + site));
        return pro;
    }

    private static List<String> contra(GradeCase given) {
        return given.evidence().stream().filter(e -> !e.affirms())
                .map(e -> (e.isDeniedWithEvidence() ? "denied with " + e.details().get("evidence") : "denied") + ": " + e.words()).toList();
    }

    private List<String> missing(Four four, Coercion coercion, Location location, Eligibility eligibility) {
        List<String> missing = new ArrayList<>();
        if (four.coercion().isEmpty()) {
            missing.add("coercion: a first-hand account, or a court or victim-identification record, of it");
        }
        if (four.operation().isEmpty()) {
            missing.add("operation: a statement of online scamming or gambling at the site");
        }
        if (!four.coercion().isEmpty() && four.support().isEmpty()) {
            boolean late = coercion.isSupportedEver();
            missing.add(late
                    ? "support dated within %d months of the coercion; what there is is undated or farther away"
                            .formatted(thresholds.supportMonths())
                    : "support: a second perceiver, visit, dated imagery or media, or official act, without shared input");
        }
        if (four.located().isEmpty()) {
            missing.add("located: " + location.lack());
        }
        if (eligibility == Eligibility.MEETS_RULE) {
            missing.add("adoption by %d readers, unless it is adopted".formatted(thresholds.readers()));
        }
        return missing;
    }
}
