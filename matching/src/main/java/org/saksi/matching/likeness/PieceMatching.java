package org.saksi.matching.likeness;

import java.util.ArrayList;
import java.util.List;

import org.saksi.matching.scripts.Reading;
import org.saksi.matching.scripts.Script;

/// Which pieces of two names belong to each other. The most alike are taken first; one piece can belong to a run of up to four neighbours.
final class PieceMatching {

    /// Pieces that belong to each other.
    ///
    /// @param likeness how alike they are, 0 to 1
    /// @param weight how much they count
    /// @param letters how many letters the shorter side has
    record Pair(double likeness, double weight, int letters) {}

    /// Neighbouring pieces of one name.
    record Run(NamePieces name, int from, int to) {

        /// All pieces of a name.
        static Run all(NamePieces name) {
            return new Run(name, 0, name.size());
        }

        Reading first() {
            return name.piece(from);
        }

        int size() {
            return to - from;
        }

        int letters() {
            int letters = 0;
            for (int i = from; i < to; i++) {
                letters += name.piece(i).spellings().get(0).length();
            }
            return letters;
        }

        int readings() {
            int most = 1;
            for (int i = from; i < to; i++) {
                most = Math.max(most, name.piece(i).spellings().size());
            }
            return most;
        }

        /// The pieces written together in one reading.
        String joined(int reading) {
            StringBuilder out = new StringBuilder();
            for (int i = from; i < to; i++) {
                List<String> spellings = name.piece(i).spellings();
                out.append(spellings.get(Math.min(reading, spellings.size() - 1)));
            }
            return out.toString();
        }
    }

    private record Candidate(Run one, Run other, double likeness, double rank) {}

    private static final int LONGEST_RUN = 4;
    private static final double LEAST = 0.65;
    private static final double LEAST_OF_RUN = 0.8;
    private static final double LEAST_OF_SYLLABLES = 0.7;
    private static final int MOST_LETTERS = 12;
    private static final double PER_LETTER = 0.012;
    private static final double WRITTEN_APART = 0.02;
    private static final double LEAST_OF_CHARACTERS = 0.9;
    private static final double INITIAL_WEIGHT = 0.5;
    private static final double SHORT_FORM = 0.88;

    private final NamePieces a;
    private final NamePieces b;
    private final boolean person;
    private final List<Pair> pairs = new ArrayList<>();
    private final int[] partnerOfA;
    private final int[] partnerOfB;
    private int initialPairs;
    private double left;
    private double right;

    private PieceMatching(NamePieces a, NamePieces b, boolean person) {
        this.a = a;
        this.b = b;
        this.person = person;
        partnerOfA = new int[a.size()];
        partnerOfB = new int[b.size()];
        java.util.Arrays.fill(partnerOfA, -1);
        java.util.Arrays.fill(partnerOfB, -1);
    }

    static PieceMatching of(NamePieces a, NamePieces b, boolean person) {
        PieceMatching matching = new PieceMatching(a, b, person);
        matching.run();
        return matching;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// Whether anything but initials belongs together.
    boolean anyWhole() {
        return pairs.size() > initialPairs;
    }

    /// The weight of what is left of the first name.
    double leftWeight() {
        return left;
    }

    /// The weight of what is left of the second name.
    double rightWeight() {
        return right;
    }

    /// Whether both names say whose child somebody is, and the one's child is the other's parent.
    boolean turnedRound() {
        int x = sonOf(a);
        int y = sonOf(b);
        if (x < 1 || y < 1 || x + 1 >= a.size() || y + 1 >= b.size()) {
            return false;
        }
        boolean crossed = likeness(a.piece(x - 1), b.piece(y + 1)) >= LEAST && likeness(a.piece(x + 1), b.piece(y - 1)) >= LEAST;
        return crossed && likeness(a.piece(x - 1), b.piece(y - 1)) < LEAST;
    }

    /// Whether both names are written in characters and differ in one.
    boolean differsInCharacters() {
        return a.piece(0).script() == Script.HAN && b.piece(0).script() == Script.HAN && left > 0 && right > 0;
    }

    private void run() {
        List<Candidate> candidates = candidates();
        candidates.sort(java.util.Comparator.comparingDouble((Candidate c) -> -c.rank).thenComparingInt(c -> c.one.from)
                .thenComparingInt(c -> c.other.from));
        for (Candidate c : candidates) {
            if (free(partnerOfA, c.one) && free(partnerOfB, c.other)) {
                java.util.Arrays.fill(partnerOfA, c.one.from, c.one.to, c.other.from);
                java.util.Arrays.fill(partnerOfB, c.other.from, c.other.to, c.one.from);
                int letters = Math.min(c.one.letters(), c.other.letters());
                pairs.add(new Pair(c.likeness, (weight(c.one) + weight(c.other)) / 2, letters));
            }
        }
        initials();
        left = rest(a, partnerOfA);
        right = rest(b, partnerOfB);
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                add(all, new Run(a, i, i + 1), new Run(b, j, j + 1));
                for (int run = 2; run <= LONGEST_RUN; run++) {
                    if (j + run <= b.size()) {
                        add(all, new Run(a, i, i + 1), new Run(b, j, j + run));
                    }
                    if (i + run <= a.size()) {
                        add(all, new Run(a, i, i + run), new Run(b, j, j + 1));
                    }
                }
            }
        }
        return all;
    }

    private static void add(List<Candidate> all, Run one, Run other) {
        boolean single = one.size() == 1 && other.size() == 1;
        int letters = Math.min(one.letters(), other.letters());
        if (!single && (letters == 1 || Math.max(one.letters(), other.letters()) > 2 * letters + 2)) {
            return;
        }
        boolean syllables = !single && isSyllabic(one.first()) != isSyllabic(other.first());
        double likeness = likeness(one, other);
        if (likeness >= (single ? LEAST : syllables ? LEAST_OF_SYLLABLES : LEAST_OF_RUN)) {
            double rank = likeness + Math.min(letters, MOST_LETTERS) * PER_LETTER - (single || syllables ? 0 : WRITTEN_APART);
            all.add(new Candidate(one, other, likeness, rank));
        }
    }

    private static boolean isSyllabic(Reading piece) {
        return piece.script() == Script.HAN || piece.script() == Script.BURMESE || piece.script() == Script.HANGUL;
    }

    /// How alike two runs of pieces are, written together.
    static double likeness(Run one, Run other) {
        if (one.size() == 1 && other.size() == 1) {
            return likeness(one.first(), other.first());
        }
        double most = 0;
        for (int r = 0; r < one.readings(); r++) {
            String x = one.joined(r);
            for (int q = 0; q < other.readings(); q++) {
                most = Math.max(most, spelled(x, other.joined(q), one.first().script(), other.first().script()));
            }
        }
        return most;
    }

    private static double spelled(String x, String y, Script one, Script other) {
        if (one == other) {
            return SpellingLikeness.ofLatin(x, y);
        }
        boolean sure = one == Script.HAN || other == Script.HAN;
        return sure ? SpellingLikeness.ofSureReading(x, y) : SpellingLikeness.ofReading(x, y);
    }

    private static double likeness(Reading x, Reading y) {
        if (x.written().equals(y.written())) {
            return 1;
        }
        if (x.script() == Script.HAN && y.script() == Script.HAN) {
            return x.spellings().equals(y.spellings()) ? LEAST_OF_CHARACTERS : 0;
        }
        double most = 0;
        for (String a : x.spellings()) {
            for (String b : y.spellings()) {
                most = Math.max(most, spelled(a, b, x.script(), y.script()));
                most = Math.max(most, UsualWords.standFor(a, b) ? SHORT_FORM : 0);
            }
        }
        return most;
    }

    /// An initial agrees with a piece it begins; two letters can be the initials of two pieces.
    private void initials() {
        initials(a, partnerOfA, b, partnerOfB);
        initials(b, partnerOfB, a, partnerOfA);
    }

    private void initials(NamePieces few, int[] fewPartner, NamePieces many, int[] manyPartner) {
        for (int i = 0; i < few.size(); i++) {
            String letters = few.piece(i).spellings().get(0);
            if (fewPartner[i] >= 0 || letters.length() > 3 || few.piece(i).script() != Script.LATIN) {
                continue;
            }
            int at = run(letters, many, manyPartner);
            if (at >= 0) {
                fewPartner[i] = at;
                for (int k = 0; k < letters.length(); k++) {
                    manyPartner[at + k] = i;
                }
                pairs.add(new Pair(1, INITIAL_WEIGHT * letters.length(), letters.length()));
                initialPairs++;
            }
        }
    }

    private static int run(String letters, NamePieces many, int[] manyPartner) {
        for (int j = 0; j + letters.length() <= many.size(); j++) {
            boolean all = true;
            for (int k = 0; k < letters.length() && all; k++) {
                String piece = many.piece(j + k).spellings().get(0);
                all = manyPartner[j + k] < 0 && piece.charAt(0) == letters.charAt(k) && (piece.length() > 1 || letters.length() == 1);
            }
            if (all) {
                return j;
            }
        }
        return -1;
    }

    private double rest(NamePieces name, int[] partner) {
        double sum = 0;
        for (int i = 0; i < name.size(); i++) {
            sum += partner[i] >= 0 ? 0 : weight(new Run(name, i, i + 1));
        }
        return sum;
    }

    private double weight(Run run) {
        double most = 0;
        for (int i = run.from; i < run.to; i++) {
            Reading piece = run.name.piece(i);
            String spelling = piece.spellings().get(0);
            boolean initial = spelling.length() == 1 && piece.script() == Script.LATIN;
            most = Math.max(most, initial ? INITIAL_WEIGHT : UsualWords.weight(spelling, person));
        }
        return most;
    }

    private static boolean free(int[] partner, Run run) {
        for (int i = run.from; i < run.to; i++) {
            if (partner[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int sonOf(NamePieces name) {
        for (int i = 0; i < name.size(); i++) {
            if (UsualWords.isSonOf(name.piece(i).spellings().get(0))) {
                return i;
            }
        }
        return -1;
    }
}
