package org.saksi.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.estimate.interval.Bca;
import org.saksi.estimate.interval.Bootstrap;
import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.BestModel;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Fit;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelSearch;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.loglinear.SparsePoisson;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.numeric.Normal;
import org.saksi.estimate.table.OverlapTable;

/// The log-linear methods on one table.
final class LogLinearMethods {

    private static final double NEAR = 2;

    private final OverlapTable table;
    private final Plan plan;
    private final ExistenceCheck check;
    private final Draws draws;
    private final Workers workers;

    LogLinearMethods(OverlapTable table, Plan plan, Draws draws, ExistenceCheck check, Workers workers) {
        this.table = table;
        this.plan = plan;
        this.check = check;
        this.draws = draws;
        this.workers = workers;
    }

    Candidate independence() {
        Model model = Model.mainEffects(table.listCount());
        ModelStatus status = check.of(table, model);
        if (status != ModelStatus.SOUND) {
            return unsound(Method.INDEPENDENCE, status);
        }
        Fit fit = SparsePoisson.fit(table, model);
        return Candidate.of(Method.INDEPENDENCE, fit.total(), wald(fit, 0.80), wald(fit, 0.95), model.name()).withFigures(figures(fit));
    }

    Candidate stepwise() {
        Stepwise stepwise = new Stepwise(plan.threshold(), check);
        ModelStatus status = check.of(table, Model.mainEffects(table.listCount()));
        if (status != ModelStatus.SOUND) {
            return unsound(Method.STEPWISE, status);
        }
        Fit fit = stepwise.select(table);
        Map<String, Double> figures = figures(fit);
        figures.put("wald_low95", wald(fit, 0.95).low());
        figures.put("wald_high95", wald(fit, 0.95).high());
        Candidate plain = Candidate.of(Method.STEPWISE, fit.total(), wald(fit, 0.80), wald(fit, 0.95),
                fit.model().name() + " " + fit.model().interactions(table.lists())).withFigures(figures);
        if (draws.tables().isEmpty()) {
            return plain;
        }
        return booted(plain, new Bootstrap(table, draws, workers).run("stepwise bootstrap", stepwise::total, fit.total()));
    }

    Candidate bic() {
        List<Fit> ranked = table.listCount() < 3
                ? List.of()
                : new ModelSearch(table, check, workers)
                        .ranked(plan.order() > 0 ? plan.order() : ModelSearch.usualOrder(table.listCount()));
        if (ranked.isEmpty()) {
            return Candidate.without(Method.BIC, "not_applicable", "no sound model to choose from");
        }
        Fit best = ranked.get(0);
        Map<String, Double> figures = figures(best);
        figures.put("models", (double) ranked.size());
        List<Fit> near = ranked.stream().filter(f -> f.bic() <= best.bic() + NEAR).toList();
        figures.put("near_low", near.stream().mapToDouble(Fit::total).min().orElseThrow());
        figures.put("near_high", near.stream().mapToDouble(Fit::total).max().orElseThrow());
        Candidate plain = Candidate.of(Method.BIC, best.total(), wald(best, 0.80), wald(best, 0.95),
                best.model().name() + " " + best.model().interactions(table.lists())).withFigures(figures);
        return draws.tables().isEmpty() ? plain : searched(plain, ranked);
    }

    private Candidate searched(Candidate plain, List<Fit> ranked) {
        int top = Math.min(ranked.size(), plan.top() > 0 ? plan.top() : table.listCount() == 4 ? 113 : 100);
        BestModel best = new BestModel(ranked.subList(0, top).stream().map(Fit::model).toList(), check);
        return booted(plain,
                new Bootstrap(table, draws, workers).run("search bootstrap", best::total, BestModel.withoutNoise(plain.point())));
    }

    static Candidate booted(Candidate plain, Bootstrap.Outcome outcome) {
        Bca bca = outcome.bca();
        Map<String, Double> figures = new LinkedHashMap<>(plain.figures());
        figures.put("acceleration", bca.acceleration());
        figures.put("infinite_share", bca.infiniteShare());
        figures.put("percentiles_only", bca.fallsBackToPercentiles() ? 1.0 : 0.0);
        return new Candidate(plain.method(), plain.point(), Optional.of(bca.at(0.80)), Optional.of(bca.at(0.95)), plain.model(),
                plain.status(),
                outcome.totals(), figures);
    }

    static Map<String, Double> figures(Fit fit) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("deviance", fit.deviance());
        figures.put("aic", fit.aic());
        figures.put("bic", fit.bic());
        return figures;
    }

    private static Interval wald(Fit fit, double level) {
        double z = Normal.quantile((1 + level) / 2);
        return new Interval(fit.waldLimit(-z), fit.waldLimit(z));
    }

    private static Candidate unsound(Method method, ModelStatus status) {
        return Candidate.without(method, status == ModelStatus.NO_ESTIMATE ? "no_estimate" : "not_identifiable",
                "independent lists have no unique finite estimate on this table");
    }
}
