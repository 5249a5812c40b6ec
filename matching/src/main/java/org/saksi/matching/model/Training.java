package org.saksi.matching.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.saksi.matching.blocking.Blocks;
import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison;
import org.saksi.matching.compare.NameComparison.Kind;

/// Learns a model from the rows themselves, without labels.
public final class Training {

    private static final int RANDOM_PAIRS = 400_000;
    private static final int MOST_PAIRS = 1_200_000;

    private final Evidence evidence;
    private final FieldComparison[] fields;
    private final Blocks blocks;
    private final long seed;

    private Training(Evidence evidence, Blocks blocks, long seed) {
        this.evidence = evidence;
        this.fields = evidence.fields().toArray(new FieldComparison[0]);
        this.blocks = blocks;
        this.seed = seed;
    }

    /// Fits a model.
    ///
    /// @param seed for the pairs drawn at random
    public static LinkModel fit(Evidence evidence, Blocks blocks, long seed) {
        return new Training(evidence, blocks, seed).fit();
    }

    private LinkModel fit() {
        double[][] random = randomLevels();
        Patterns patterns = namedPairs();
        Chances chances = Chances.before(evidence.fields(), random);
        double prior = -Math.log(Math.max(2, evidence.people().size()));
        Expectation expectation = new Expectation(patterns, chances, random, evidence.fields());
        expectation.run(prior);
        return LinkModel.of(expectation, chances);
    }

    private double[][] randomLevels() {
        int rows = evidence.people().size();
        double[][] counts = new double[fields.length][];
        for (int f = 0; f < fields.length; f++) {
            counts[f] = new double[fields[f].levels().size()];
            Arrays.fill(counts[f], 0.5);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        int pairs = (int) Math.min(RANDOM_PAIRS, (long) rows * rows);
        for (int i = 0; i < pairs && rows > 1; i++) {
            int a = chance.nextInt(rows);
            int b = chance.nextInt(rows);
            for (int f = 0; f < fields.length && a != b; f++) {
                counts[f][fields[f].compare(a, b)]++;
            }
        }
        for (double[] count : counts) {
            Chances.normalise(count);
        }
        return counts;
    }

    /// Patterns of pairs that share a block made of names alone, from as many rows as the most pairs allow.
    private Patterns namedPairs() {
        int rows = evidence.people().size();
        long[] seen = new long[1 << 16];
        int size = 0;
        int[] stamp = new int[rows];
        NameComparison names = evidence.nameComparison();
        int step = step(rows);
        for (int row = 0; row < rows; row += step) {
            for (int at = blocks.firstBlock(row); at < blocks.endBlock(row); at++) {
                int block = blocks.block(at);
                if (!blocks.isNamesOnly(block)) {
                    continue;
                }
                for (int k = blocks.firstMember(block); k < blocks.endMember(block); k++) {
                    int other = blocks.member(k);
                    boolean new_ = other != row && (step > 1 || other > row) && stamp[other] != row + 1;
                    if (new_) {
                        stamp[other] = row + 1;
                        if (size == seen.length) {
                            seen = Arrays.copyOf(seen, size * 2);
                        }
                        seen[size++] = pattern(names, row, other);
                    }
                }
            }
        }
        return Patterns.of(seen, size);
    }

    private int step(int rows) {
        long pairs = 0;
        for (int row = 0; row < rows; row++) {
            for (int at = blocks.firstBlock(row); at < blocks.endBlock(row); at++) {
                int block = blocks.block(at);
                pairs += blocks.isNamesOnly(block) ? blocks.endMember(block) - blocks.firstMember(block) - 1 : 0;
            }
        }
        return (int) Math.max(1, pairs / 2 / MOST_PAIRS);
    }

    private long pattern(NameComparison names, int a, int b) {
        names.compare(a, b);
        long levels = 0;
        float rarity = 0;
        for (int f = 0; f < fields.length; f++) {
            int level = fields[f].compare(a, b);
            levels |= Patterns.level(f, level);
            rarity += level == 0 ? 0 : fields[f].rarity(a, level);
        }
        return Patterns.pack(NameGroup.of(names), names.kind() == Kind.MISSING ? 0 : rarity, levels);
    }

    /// The fields that are compared.
    List<FieldComparison> fields() {
        return evidence.fields();
    }
}
