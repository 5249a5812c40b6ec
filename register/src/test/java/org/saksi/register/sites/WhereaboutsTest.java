package org.saksi.register.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.saksi.ledger.AttributeClaim;
import org.saksi.ledger.Basis;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.Entry;
import org.saksi.ledger.Heading;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Topic;
import org.saksi.reading.Passage;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.SiteId;
import org.saksi.terms.StatementId;
import org.saksi.terms.UserId;

class WhereaboutsTest {

    private static final double METRE = 1 / 111_320.0;

    @Test
    void one_position_is_as_precise_as_it_says() {
        assertThat(metres(at(0, 0, 250))).isCloseTo(250, within(2.5));
    }

    @Test
    void two_discs_of_one_kilometre_whose_middles_are_1900_metres_apart_leave_a_lens_312_metres_high_each_way() {
        // by hand: half the chord is sqrt(1000² − 950²) = 312.25 m, half the width 50 m
        assertThat(metres(at(0, 0, 1000), at(1900, 0, 1000))).isCloseTo(312.25, within(3.2));
    }

    @Test
    void a_disc_inside_another_is_what_they_share() {
        assertThat(metres(at(0, 0, 1000), at(300, 0, 100))).isCloseTo(100, within(1.0));
    }

    @Test
    void positions_that_share_nothing_or_do_not_say_how_precise_they_are_have_no_whereabouts() {
        assertThat(Whereabouts.intersection(List.of(at(0, 0, 100), at(500, 0, 100)))).isEmpty();
        assertThat(Whereabouts.intersection(List.of(at(0, 0, 100), position(0, 0, OptionalDouble.empty())))).isEmpty();
        assertThat(Whereabouts.intersection(List.of())).isEmpty();
    }

    @Test
    void the_circle_holds_every_point_that_lies_in_all_discs() {
        Random random = new Random(11);
        for (int trial = 0; trial < 40; trial++) {
            List<double[]> discs = new ArrayList<>();
            List<Position> positions = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                double[] disc = {random.nextDouble() * 400, random.nextDouble() * 400, 200 + random.nextDouble() * 400};
                discs.add(disc);
                positions.add(at(disc[0], disc[1], disc[2]));
            }
            Optional<Whereabouts> found = Whereabouts.intersection(positions);
            for (int n = 0; n < 2_000; n++) {
                double x = random.nextDouble() * 1200 - 400;
                double y = random.nextDouble() * 1200 - 400;
                if (discs.stream().allMatch(d -> Math.hypot(x - d[0], y - d[1]) <= d[2] - 1)) {
                    Whereabouts where = found.orElseThrow();
                    assertThat(Math.hypot(x - where.longitude() / METRE, y - where.latitude() / METRE)).as("trial %d", trial)
                            .isLessThan(where.metres() * 1.01 + 1);
                }
            }
        }
    }

    @Test
    void no_place_lies_beyond_the_poles() {
        assertThatThrownBy(() -> position(95, 0, OptionalDouble.of(10))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> position(0, 0, OptionalDouble.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double metres(Position... positions) {
        return Whereabouts.intersection(List.of(positions)).orElseThrow().metres();
    }

    /// On the equator a metre is the same length both ways.
    private static Position at(double east, double north, double metres) {
        return position(north * METRE, east * METRE, OptionalDouble.of(metres));
    }

    private static Position position(double latitude, double longitude, OptionalDouble metres) {
        Heading heading = new Heading(Optional.empty(), AttributionKind.UNKNOWN, List.of(), Heading.Connection.UNKNOWN, Optional.empty(),
                Heading.Polarity.AFFIRMS, new Passage(new ExhibitId("e"), Sha256.of("t".getBytes(StandardCharsets.UTF_8)), 0, 1, "x"),
                Sensitivity.EVIDENCE, Bearing.NONE.about(new Topic.OfSite(new SiteId("s"))));
        AttributeClaim claim = new AttributeClaim(heading, "position", "here", new TreeMap<>());
        StatementId id = new StatementId("st");
        UserId ana = new UserId("ana");
        Entry entry = new Entry(new EntryId("e1"), 1, ana, Instant.EPOCH, new Recording(id, claim, new Basis.ByHand()));
        return new Position(latitude, longitude, Position.Method.IMAGERY, metres, new Standing(id, claim, entry, List.of(ana)));
    }
}
