package org.saksi.matching.compare;

import org.saksi.matching.names.Names;
import org.saksi.matching.names.TokenTable;

/// Compares two names as bags of tokens: the best pairs of tokens are matched first, what is left on both sides speaks against, what is left
/// on one side is missing. The result is a **score** in natural logarithms and a **kind**. One object serves one thread.
public final class NameComparison {

    /// The kinds of outcome.
    public enum Kind {
        /// Two or more tokens match, nothing speaks against.
        AGREE(0, "agrees"),
        /// One token matches, nothing speaks against.
        PARTLY(1, "one part agrees"),
        /// Something matches, something speaks against.
        MIXED(2, "partly agrees, partly differs"),
        /// Nothing matches.
        DISAGREE(3, "differs"),
        /// One side has no name.
        MISSING(4, "not known");

        private final int number;
        private final String said;

        Kind(int number, String said) {
            this.number = number;
            this.said = said;
        }

        /// The kind in words.
        public String said() {
            return said;
        }

        /// The kind of a number.
        public static Kind of(int number) {
            for (Kind kind : values()) {
                if (kind.number == number) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kinds are numbered 0 to 4, not " + number);
        }

        /// The number of the kind, 0 to 4, in the order of this list.
        public int number() {
            return number;
        }
    }

    private static final float CONFLICT = -3.5f;
    private static final float FURTHER_CONFLICT = -1.5f;
    private static final float LEFT_OVER = -0.25f;
    private static final float SLIP_PER_CARRIER = 20;
    private static final float MOST_SLIPS = 0.6f;
    private static final float FAR_SLIP = -1.2f;
    private static final int MOST = Names.MOST_TOKENS;

    private final Names names;
    private final TokenTable table;
    private final TokenMass mass;
    private final EditDistance[] spelling = new EditDistance[MOST];
    private final EditDistance[] sound = new EditDistance[MOST];
    private final boolean[] prepared = new boolean[MOST];
    private final float[] gain = new float[MOST * MOST];
    private int outer = -1;
    private int outerFrom;
    private int outerCount;
    private float score;
    private Kind kind = Kind.MISSING;

    /// @param names all names
    /// @param mass how common their tokens are
    public NameComparison(Names names, TokenMass mass) {
        this.names = names;
        this.table = names.table();
        this.mass = mass;
        for (int i = 0; i < MOST; i++) {
            spelling[i] = new EditDistance();
            sound[i] = new EditDistance();
        }
    }

    /// The score of the last comparison.
    public float score() {
        return score;
    }

    /// The kind of the last comparison.
    public Kind kind() {
        return kind;
    }

    /// Compares two rows; the first is best kept the same over many calls.
    public void compare(int a, int b) {
        if (a != outer) {
            outer = a;
            outerFrom = names.from(a);
            outerCount = names.count(a);
            java.util.Arrays.fill(prepared, 0, outerCount, false);
        }
        int from = names.from(b);
        int count = names.count(b);
        if (outerCount == 0 || count == 0) {
            kind = Kind.MISSING;
            score = 0;
            return;
        }
        assign(from, count);
    }

    private void assign(int from, int count) {
        float total = 0;
        int matched = 0;
        long usedA = 0;
        long usedB = 0;
        for (int i = 0; i < outerCount; i++) {
            for (int j = 0; j < count; j++) {
                gain[i * MOST + j] = gain(i, names.token(from + j));
            }
        }
        int most = Math.min(outerCount, count);
        while (matched < most) {
            int best = best(usedA, usedB, count);
            if (best < 0) {
                break;
            }
            total += gain[best];
            usedA |= 1L << best / MOST;
            usedB |= 1L << best % MOST;
            matched++;
        }
        int against = most - matched;
        int over = Math.max(outerCount, count) - most;
        if (against > 0) {
            float joined = joined(usedA, usedB, from, count);
            if (joined > 0) {
                total += joined;
                matched++;
                against--;
            }
        }
        score = total + over * LEFT_OVER + (against > 0 ? CONFLICT + (against - 1) * FURTHER_CONFLICT : 0);
        kind = matched == 0 ? Kind.DISAGREE : against > 0 ? Kind.MIXED : matched == 1 ? Kind.PARTLY : Kind.AGREE;
    }

    private int best(long usedA, long usedB, int count) {
        int best = -1;
        float most = 0.5f;
        for (int i = 0; i < outerCount; i++) {
            if ((usedA >>> i & 1) != 0) {
                continue;
            }
            for (int j = 0; j < count; j++) {
                if ((usedB >>> j & 1) == 0 && gain[i * MOST + j] > most) {
                    most = gain[i * MOST + j];
                    best = i * MOST + j;
                }
            }
        }
        return best;
    }

    private float gain(int i, int token) {
        int mine = names.token(outerFrom + i);
        if (mine == token) {
            return TokenLevel.EXACT.logShare() - mass.exact(token);
        }
        TokenLevel level = level(i, mine, token);
        return level == TokenLevel.NONE ? 0 : share(level, mine, token) - usual(level, mine, token);
    }

    /// How often a token of one person stands to another like this, as a logarithm. A token that hardly anybody carries beside one that many
    /// carry is most likely a slip for it, so that the other list can be expected to differ.
    private float share(TokenLevel level, int mine, int token) {
        if (level == TokenLevel.INITIAL) {
            return level.logShare();
        }
        float few = Math.min(table.carriers(mine), table.carriers(token));
        float many = Math.max(table.carriers(mine), table.carriers(token));
        float slip = many / (many + SLIP_PER_CARRIER * few);
        return Math.max(level.logShare(),
                (float) Math.log(MOST_SLIPS * slip) + (level == TokenLevel.FAR || level == TokenLevel.BONES ? FAR_SLIP : 0));
    }

    private float usual(TokenLevel level, int mine, int token) {
        return switch (level) {
            case EXACT, FOLD, ALIAS -> Math.max(mass.fold(mine), mass.fold(token));
            case NEAR -> Math.max(mass.near(mine), mass.near(token));
            case BONES -> Math.max(mass.bones(mine), mass.bones(token));
            case FAR -> 1.5f + Math.max(Math.max(mass.near(mine), mass.near(token)), Math.max(mass.bones(mine), mass.bones(token)));
            case INITIAL, NONE -> -2.5f;
        };
    }

    private TokenLevel level(int i, int mine, int token) {
        if (table.foldHash(mine) == table.foldHash(token)) {
            return TokenLevel.FOLD;
        }
        String x = table.text(mine);
        String y = table.text(token);
        int shorter = Math.min(x.length(), y.length());
        if (shorter == 1) {
            return x.charAt(0) == y.charAt(0) ? TokenLevel.INITIAL : TokenLevel.NONE;
        }
        if (Long.bitCount(table.letters(mine) ^ table.letters(token)) > 8) {
            return table.bonesHash(mine) == table.bonesHash(token) ? TokenLevel.BONES : TokenLevel.NONE;
        }
        prepare(i, x, table.fold(mine));
        int apart = spelling[i].to(y);
        if (apart <= 1 && shorter >= 3) {
            return TokenLevel.NEAR;
        }
        if (table.bonesHash(mine) == table.bonesHash(token)) {
            return TokenLevel.BONES;
        }
        boolean far = apart == 2 && shorter >= 6 || shorter >= 4 && apart <= 4 && sound[i].to(table.fold(token)) <= 1;
        return far ? TokenLevel.FAR : TokenLevel.NONE;
    }

    private void prepare(int i, String text, String fold) {
        if (!prepared[i]) {
            spelling[i].prepare(text);
            sound[i].prepare(fold);
            prepared[i] = true;
        }
    }

    /// What it is worth that two tokens left on one side, written together, are a token left on the other.
    private float joined(long usedA, long usedB, int from, int count) {
        float best = 0;
        for (int i = 0; i < outerCount; i++) {
            if ((usedA >>> i & 1) == 0) {
                best = Math.max(best, joined(names.token(outerFrom + i), usedB, from, count));
            }
        }
        for (int j = 0; j < count; j++) {
            if ((usedB >>> j & 1) == 0) {
                best = Math.max(best, joined(names.token(from + j), usedA, outerFrom, outerCount));
            }
        }
        return best;
    }

    private float joined(int whole, long used, int from, int count) {
        String text = table.text(whole);
        for (int i = 0; i < count; i++) {
            String first = table.text(names.token(from + i));
            if (first.length() >= text.length() || !text.startsWith(first)) {
                continue;
            }
            for (int j = 0; j < count; j++) {
                boolean free = (used >>> i & 1) == 0 || (used >>> j & 1) == 0;
                String second = table.text(names.token(from + j));
                if (i != j && free && first.length() + second.length() == text.length() && text.endsWith(second)) {
                    return TokenLevel.FOLD.logShare() - mass.exact(whole);
                }
            }
        }
        return 0;
    }
}
