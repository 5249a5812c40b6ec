package org.saksi.release.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    private static final double CLAIMED = 1;

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 77_000_000})
    void the_mechanism_gives_away_no_more_than_it_claims_and_the_audit_would_nearly_see_it(long seed) {
        Audit audit = new Audit(Mutant.NONE, CLAIMED, 10_000, seed);
        assertThat(audit.fails()).as(audit.toString()).isFalse();
        assertThat(audit.lowerBound()).isBetween(0.7 * CLAIMED, CLAIMED);
    }

    @ParameterizedTest
    @EnumSource(value = Mutant.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_planted_fault_is_caught(Mutant mutant) {
        Audit audit = new Audit(mutant, CLAIMED, 2_000, 5_000_000);
        assertThat(audit.fails()).as(audit.toString()).isTrue();
    }

    @Test
    void there_are_at_least_ten_planted_faults() {
        assertThat(Mutant.values().length - 1).isGreaterThanOrEqualTo(10);
    }
}
