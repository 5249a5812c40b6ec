package org.saksi.matching;

import java.util.List;
import java.util.stream.Collectors;

import org.saksi.matching.blocking.BlockReport;
import org.saksi.matching.cluster.Clustering;
import org.saksi.matching.count.CountRange;
import org.saksi.matching.count.PeopleCount;
import org.saksi.matching.count.UnseenJoins;
import org.saksi.matching.model.Edges;
import org.saksi.matching.model.Evidence;
import org.saksi.matching.model.LinkModel;
import org.saksi.matching.model.MatchWeight;
import org.saksi.matching.model.PairScorer;
import org.saksi.matching.records.People;

/// What linking found: a cluster for every row, a probability for every likely pair, how many people.
public final class Linkage {

    /// How candidates were found.
    ///
    /// @param compared how many pairs were compared
    /// @param largestBlock the largest block that was used
    /// @param blocks what every rule found
    /// @param unseen what no rule found, estimated
    public record Candidates(long compared, int largestBlock, List<BlockReport> blocks, UnseenJoins unseen) {

        public Candidates {
            blocks = List.copyOf(blocks);
        }
    }

    private final Evidence evidence;
    private final LinkModel model;
    private final Edges edges;
    private final int[] clusterOf;
    private final Clustering clustering;
    private final Candidates candidates;
    private final CountRange count;

    Linkage(Evidence evidence, LinkModel model, Edges edges, Clustering clustering, Candidates candidates, long seed) {
        this.evidence = evidence;
        this.model = model;
        this.edges = edges;
        this.clustering = clustering;
        this.candidates = candidates;
        People people = evidence.people();
        clusterOf = new int[people.size()];
        PairScorer scorer = new PairScorer(evidence, model);
        int repeats = 0;
        int doubtful = 0;
        for (int row = 0; row < clusterOf.length; row++) {
            int twin = people.twinOf(row);
            boolean repeat = twin != row && scorer.logit(twin, row) >= 0;
            clusterOf[row] = repeat ? clustering.clusterOf(twin) : clustering.clusterOf(row);
            repeats += repeat ? 1 : 0;
            doubtful += twin != row && !repeat && sharesWhatIsOnesOwn(twin, row) ? 1 : 0;
        }
        count = PeopleCount.of(clustering, repeats, candidates.unseen(), seed).orFewerBy(doubtful);
    }

    /// Whether two rows agree in something that is a person's own, beside all else: in a short list, or one full of repeats, agreement looks like the rule and the
    /// model learns nothing from it.
    private boolean sharesWhatIsOnesOwn(int a, int b) {
        return evidence.fields().stream().anyMatch(field -> !field.isShared() && field.levels().size() > 3 && field.compare(a, b) == 1);
    }

    /// The people that were linked.
    public People people() {
        return evidence.people();
    }

    /// What was compared.
    public Evidence evidence() {
        return evidence;
    }

    /// What was learned.
    public LinkModel model() {
        return model;
    }

    /// The likely pairs.
    public Edges pairs() {
        return edges;
    }

    /// How candidates were found.
    public Candidates candidates() {
        return candidates;
    }

    /// How clusters were joined.
    public Clustering clustering() {
        return clustering;
    }

    /// The waterfall of a pair.
    public List<MatchWeight> explain(int a, int b) {
        return new PairScorer(evidence, model).explain(a, b, this::name);
    }

    /// The name of a row as its list has it.
    public String name(int row) {
        return people().columns().stream().filter(c -> c.role().isName()).map(c -> c.value(c.code(row))).filter(v -> !v.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The cluster of a row, named by its lowest row.
    public int clusterOf(int row) {
        return clusterOf[row];
    }

    /// How many people.
    public CountRange count() {
        return count;
    }
}
