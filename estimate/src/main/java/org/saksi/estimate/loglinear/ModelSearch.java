package org.saksi.estimate.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;

/// Finds the models that describe a table best by the Bayesian information criterion, among all hierarchical models up to an order (Silverman,
/// Chan and Vincent 2024), or by going downhill where there are too many.
public final class ModelSearch {

    private static final int MOST_LISTS_ENUMERATED = 6;

    private final OverlapTable table;
    private final ExistenceCheck check;
    private final Workers workers;

    /// @param table the table
    /// @param check remembers zero patterns
    public ModelSearch(OverlapTable table, ExistenceCheck check, Workers workers) {
        this.table = table;
        this.check = check;
        this.workers = workers;
    }

    /// The order that is searched by default.
    public static int usualOrder(int lists) {
        return lists == 4 || lists == 5 ? 3 : 2;
    }

    /// All hierarchical models whose effects have at most this order, every one with all main effects.
    public static List<Model> enumerate(int lists, int order) {
        List<Integer> candidates = new ArrayList<>();
        for (int effect = 1; effect < 1 << lists; effect++) {
            if (Integer.bitCount(effect) >= 2 && Integer.bitCount(effect) <= order) {
                candidates.add(effect);
            }
        }
        candidates.sort(Model.ORDER);
        List<Model> models = new ArrayList<>();
        extend(Model.mainEffects(lists), candidates, 0, models);
        return models;
    }

    private static void extend(Model model, List<Integer> candidates, int from, List<Model> models) {
        models.add(model);
        for (int i = from; i < candidates.size(); i++) {
            if (hasAllParts(model, candidates.get(i))) {
                extend(model.with(candidates.get(i)), candidates, i + 1, models);
            }
        }
    }

    private static boolean hasAllParts(Model model, int effect) {
        for (int bits = effect; bits != 0; bits &= bits - 1) {
            if (!model.contains(effect ^ Integer.lowestOneBit(bits))) {
                return false;
            }
        }
        return true;
    }

    /// All sound models up to this order, best first; with more than six lists those met on the way downhill.
    public List<Fit> ranked(int order) {
        List<Model> models = table.listCount() <= MOST_LISTS_ENUMERATED ? enumerate(table.listCount(), order) : List.of();
        return models.isEmpty() ? downhill() : sound(models);
    }

    private List<Fit> sound(List<Model> models) {
        Fit[] fits = new Fit[models.size()];
        workers.run("models", fits.length, i -> {
            if (check.of(table, models.get(i)) == ModelStatus.SOUND) {
                fits[i] = SparsePoisson.fit(table, models.get(i));
            }
        });
        List<Fit> sound = new ArrayList<>();
        for (Fit fit : fits) {
            if (fit != null) {
                sound.add(fit);
            }
        }
        sound.sort(Comparator.comparingDouble(Fit::bic));
        return sound;
    }

    /// Adds or drops one pair at a time as long as that lowers the criterion.
    private List<Fit> downhill() {
        List<Fit> met = new ArrayList<>(sound(List.of(Model.mainEffects(table.listCount()))));
        while (!met.isEmpty()) {
            Fit best = met.get(0);
            met.addAll(sound(neighbours(best.model())).stream().filter(f -> met.stream().noneMatch(m -> m.model().equals(f.model())))
                    .toList());
            met.sort(Comparator.comparingDouble(Fit::bic));
            if (met.get(0) == best) {
                break;
            }
        }
        return met;
    }

    private static List<Model> neighbours(Model model) {
        List<Model> neighbours = new ArrayList<>();
        List<Integer> pairs = Model.pairs(model.lists());
        for (int pair : pairs) {
            neighbours.add(model.contains(pair)
                    ? Model.of(model.lists(), pairs.stream().filter(p -> p != pair && model.contains(p)).toList())
                    : model.with(pair));
        }
        return neighbours;
    }
}
