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

    private record Candidate(int i, int iEnd, int j, int jEnd, double likeness, double rank) {}

    private static final int LONGEST_RUN = 4;
    private static final double LEAST = 0.65;
    private static final double LEAST_OF_RUN = 0.8;
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
        candidates.sort((x, y) -> x.rank != y.rank
                ? Double.compare(y.rank, x.rank)
                : x.i != y.i ? Integer.compare(x.i, y.i) : Integer.compare(x.j, y.j));
        for (Candidate c : candidates) {
            if (free(partnerOfA, c.i, c.iEnd) && free(partnerOfB, c.j, c.jEnd)) {
                for (int i = c.i; i < c.iEnd; i++) {
                    partnerOfA[i] = c.j;
                }
                for (int j = c.j; j < c.jEnd; j++) {
                    partnerOfB[j] = c.i;
                }
                int letters = Math.min(letters(a, c.i, c.iEnd), letters(b, c.j, c.jEnd));
                pairs.add(new Pair(c.likeness, (weight(a, c.i, c.iEnd) + weight(b, c.j, c.jEnd)) / 2, letters));
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
                add(all, i, i + 1, j, j + 1, LEAST);
                for (int run = 2; run <= LONGEST_RUN; run++) {
                    if (j + run <= b.size()) {
                        add(all, i, i + 1, j, j + run, LEAST_OF_RUN);
                    }
                    if (i + run <= a.size()) {
                        add(all, i, i + run, j, j + 1, LEAST_OF_RUN);
                    }
                }
            }
        }
        return all;
    }

    private void add(List<Candidate> all, int i, int iEnd, int j, int jEnd, double least) {
        boolean run = iEnd - i + jEnd - j > 2;
        if (run && tooDifferentInLength(i, iEnd, j, jEnd)) {
            return;
        }
        double likeness = likenessOfRuns(a, i, iEnd, b, j, jEnd);
        boolean written = run && isSyllabic(a.piece(i)) != isSyllabic(b.piece(j));
        if (likeness >= (written ? least - 0.1 : least)) {
            int letters = Math.min(letters(a, i, iEnd), letters(b, j, jEnd));
            all.add(new Candidate(i, iEnd, j, jEnd, likeness, likeness + Math.min(letters, 12) * 0.012 - (run && !written ? 0.02 : 0)));
        }
    }

    private boolean tooDifferentInLength(int i, int iEnd, int j, int jEnd) {
        int x = letters(a, i, iEnd);
        int y = letters(b, j, jEnd);
        return x == 1 || y == 1 || Math.max(x, y) > 2 * Math.min(x, y) + 2;
    }

    private static boolean isSyllabic(Reading piece) {
        return piece.script() == Script.HAN || piece.script() == Script.BURMESE || piece.script() == Script.HANGUL;
    }

    private static int letters(NamePieces name, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += name.piece(i).spellings().get(0).length();
        }
        return letters;
    }

    /// How alike two runs of pieces are, written together.
    static double likenessOfRuns(NamePieces a, int i, int iEnd, NamePieces b, int j, int jEnd) {
        if (iEnd - i == 1 && jEnd - j == 1) {
            return likeness(a.piece(i), b.piece(j));
        }
        int readings = 1;
        int others = 1;
        for (int k = i; k < iEnd; k++) {
            readings = Math.max(readings, a.piece(k).spellings().size());
        }
        for (int k = j; k < jEnd; k++) {
            others = Math.max(others, b.piece(k).spellings().size());
        }
        double most = 0;
        for (int r = 0; r < readings; r++) {
            String x = joined(a, i, iEnd, r);
            for (int s = 0; s < others; s++) {
                String y = joined(b, j, jEnd, s);
                most = Math.max(most, spelled(x, y, a.piece(i).script(), b.piece(j).script()));
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

    private static String joined(NamePieces name, int from, int to, int reading) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            List<String> spellings = name.piece(i).spellings();
            out.append(spellings.get(Math.min(reading, spellings.size() - 1)));
        }
        return out.toString();
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
            sum += partner[i] >= 0 ? 0 : weight(name, i, i + 1);
        }
        return sum;
    }

    private double weight(NamePieces name, int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            String piece = name.piece(i).spellings().get(0);
            double weight = piece.length() == 1 && name.piece(i).script() == Script.LATIN
                    ? INITIAL_WEIGHT
                    : UsualWords.weight(piece, person);
            most = Math.max(most, weight);
        }
        return most;
    }

    private static boolean free(int[] partner, int from, int to) {
        for (int i = from; i < to; i++) {
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
