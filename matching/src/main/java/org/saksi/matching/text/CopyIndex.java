package org.saksi.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A growing collection of texts that says of each new one which earlier ones it is a copy of or derived from.
///
/// Candidates come from a table of sampled shingles ([Sketch]); each is then compared in full ([CopyScore]), so that a match is never
/// a guess. A shingle that very many texts hold (a footer, a turn of phrase) proposes nobody, unless a text consists mostly of such: then it
/// is one of very many copies. The work for a text grows with its own length, not with the number of texts.
public final class CopyIndex {

    private static final int FEWEST_SHARED = 2;
    private static final int MOST_CANDIDATES = 24;
    private static final int MOST_OF_COMMON = 4;
    private static final int BATCH = 2048;

    private final Postings postings = new Postings();
    private final Tally tally = new Tally();
    private final Tally commonTally = new Tally();
    private final CopyGroups groups = new CopyGroups();
    private WordSequence[] texts = new WordSequence[64];

    /// Adds one text.
    ///
    /// @return the earlier texts that it is alike to, best candidates first
    public List<CopyMatch> add(String text) {
        return addAll(List.of(text));
    }

    /// Adds several texts at once, with all processors.
    ///
    /// @return every pair found, in the order of the later text
    public List<CopyMatch> addAll(List<String> more) {
        List<CopyMatch> found = new ArrayList<>();
        for (int from = 0; from < more.size(); from += BATCH) {
            found.addAll(batch(more.subList(from, Math.min(more.size(), from + BATCH))));
        }
        return found;
    }

    /// The copy groups of the texts added so far.
    public CopyGroups groups() {
        return groups;
    }

    /// How many texts it holds.
    public int size() {
        return groups.size();
    }

    private List<CopyMatch> batch(List<String> more) {
        int first = size();
        int[][] sketches = new int[more.size()][];
        makeRoom(first + more.size());
        IntStream.range(0, more.size()).parallel().forEach(i -> {
            WordSequence words = WordSequence.of(more.get(i));
            texts[first + i] = words;
            sketches[i] = Sketch.of(words.codes(), new int[words.codes().length]);
        });
        int[][] candidates = new int[more.size()][];
        for (int i = 0; i < sketches.length; i++) {
            candidates[i] = insert(groups.add(), sketches[i]);
        }
        List<List<CopyMatch>> compared = IntStream.range(0, more.size()).parallel().mapToObj(i -> compare(first + i, candidates[i]))
                .toList();
        List<CopyMatch> found = new ArrayList<>();
        for (List<CopyMatch> matches : compared) {
            for (CopyMatch match : matches) {
                found.add(match);
                if (match.score().label() == CopyLabel.COPY) {
                    groups.join(match.later(), match.earlier());
                }
            }
        }
        return found;
    }

    private void makeRoom(int count) {
        if (count > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(count, texts.length * 2));
        }
    }

    private int[] insert(int text, int[] sketch) {
        int common = 0;
        for (int shingle : sketch) {
            if (postings.meet(shingle, text, tally, commonTally)) {
                common++;
            }
        }
        int[] candidates = tally.take(Math.min(FEWEST_SHARED, sketch.length), MOST_CANDIDATES);
        boolean mostlyCommon = common * 2 > sketch.length;
        int[] more = commonTally.take(mostlyCommon ? common / 2 : Integer.MAX_VALUE, MOST_OF_COMMON);
        return IntStream.concat(Arrays.stream(candidates), Arrays.stream(more)).distinct().toArray();
    }

    private List<CopyMatch> compare(int text, int[] candidates) {
        if (candidates.length == 0) {
            return List.of();
        }
        ComparedText later = new ComparedText(texts[text]);
        List<CopyMatch> matches = new ArrayList<>();
        for (int candidate : candidates) {
            CopyScore score = later.against(new ComparedText(texts[candidate]));
            if (score.label() != CopyLabel.DIFFERENT) {
                matches.add(new CopyMatch(text, candidate, score));
            }
        }
        return matches;
    }
}
