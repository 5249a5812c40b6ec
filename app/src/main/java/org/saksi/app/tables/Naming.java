package org.saksi.app.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Statement;
import org.saksi.ledger.StatementIdentity;
import org.saksi.reading.Passage;
import org.saksi.terms.EventId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.OrganisationId;
import org.saksi.terms.PersonId;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;
import org.saksi.vault.Casebook;

/// Makes identifiers of the codes of tables: keyed, so that whoever holds one without the casebook learns nothing.
final class Naming {

    private static final int ID_BYTES = 16;
    private static final ExhibitId NOWHERE = new ExhibitId("x");

    private final Casebook casebook;

    Naming(Casebook casebook) {
        this.casebook = casebook;
    }

    SiteId site(String code) {
        return new SiteId(id("site-id", plain(code)));
    }

    PersonId person(String code) {
        return new PersonId(id("person-id", plain(code)));
    }

    /// The source that a person is when that person speaks.
    SourceId witness(PersonId person) {
        return new SourceId(person.value());
    }

    SourceId source(String name) {
        return new SourceId(id("source-id", plain(name)));
    }

    OrganisationId organisation(String name) {
        return new OrganisationId(id("organisation-id", plain(name)));
    }

    EventId event(TableKind kind, String code) {
        return new EventId(id("event-id", kind.code() + "|" + plain(code)));
    }

    /// What a statement says, wherever it stands: by it a second sheet with the same row is told from a new one.
    String content(Statement statement) {
        Heading heading = statement.heading();
        Heading anywhere = new Heading(heading.speaker(), heading.speakerKind(), heading.chain(), heading.connection(), heading.saidOn(),
                heading.polarity(), new Passage(NOWHERE, Sha256.of(new byte[0]), 0, 1, "x"), heading.sensitivity(), heading.bearing());
        Statement placeless = switch (statement) {
            case FigureClaim f -> new FigureClaim(anywhere, f.amount(), f.qualifier(), f.unitKind(), f.unit(), f.measure(), f.place(),
                    f.period());
            case AttributeClaim a -> new AttributeClaim(anywhere, a.attribute(), a.value(), a.details());
            case EventClaim e -> new EventClaim(anywhere, e.event(), e.details());
            case RelationClaim r -> new RelationClaim(anywhere, r.relation(), r.to(), r.details());
        };
        return HexFormat.of().formatHex(Arrays.copyOf(casebook.keyedDigest("import-content", StatementIdentity.canonical(placeless)),
                ID_BYTES));
    }

    String id(String purpose, String text) {
        return HexFormat.of().formatHex(Arrays.copyOf(casebook.keyedDigest(purpose, text.getBytes(StandardCharsets.UTF_8)), ID_BYTES));
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
