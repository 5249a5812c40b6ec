package org.saksi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.saksi.reading.Passage;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EventId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.LanguageTag;
import org.saksi.terms.OrganisationId;
import org.saksi.terms.Period;
import org.saksi.terms.PersonId;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;
import org.saksi.terms.UnitKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementIdentityTest {

    private static final Sha256 TRANSCRIPT = Sha256.of("text".getBytes(StandardCharsets.UTF_8));

    private static final FigureClaim COUNTED = new FigureClaim(
            new Heading(Optional.of("Lantern Watch"), AttributionKind.NGO, List.of("survivors", "Lantern Watch", "Harbour Post"),
                    Heading.Connection.DATASET, Optional.of(FuzzyDate.parse("2024-06")), Heading.Polarity.AFFIRMS,
                    new Passage(new ExhibitId("ex1"), TRANSCRIPT, 10, 22, "41 compounds"), Sensitivity.PUBLIC),
            Amount.of(41), Qualifier.AT_LEAST, UnitKind.SITES, "compounds", "compounds", Optional.of("Tarsenia"),
            Optional.of("2023-01/2024-04"));

    private static final FigureClaim VAGUE = new FigureClaim(
            new Heading(Optional.empty(), AttributionKind.UNKNOWN, List.of(), Heading.Connection.UNKNOWN, Optional.empty(),
                    Heading.Polarity.DENIES,
                    new Passage(new ExhibitId("ex2"), TRANSCRIPT, 0, 9, "ពួកគេ many"), Sensitivity.SURVIVOR),
            Amount.vaguely(), Qualifier.EXACT, UnitKind.PEOPLE, "people", "people", Optional.empty(), Optional.empty());

    private static final Heading TOLD = new Heading(Optional.of("W1"), AttributionKind.SURVIVOR, List.of("Harbour Relief"),
            Heading.Connection.FIRST_HAND, Optional.of(FuzzyDate.parse("2024-06-01")), Heading.Polarity.AFFIRMS,
            new Passage(new ExhibitId("ex3"), TRANSCRIPT, 5, 11, "locked"), Sensitivity.SURVIVOR,
            Bearing.NONE.about(new Topic.OfSite(new SiteId("s1")))
                    .during(new Period(FuzzyDate.parse("2023-11"), FuzzyDate.parse("~2024-03"))).in(new LanguageTag("km"))
                    .by(new SourceId("w1")).through(List.of(new Bearing.Link(new SourceId("i1"), Source.Role.INTERPRETER)))
                    .under(new ConsentBasis.Person(new PersonId("p1"))));

    private static final EventClaim CONFINED = new EventClaim(TOLD, "confinement",
            new TreeMap<>(Map.of("operator", "Blue Lotus", "building", "B")));
    private static final AttributeClaim PLACED = new AttributeClaim(TOLD, "position", "10.5 103.2",
            new TreeMap<>(Map.of("precision_m", "100")));
    private static final RelationClaim MOVED = new RelationClaim(TOLD, "moved_to", new Topic.OfSite(new SiteId("s2")), new TreeMap<>());
    private static final FigureClaim LASTING = new FigureClaim(TOLD, Amount.of(12), Qualifier.ABOUT, UnitKind.PEOPLE, "people", "held",
            Optional.empty(), Optional.empty());

    @Test
    void encodings_and_digests_are_those_of_the_specification() throws Exception {
        List<String[]> vectors = Files.readAllLines(specification()).stream().filter(l -> !l.startsWith("#")).map(l -> l.split(" \\| "))
                .toList();
        List<Statement> claims = List.of(COUNTED, VAGUE, CONFINED, PLACED, MOVED, LASTING);
        assertThat(vectors).hasSameSizeAs(claims);
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        for (int i = 0; i < claims.size(); i++) {
            byte[] canonical = StatementIdentity.canonical(claims.get(i));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            assertThat(HexFormat.of().formatHex(canonical)).as(vectors.get(i)[0]).isEqualTo(vectors.get(i)[1]);
            assertThat(HexFormat.of().formatHex(mac.doFinal(canonical))).isEqualTo(vectors.get(i)[2]);
        }
    }

    @Test
    void the_compartment_does_not_enter_the_identity() {
        Heading h = COUNTED.heading();
        Heading elsewhere = new Heading(h.speaker(), h.speakerKind(), h.chain(), h.connection(), h.saidOn(), h.polarity(), h.passage(),
                Sensitivity.EVIDENCE);
        FigureClaim moved = new FigureClaim(elsewhere, COUNTED.amount(), COUNTED.qualifier(), COUNTED.unitKind(), COUNTED.unit(),
                COUNTED.measure(),
                COUNTED.place(), COUNTED.period());
        assertThat(StatementIdentity.canonical(moved)).isEqualTo(StatementIdentity.canonical(COUNTED));
    }

    @Property
    void different_statements_have_different_encodings(@ForAll("claims") FigureClaim one, @ForAll("claims") FigureClaim other) {
        boolean same = Arrays.equals(StatementIdentity.canonical(one), StatementIdentity.canonical(other));
        assertThat(same).isEqualTo(one.equals(other));
    }

    @Test
    void the_consent_basis_does_not_enter_the_identity() {
        Heading other = TOLD.bearing(TOLD.bearing().under(new ConsentBasis.NotNeeded()));
        assertThat(StatementIdentity.canonical(new EventClaim(other, CONFINED.event(), CONFINED.details())))
                .isEqualTo(StatementIdentity.canonical(CONFINED));
    }

    @Property
    void different_statements_of_any_kind_have_different_encodings(@ForAll("statements") Statement one,
            @ForAll("statements") Statement other) {
        boolean same = Arrays.equals(StatementIdentity.canonical(one), StatementIdentity.canonical(other));
        assertThat(same).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<String> word = Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(2);
        Arbitrary<Topic> topic = Combinators.combine(word, Arbitraries.integers().between(0, 3)).as((id, kind) -> switch (kind) {
            case 0 -> new Topic.OfSite(new SiteId(id));
            case 1 -> new Topic.OfPerson(new PersonId(id));
            case 2 -> new Topic.OfOrganisation(new OrganisationId(id));
            default -> new Topic.OfEvent(new EventId(id));
        });
        Arbitrary<TreeMap<String, String>> details = Arbitraries.maps(word, word.map(w -> w.substring(1))).ofMaxSize(2).map(TreeMap::new);
        Arbitrary<List<Bearing.Link>> links = Combinators.combine(word, Arbitraries.of(Source.Role.FIXER, Source.Role.LIST))
                .as((id, role) -> new Bearing.Link(new SourceId(id), role)).list().ofMaxSize(2);
        Arbitrary<Optional<Period>> when = Arbitraries.of("2031", "2032").map(y -> Period.of(FuzzyDate.parse(y))).optional();
        Arbitrary<Bearing> bearing = Combinators.combine(topic, when, word.map(SourceId::new).optional(), links)
                .as((about, period, source, through) -> new Bearing(Optional.of(about), period, LanguageTag.UNDETERMINED, source, through,
                        new ConsentBasis.Unstated()));
        Arbitrary<Heading> heading = Combinators.combine(bearing, word).as((b, quote) -> new Heading(Optional.empty(),
                AttributionKind.NGO, List.of(), Heading.Connection.MEDIA, Optional.empty(), Heading.Polarity.AFFIRMS,
                new Passage(new ExhibitId("e"), TRANSCRIPT, 0, 1, quote), Sensitivity.PUBLIC, b));
        return Combinators.combine(heading, word, word, details, topic, Arbitraries.integers().between(0, 2))
                .as((h, code, value, map, to, kind) -> switch (kind) {
                    case 0 -> new AttributeClaim(h, code, value, map);
                    case 1 -> new EventClaim(h, code, map);
                    default -> h.bearing().about().filter(to::equals).isPresent()
                            ? new EventClaim(h, code, map)
                            : new RelationClaim(h, code, to, map);
                });
    }

    @Provide
    Arbitrary<FigureClaim> claims() {
        // few letters and short texts, so that neighbours that glue together alike come often
        Arbitrary<String> word = Arbitraries.strings().withChars("ab").ofMaxLength(2);
        Arbitrary<Optional<String>> maybe = word.optional();
        Arbitrary<Heading> heading = Combinators.combine(maybe, word.list().ofMaxSize(2), word)
                .as((speaker, chain, quote) -> new Heading(speaker, AttributionKind.NGO, chain, Heading.Connection.MEDIA, Optional.empty(),
                        Heading.Polarity.AFFIRMS, new Passage(new ExhibitId("e"), TRANSCRIPT, 0, 1, "q" + quote), Sensitivity.PUBLIC));
        return Combinators.combine(heading, Arbitraries.integers().between(1, 2), word, word, maybe, maybe)
                .as((h, n, unit, measure, place, period) -> new FigureClaim(h, Amount.of(n), Qualifier.EXACT, UnitKind.SITES, unit, measure,
                        place, period));
    }

    private static Path specification() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/specs"))) {
            here = here.getParent();
        }
        return here.resolve("docs/specs/statement-identity.vectors.txt");
    }
}
