package org.saksi.matching.text;

import java.util.Arrays;

/// A small sample of a text's 3-word shingles that is the same wherever the shingle occurs: those whose number ends in enough zero bits.
/// Two texts share about the same part of their samples as of their shingles, also when one is much longer.
///
/// This is MinHash with a fixed share instead of a fixed number of values: Broder's *modulo* sketch, called FracMinHash by Irber et al. 2022,
/// *Lightweight compositional analysis of metagenomes with FracMinHash and minimum metagenome covers*.
final class Sketch {

    /// One shingle of eight is kept of a long text; of a shorter one four, two or one of eight more.
    private static final int SPARSEST = 3;
    private static final int ENOUGH = 32;

    private Sketch() {}

    /// The sample, without repetition.
    ///
    /// @param codes the text
    /// @param room at least as long as the text; overwritten
    static int[] of(int[] codes, int[] room) {
        int n = Shingles.collect(codes, ComparedText.SHORT, room);
        int bits = SPARSEST;
        while (bits > 0 && n >> bits < ENOUGH) {
            bits--;
        }
        int mask = (1 << bits) - 1;
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if ((Mixing.spread(room[i]) >>> 8 & mask) == 0) {
                room[kept++] = room[i];
            }
        }
        Arrays.sort(room, 0, kept);
        return Arrays.copyOf(room, Shingles.distinct(room, kept));
    }
}
