package org.saksi.assessment.sites;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.ledger.Act;
import org.saksi.ledger.Adoption;
import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.Basis;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.Consent;
import org.saksi.ledger.ConsentBasis;
import org.saksi.ledger.Entry;
import org.saksi.ledger.EventClaim;
import org.saksi.ledger.Heading;
import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Retraction;
import org.saksi.ledger.Source;
import org.saksi.ledger.Statement;
import org.saksi.ledger.Subject;
import org.saksi.ledger.Topic;
import org.saksi.ledger.Usability;
import org.saksi.reading.Passage;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;

/// A ledger of invented statements about invented sites, written in few words.
final class Casefile {

    static final SiteId SITE = new SiteId("site-a");
    static final UserId ANA = new UserId("ana");
    static final UserId BEN = new UserId("ben");

    private final List<Entry> entries = new ArrayList<>();
    private int statements;

    /// Who says something, how, through what.
    record Voice(String source, AttributionKind kind, Connection connection, Map<String, Source.Role> through) {

        static Voice witness(String code) {
            return new Voice(code, AttributionKind.SURVIVOR, Connection.FIRST_HAND, Map.of());
        }

        static Voice of(String name, AttributionKind kind, Connection connection) {
            return new Voice(name, kind, connection, Map.of());
        }

        Voice through(String source, Source.Role role) {
            Map<String, Source.Role> more = new TreeMap<>(through);
            more.put(source, role);
            return new Voice(this.source, kind, connection, more);
        }
    }

    StatementId fact(Voice voice, String code, String when, String... details) {
        return fact(SITE, Polarity.AFFIRMS, voice, code, when, details);
    }

    StatementId denial(Voice voice, String code, String when, String... details) {
        return fact(SITE, Polarity.DENIES, voice, code, when, details);
    }

    StatementId fact(SiteId site, Polarity polarity, Voice voice, String code, String when, String... details) {
        return record(new EventClaim(heading(site, polarity, voice, when), code, map(details)));
    }

    StatementId feature(Voice voice, String code) {
        return record(new AttributeClaim(heading(SITE, Polarity.AFFIRMS, voice, ""), "feature", code, map()));
    }

    StatementId attribute(SiteId site, Voice voice, String attribute, String value, String when) {
        return record(new AttributeClaim(heading(site, Polarity.AFFIRMS, voice, when), attribute, value, map()));
    }

    StatementId position(Voice voice, String method, String metres, String... more) {
        TreeMap<String, String> details = map(more);
        details.putAll(Map.of("latitude", "0.5", "longitude", "0.5", "method", method));
        if (!metres.isEmpty()) {
            details.put("precision_m", metres);
        }
        return record(new AttributeClaim(heading(SITE, Polarity.AFFIRMS, voice, ""), "position", "0.5 0.5", details));
    }

    StatementId record(Statement statement) {
        StatementId id = new StatementId("st%03d".formatted(++statements));
        act(ANA, new Recording(id, statement, new Basis.ByHand()));
        return id;
    }

    void adopts(UserId who, StatementId id) {
        act(who, new Adoption(id, ""));
    }

    void judges(UserId who, Subject subject, Judgement.Verdict verdict) {
        act(who, new Judgement(subject, verdict, "for a reason", List.of(), OptionalDouble.empty()));
    }

    void consents(String person, Purpose... purposes) {
        act(ANA, new Consent(new PersonId(person), Consent.Answer.GIVEN, Consent.Giver.SELF, Set.of(purposes),
                Set.of(Consent.Recipient.CASEBOOK), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void withdraws(String person) {
        act(ANA, new Consent(new PersonId(person), Consent.Answer.WITHDRAWN, Consent.Giver.SELF, Set.of(), Set.of(), Optional.empty(),
                Optional.empty(), Optional.empty()));
    }

    void retracts(StatementId id) {
        Entry entry = entries.stream().filter(e -> e.act() instanceof Recording r && r.id().equals(id)).findFirst().orElseThrow();
        act(ANA, new Retraction(entry.id(), "for a reason"));
    }

    /// New statements get other ids than those of this file.
    void skip(Casefile other) {
        statements = other.statements;
    }

    void act(UserId who, Act act) {
        long n = entries.size() + 1L;
        entries.add(new Entry(new EntryId("e" + n), n, who, Instant.ofEpochSecond(n), act));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<SiteAssessment> all() {
        return assess(entries);
    }

    /// The only line.
    SiteAssessment line() {
        List<SiteAssessment> all = all();
        if (all.size() != 1) {
            throw new AssertionError("expected one line, but there are " + all);
        }
        return all.getFirst();
    }

    static List<SiteAssessment> assess(List<Entry> entries) {
        LedgerView view = LedgerView.of(entries);
        Usability usable = new Usability(view, Purpose.INVESTIGATION, LocalDate.of(2032, 1, 1));
        return SiteAssessments.of(SiteRegister.of(view, usable), view, usable);
    }

    private Heading heading(SiteId site, Polarity polarity, Voice voice, String when) {
        int n = statements + 1;
        boolean survivor = voice.kind() == AttributionKind.SURVIVOR;
        Bearing bearing = Bearing.NONE.about(new Topic.OfSite(site)).by(new SourceId(voice.source()))
                .through(voice.through().entrySet().stream().map(e -> new Bearing.Link(new SourceId(e.getKey()), e.getValue())).toList())
                .under(survivor ? new ConsentBasis.Person(new PersonId(voice.source())) : new ConsentBasis.NotNeeded());
        if (!when.isEmpty()) {
            String[] ends = when.split("\\.\\.", 2);
            bearing = bearing.during(new Period(FuzzyDate.parse(ends[0]), FuzzyDate.parse(ends[ends.length - 1])));
        }
        return new Heading(Optional.of(voice.source()), voice.kind(), List.of(), voice.connection(), Optional.empty(), polarity,
                new Passage(new ExhibitId("e"), Sha256.of("t".getBytes(StandardCharsets.UTF_8)), n, n + 1, "x"),
                survivor ? Sensitivity.SURVIVOR : Sensitivity.EVIDENCE, bearing);
    }

    private static TreeMap<String, String> map(String... pairs) {
        TreeMap<String, String> map = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
