package org.saksi.estimate.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A hierarchical set of effects.
public final class Model {

    /// Single lists first, then pairs, then triples; 12, 13, … before 23.
    static final Comparator<Integer> ORDER = Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(
            (a, b) -> Integer.compareUnsigned(Integer.reverse(b), Integer.reverse(a)));

    private final int lists;
    private final int[] effects;
    private final int hash;

    private Model(int lists, int[] effects) {
        this.lists = lists;
        this.effects = effects;
        this.hash = 31 * lists + Arrays.hashCode(effects);
    }

    /// The intercept and one effect per list: lists that are independent of each other.
    public static Model mainEffects(int lists) {
        return new Model(lists, IntStream.rangeClosed(0, lists).map(i -> i == 0 ? 0 : 1 << (i - 1)).toArray());
    }

    /// Main effects and all these interactions with all their parts.
    ///
    /// @param interactions sets of two or more lists, as bits
    public static Model of(int lists, Iterable<Integer> interactions) {
        Model model = mainEffects(lists);
        for (int interaction : interactions) {
            if (interaction <= 0 || interaction >= 1 << lists) {
                throw new IllegalArgumentException("an interaction is a set of the " + lists + " lists, but was " + interaction);
            }
            for (int part = interaction; part > 0; part = part - 1 & interaction) {
                model = model.contains(part) ? model : model.with(part);
            }
        }
        return model;
    }

    /// Main effects and every pair.
    public static Model allPairs(int lists) {
        return of(lists, pairs(lists));
    }

    /// All pairs of lists as bits, in the order 12, 13, …, 23, ….
    public static List<Integer> pairs(int lists) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < lists; i++) {
            for (int j = i + 1; j < lists; j++) {
                pairs.add(1 << i | 1 << j);
            }
        }
        return pairs;
    }

    /// This model and one effect more, whose parts it already has.
    Model with(int effect) {
        int[] more = Arrays.copyOf(effects, effects.length + 1);
        int at = effects.length;
        while (ORDER.compare(more[at - 1], effect) > 0) {
            more[at] = more[at - 1];
            at--;
        }
        more[at] = effect;
        return new Model(lists, more);
    }

    /// Number of lists.
    public int lists() {
        return lists;
    }

    /// All effects as bits, the intercept 0 first, then by order.
    public int[] effects() {
        return effects.clone();
    }

    int[] effectsUncopied() {
        return effects;
    }

    /// Number of parameters.
    public int size() {
        return effects.length;
    }

    /// Whether the model has this effect.
    public boolean contains(int effect) {
        for (int e : effects) {
            if (e == effect) {
                return true;
            }
        }
        return false;
    }

    /// The most lists in one effect.
    public int order() {
        return Arrays.stream(effects).map(Integer::bitCount).max().orElse(0);
    }

    /// The effects that are part of no other, highest order first: `[123,14,5]`, lists numbered from 1.
    public String name() {
        return Arrays.stream(effects).filter(this::isMaximal).boxed()
                .sorted(Comparator.<Integer>comparingInt(e -> -Integer.bitCount(e)).thenComparing(ORDER))
                .map(this::digits).collect(Collectors.joining(",", "[", "]"));
    }

    private boolean isMaximal(int effect) {
        return effect != 0 && Arrays.stream(effects).noneMatch(e -> e != effect && (e & effect) == effect);
    }

    private String digits(int effect) {
        return IntStream.range(0, lists).filter(i -> (effect >> i & 1) == 1).mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(lists > 9 ? ":" : ""));
    }

    /// The interactions in words: `LA:NG NG:GP`, or "no interaction".
    public String interactions(List<String> names) {
        String words = Arrays.stream(effects).filter(e -> Integer.bitCount(e) > 1).mapToObj(e -> IntStream.range(0, lists)
                .filter(i -> (e >> i & 1) == 1).mapToObj(names::get).collect(Collectors.joining(":"))).collect(Collectors.joining(" "));
        return words.isEmpty() ? "no interaction" : words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Model that && lists == that.lists && Arrays.equals(effects, that.effects);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name();
    }
}
