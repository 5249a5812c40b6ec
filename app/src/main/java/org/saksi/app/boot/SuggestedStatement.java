package org.saksi.app.boot;

import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.reading.Attribution;
import org.saksi.reading.FigureMention;
import org.saksi.reading.Passage;
import org.saksi.terms.Sensitivity;

/// The statement that a machine's suggestion would become if a person adopted it unchanged.
public final class SuggestedStatement {

    private SuggestedStatement() {}

    /// The claim of a mention that stands in this passage of an exhibit of this compartment. How the speaker knows is for a person to say.
    public static FigureClaim of(FigureMention mention, Passage passage, Sensitivity sensitivity) {
        Attribution said = mention.attribution();
        Heading heading = new Heading(said.speaker(), said.kind(), said.chain(), Heading.Connection.UNKNOWN, java.util.Optional.empty(),
                Heading.Polarity.AFFIRMS, passage, sensitivity);
        return new FigureClaim(heading, mention.amount(), mention.qualifier(), mention.unitKind(), mention.unit(), mention.measure(),
                mention.place(),
                mention.period());
    }
}
