package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.assessment.sites.GradeCase.Finding;
import org.saksi.assessment.sites.GradeCase.Sited;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.Topic;
import org.saksi.ledger.Usability;
import org.saksi.ledger.codes.Element;
import org.saksi.register.sites.Position;
import org.saksi.register.sites.SiteRecord;
import org.saksi.register.sites.SiteRegister;
import org.saksi.register.sites.Tenure;
import org.saksi.terms.Period;
import org.saksi.terms.SiteId;

/// The assessments of all sites as of a view of the ledger: a fold, the same whatever the order of the statements.
public final class SiteAssessments {

    private final LedgerView view;
    private final Usability usable;
    private final Perceivers perceivers;
    private final EvidenceReading reading;

    private SiteAssessments(LedgerView view, Usability usable) {
        this.view = view;
        this.usable = usable;
        this.perceivers = Perceivers.of(view);
        this.reading = new EvidenceReading(view, perceivers);
    }

    /// Assesses every site of a register, a line for every operator, with the thresholds in force.
    public static List<SiteAssessment> of(SiteRegister register, LedgerView view, Usability usable) {
        SiteAssessments all = new SiteAssessments(view, usable);
        Map<SiteId, Map<String, Integer>> refused = all.refused(register);
        List<SiteAssessment> assessments = new ArrayList<>();
        for (SiteRecord site : register.sites()) {
            assessments.addAll(all.assess(site, refused.getOrDefault(site.id(), Map.of())));
        }
        refused.forEach((site, reasons) -> {
            if (register.site(site).isEmpty()) {
                SiteRecord bare = new SiteRecord(site, java.util.Set.of(site), Optional.empty(), List.of(), List.of(Tenure.UNNAMED),
                        List.of(),
                        Optional.empty(), List.of(), List.of(), List.of());
                assessments.addAll(all.assess(bare, reasons));
            }
        });
        assessments.sort(Comparator.comparing((SiteAssessment a) -> a.site().called()).thenComparing(a -> a.site().id()));
        return List.copyOf(assessments);
    }

    private List<SiteAssessment> assess(SiteRecord site, Map<String, Integer> refused) {
        List<Standing> counted = site.statements().stream().filter(s -> !reading.isAppraisedAway(s)).toList();
        List<String> apart = new ArrayList<>();
        refused.forEach((why, count) -> apart.add("%d %s not used: %s".formatted(count, count == 1 ? "statement" : "statements", why)));
        int away = site.statements().size() - counted.size();
        if (away > 0) {
            apart.add("%d left out: appraised D, E, 4 or 5".formatted(away));
        }
        List<Evidence> evidence = counted.stream().map(reading::read).toList();
        Map<Tenure, List<Evidence>> byTenure = byTenure(site.tenures(), evidence);
        List<SiteAssessment> lines = new ArrayList<>();
        byTenure.forEach((tenure, mine) -> lines.add(line(site, tenure, mine, apart)));
        return lines;
    }

    private SiteAssessment line(SiteRecord site, Tenure tenure, List<Evidence> evidence, List<String> apart) {
        Thresholds inForce = Thresholds.IN_FORCE;
        Adoptions adoptions = new Adoptions(view, site.ids(), tenure.operator(), inForce.readers());
        GradeCase given = new GradeCase(evidence, sited(site, evidence), site.movedFrom().stream().map(SiteId::value).toList(),
                adoptions.ruledOut());
        Finding finding = new SiteGradeRule(perceivers, inForce).of(given);
        List<SiteAssessment.Neighbour> neighbours = new ArrayList<>();
        Coercion coercion = new Coercion(evidence, perceivers);
        for (Thresholds.Neighbour neighbour : inForce.neighbours()) {
            Eligibility other = new SiteGradeRule(perceivers, neighbour.thresholds()).eligibility(given, coercion);
            if (other != finding.eligibility()) {
                neighbours.add(new SiteAssessment.Neighbour(neighbour.what(), neighbour.value(), other));
            }
        }
        Optional<String> grade = adoptions.grade(finding.eligibility());
        List<String> missing = new ArrayList<>(finding.missing());
        missing.removeIf(m -> grade.isPresent() && m.startsWith("adoption"));
        missing.addAll(apart);
        adoptions.fallen(finding.eligibility())
                .ifPresent(g -> missing.add("what carried the adopted grade " + g + "; what was published on it is frozen"));
        return new SiteAssessment(site, tenure, finding.period().or(tenure::period), finding.eligibility(), grade, finding.flags(),
                finding.pro(), finding.contra(), missing, neighbours);
    }

    private List<Sited> sited(SiteRecord site, List<Evidence> evidence) {
        List<Sited> sited = new ArrayList<>();
        for (Position position : site.positions()) {
            evidence.stream().filter(e -> e.id().equals(position.said().id())).findFirst()
                    .ifPresent(e -> sited.add(new Sited(position, e)));
        }
        return sited;
    }

    /// A grade belongs to site, operator and period: every statement goes to the operator it names, else to the only one whose time it
    /// shares. What describes the place goes to all; what fits none or several goes to a line without an operator.
    private static Map<Tenure, List<Evidence>> byTenure(List<Tenure> tenures, List<Evidence> evidence) {
        Map<Tenure, List<Evidence>> lines = new LinkedHashMap<>();
        tenures.forEach(t -> lines.put(t, new ArrayList<>()));
        List<Evidence> nowhere = new ArrayList<>();
        for (Evidence e : evidence) {
            List<Tenure> fits = fitting(tenures, e);
            if (fits.size() == 1) {
                lines.computeIfAbsent(fits.getFirst(), t -> new ArrayList<>()).add(e);
            } else if (describesThePlace(e)) {
                lines.values().forEach(line -> line.add(e));
            } else {
                nowhere.add(e);
            }
        }
        if (!nowhere.isEmpty()) {
            List<Evidence> rest = new ArrayList<>(nowhere);
            evidence.stream().filter(e -> describesThePlace(e) && !rest.contains(e)).forEach(rest::add);
            lines.put(Tenure.UNNAMED, rest);
        }
        return lines;
    }

    private static List<Tenure> fitting(List<Tenure> tenures, Evidence e) {
        if (e.operator().isPresent()) {
            return tenures.stream().filter(t -> t.operator().filter(o -> o.equalsIgnoreCase(e.operator().get().strip())).isPresent())
                    .toList();
        }
        if (tenures.size() == 1 || e.when().isEmpty()) {
            return tenures;
        }
        Period when = e.when().get();
        return tenures.stream().filter(t -> t.period().filter(p -> p.mayOverlap(when)).isPresent()).toList();
    }

    private static boolean describesThePlace(Evidence e) {
        return e.describesOnly() || e.is(Element.KEEP_IN_FEATURE) || e.is(Element.GENERIC_FEATURE);
    }

    private Map<SiteId, Map<String, Integer>> refused(SiteRegister register) {
        Map<SiteId, Map<String, Integer>> refused = new TreeMap<>();
        for (Standing standing : usable.refused()) {
            if (standing.statement().heading().bearing().about().orElse(null) instanceof Topic.OfSite about) {
                usable.refusal(standing).ifPresent(why -> refused
                        .computeIfAbsent(register.ties().led(about.site()), s -> new TreeMap<>()).merge(why.words(), 1, Integer::sum));
            }
        }
        return refused;
    }
}
