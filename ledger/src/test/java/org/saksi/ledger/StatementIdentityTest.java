package org.saksi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.saksi.reading.Passage;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
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

    @Test
    void encodings_and_digests_are_those_of_the_specification() throws Exception {
        List<String[]> vectors = Files.readAllLines(specification()).stream().filter(l -> !l.startsWith("#")).map(l -> l.split(" \\| "))
                .toList();
        List<FigureClaim> claims = List.of(COUNTED, VAGUE);
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
