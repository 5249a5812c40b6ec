package org.saksi.matching.likeness;

/// Says how likely two names, as written, are those of one bearer.
public final class NameLikeness {

    /// From this probability two names are taken for one bearer's. Fixed before anything was measured.
    public static final double THRESHOLD = 0.5;

    /// Whose names are compared.
    public enum Bearer {
        /// People.
        PERSON,
        /// Companies, organisations, anything else: legal forms count little, there are no titles.
        OTHER;

        /// The bearer a schema speaks of: `Person` or nothing is a person.
        public static Bearer of(String schema) {
            String plain = schema.strip().toLowerCase(java.util.Locale.ROOT);
            return plain.isEmpty() || plain.equals("person") ? PERSON : OTHER;
        }
    }

    private static final double START = -1.8;
    private static final double AGREES = 3.0;
    private static final double MOST_AGREEMENT = 5.0;
    private static final double UNLIKE = -2.0;
    private static final double UNLIKE_SHORT = -5.0;
    private static final int FEW_LETTERS = 4;
    private static final double CONFLICT = 6.0;
    private static final double ONE_SIDED = 0.55;
    private static final double MOST_ONE_SIDED = 1.7;
    private static final double SURE = 0.9;
    private static final double DOUBTFUL = 0.65;
    private static final double TURNED_ROUND = -5.0;
    private static final double ONLY_INITIALS = -4.0;
    private static final double WHOLE = 0.9;

    private NameLikeness() {}

    /// The probability that two names are one bearer's.
    public static double probability(String one, String other, Bearer bearer) {
        boolean inOrder = one.compareTo(other) <= 0;
        NamePieces a = NamePieces.of(inOrder ? one : other);
        NamePieces b = NamePieces.of(inOrder ? other : one);
        if (a.size() == 0 || b.size() == 0) {
            return 0;
        }
        PieceMatching matching = PieceMatching.of(a, b, bearer == Bearer.PERSON);
        double logit = Math.max(logit(matching), together(a, b, matching));
        return 1 / (1 + Math.exp(-logit));
    }

    private static double logit(PieceMatching matching) {
        double agreement = 0;
        double doubt = 0;
        for (PieceMatching.Pair pair : matching.pairs()) {
            double sureness = Math.max(0, Math.min(1, (pair.likeness() - DOUBTFUL) / (SURE - DOUBTFUL)));
            agreement += pair.weight() * sureness * AGREES;
            doubt += pair.weight() * (1 - sureness) * (pair.letters() <= FEW_LETTERS ? UNLIKE_SHORT : UNLIKE);
        }
        if (!matching.anyWhole()) {
            doubt += ONLY_INITIALS;
        }
        double left = matching.leftWeight();
        double right = matching.rightWeight();
        double conflict = Math.min(left, right);
        double oneSided = Math.min(MOST_ONE_SIDED, ONE_SIDED * Math.abs(left - right));
        return START + Math.min(MOST_AGREEMENT, agreement) + doubt - CONFLICT * Math.min(1, conflict) - oneSided
                + (matching.turnedRound() ? TURNED_ROUND : 0);
    }

    /// The same names written without any spaces are as good as the same.
    private static double together(NamePieces a, NamePieces b, PieceMatching matching) {
        double likeness = PieceMatching.likeness(PieceMatching.Run.all(a), PieceMatching.Run.all(b));
        return likeness < WHOLE || matching.turnedRound() || matching.differsInCharacters()
                ? Double.NEGATIVE_INFINITY
                : START + AGREES * 1.5 * likeness;
    }
}
