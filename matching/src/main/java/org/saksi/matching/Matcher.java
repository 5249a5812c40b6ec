package org.saksi.matching;

import org.saksi.matching.blocking.Blocks;
import org.saksi.matching.blocking.UsualRules;
import org.saksi.matching.cluster.AverageLink;
import org.saksi.matching.cluster.Clustering;
import org.saksi.matching.count.UnseenJoins;
import org.saksi.matching.model.Edges;
import org.saksi.matching.model.Evidence;
import org.saksi.matching.model.LinkModel;
import org.saksi.matching.model.PairScan;
import org.saksi.matching.model.PairScorer;
import org.saksi.matching.model.Training;
import org.saksi.matching.names.NameReader;
import org.saksi.matching.records.People;

/// The door: links lists of people.
public final class Matcher {

    private static final long LEAST_BUDGET = 3_000_000;

    private final Settings settings;
    private final NameReader reader;

    private Matcher(Settings settings, NameReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /// A matcher.
    ///
    /// @param reader splits names into tokens
    public static Matcher with(Settings settings, NameReader reader) {
        return new Matcher(settings, reader);
    }

    /// Learns from the rows, compares all candidate pairs, clusters and counts.
    ///
    /// @throws IllegalArgumentException when no column can be compared, saying which could be
    public Linkage link(People people, Progress progress) {
        refuseUnusable(people);
        progress.begins("reading names and dates");
        Evidence evidence = Evidence.of(people, reader);
        progress.begins("forming blocks");
        long budget = Math.max(LEAST_BUDGET, (long) settings.pairsPerRow() * people.size());
        Blocks blocks = Blocks.of(people, UsualRules.of(people, evidence.names(), evidence.birth()), budget);
        progress.begins("learning weights");
        LinkModel model = Training.fit(evidence, blocks, settings.seed());
        progress.begins("comparing pairs");
        PairScan scan = new PairScan(evidence, blocks, model, logit(settings.keepFrom()));
        Edges edges = scan.run(settings.threads());
        progress.begins("clustering");
        PairScorer scorer = new PairScorer(evidence, model);
        Clustering clustering = AverageLink.cluster(edges, people.size(), scorer::logit, settings.joinAt());
        progress.begins("counting");
        UnseenJoins unseen = UnseenJoins.of(clustering, edges, blocks);
        Linkage.Candidates candidates = new Linkage.Candidates(scan.compared(), blocks.largest(), blocks.reports(), unseen);
        return new Linkage(evidence, model, edges, clustering, candidates, settings.seed());
    }

    private static void refuseUnusable(People people) {
        if (people.size() == 0) {
            throw new IllegalArgumentException("there are no rows to link");
        }
        boolean any = people.columns().stream().anyMatch(c -> c.role().isCompared() && c.filled() > 0);
        if (!any) {
            throw new IllegalArgumentException("no column is recognised as something about a person (a name, date of birth, phone, ...); "
                    + "name the columns as in the manual or map them");
        }
    }

    private static float logit(double p) {
        return (float) Math.log(p / (1 - p));
    }
}
