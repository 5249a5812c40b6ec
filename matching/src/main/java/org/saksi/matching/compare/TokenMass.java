package org.saksi.matching.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.saksi.matching.names.TokenTable;
import org.saksi.matching.records.Hashing;

/// How common a token is together with the tokens that look like it. Agreeing with a token of a crowded neighbourhood by one letter says
/// little, with a lonely one much.
public final class TokenMass {

    private static final long BASE = 0x100000001b3L;
    private static final int TOKEN_BITS = 24;
    private static final long TOKEN_MASK = (1L << TOKEN_BITS) - 1;

    private final float[] exact;
    private final float[] fold;
    private final float[] near;
    private final float[] bones;

    private TokenMass(TokenTable table, int people) {
        int size = table.size();
        exact = new float[size];
        fold = classMass(table, true);
        bones = classMass(table, false);
        near = neighbours(table);
        for (int t = 0; t < size; t++) {
            exact[t] = share(table.carriers(t), people);
            near[t] = share(Math.max(near[t], fold[t]), people);
            bones[t] = share(bones[t], people);
            fold[t] = share(fold[t], people);
        }
    }

    /// Counts the neighbourhoods of all tokens.
    public static TokenMass of(TokenTable table, int people) {
        return new TokenMass(table, Math.max(1, people));
    }

    /// Natural logarithm of the share of people who carry this very token.
    public float exact(int token) {
        return exact[token];
    }

    /// The same for all tokens of its fold.
    public float fold(int token) {
        return fold[token];
    }

    /// The same for tokens one edit away.
    public float near(int token) {
        return near[token];
    }

    /// The same for tokens with its bones.
    public float bones(int token) {
        return bones[token];
    }

    private static float share(double carriers, int people) {
        return (float) Math.log(Math.max(0.7, carriers - 1) / people);
    }

    private static float[] classMass(TokenTable table, boolean byFold) {
        Map<Long, Integer> mass = new HashMap<>(table.size() * 2);
        for (int t = 0; t < table.size(); t++) {
            mass.merge(byFold ? table.foldHash(t) : table.bonesHash(t), table.carriers(t), Integer::sum);
        }
        float[] out = new float[table.size()];
        for (int t = 0; t < out.length; t++) {
            out[t] = mass.getOrDefault(byFold ? table.foldHash(t) : table.bonesHash(t), 0);
        }
        return out;
    }

    private static float[] neighbours(TokenTable table) {
        int total = 0;
        for (int t = 0; t < table.size(); t++) {
            total += table.text(t).length() + 1;
        }
        long[] keys = new long[total];
        int at = 0;
        for (int t = 0; t < table.size(); t++) {
            at = deletions(table.text(t), t, keys, at);
        }
        Arrays.parallelSort(keys);
        float[] mass = new float[table.size()];
        for (int from = 0; from < keys.length;) {
            int to = from;
            long carried = 0;
            while (to < keys.length && keys[to] >>> TOKEN_BITS == keys[from] >>> TOKEN_BITS) {
                carried += table.carriers((int) (keys[to] & TOKEN_MASK));
                to++;
            }
            for (int i = from; i < to; i++) {
                int token = (int) (keys[i] & TOKEN_MASK);
                mass[token] += carried - table.carriers(token);
            }
            from = to;
        }
        for (int t = 0; t < mass.length; t++) {
            mass[t] += table.carriers(t);
        }
        return mass;
    }

    /// Keys of a token and of the token with one letter left out.
    private static int deletions(String text, int token, long[] keys, int from) {
        int n = text.length();
        long[] rest = new long[n + 1];
        long[] power = new long[n + 1];
        power[0] = 1;
        for (int i = n - 1; i >= 0; i--) {
            power[n - i] = power[n - i - 1] * BASE;
            rest[i] = text.charAt(i) * power[n - i - 1] + rest[i + 1];
        }
        int at = from;
        keys[at++] = key(rest[0], n, token);
        long before = 0;
        for (int i = 0; i < n; i++) {
            keys[at++] = key(before * power[n - 1 - i] + rest[i + 1], n - 1, token);
            before = before * BASE + text.charAt(i);
        }
        return at;
    }

    private static long key(long hash, int length, int token) {
        return Hashing.mix(hash + length) << TOKEN_BITS & Long.MAX_VALUE | token;
    }
}
