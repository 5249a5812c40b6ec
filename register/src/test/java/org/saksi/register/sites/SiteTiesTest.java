package org.saksi.register.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Subject;
import org.saksi.terms.SiteId;

class SiteTiesTest {

    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");
    private static final SiteId C = new SiteId("c");
    private static final SiteId D = new SiteId("d");
    private final SiteTies none = SiteTies.of(LedgerView.of(List.of()));

    @Test
    void sites_judged_the_same_are_led_under_the_smallest_identifier() {
        SiteTies ties = none.with(same(B, C), Verdict.SAME).with(same(A, B), Verdict.SAME).with(same(A, C), Verdict.SAME);
        assertThat(List.of(ties.led(A), ties.led(B), ties.led(C), ties.led(D))).containsExactly(A, A, A, D);
    }

    @Test
    void a_merge_that_contradicts_a_judgement_is_refused_with_its_reason() {
        SiteTies ties = none.with(same(A, B), Verdict.SAME).with(same(B, C), Verdict.DIFFERENT);
        assertThatThrownBy(() -> ties.with(same(A, C), Verdict.SAME)).isInstanceOfSatisfying(RegisterProblem.class,
                p -> assertThat(p.code()).isEqualTo(RegisterProblem.Code.CONTRADICTION)).hasMessageContaining("b and c");
        SiteTies merged = none.with(same(A, B), Verdict.SAME).with(same(B, C), Verdict.SAME);
        assertThatThrownBy(() -> merged.with(same(A, C), Verdict.DIFFERENT)).isInstanceOf(RegisterProblem.class);
        SiteTies changed = ties.with(same(B, C), Verdict.UNSURE).with(same(A, C), Verdict.SAME);
        assertThat(changed.led(C)).as("the later judgement counts").isEqualTo(A);
    }

    @Test
    void a_site_is_never_part_of_itself_however_long_the_way() {
        SiteTies ties = none.with(new Subject.PartOf(A, B), Verdict.UPHELD).with(new Subject.PartOf(B, C), Verdict.UPHELD);
        assertThat(ties.whole(A)).hasValue(B);
        assertThatThrownBy(() -> ties.with(new Subject.PartOf(C, A), Verdict.UPHELD)).isInstanceOfSatisfying(RegisterProblem.class,
                p -> assertThat(p.code()).isEqualTo(RegisterProblem.Code.CIRCLE));
        assertThatThrownBy(() -> none.with(new Subject.PartOf(A, A), Verdict.UPHELD)).isInstanceOf(RegisterProblem.class);
        SiteTies one = none.with(same(A, B), Verdict.SAME);
        assertThatThrownBy(() -> one.with(new Subject.PartOf(A, B), Verdict.UPHELD)).hasMessageContaining("one site");
    }

    @Test
    void what_moved_is_told_along_merged_sites() {
        SiteTies ties = none.with(new Subject.MovedTo(B, D), Verdict.UPHELD).with(same(A, B), Verdict.SAME);
        assertThat(ties.moves()).containsExactly(new Subject.MovedTo(A, D));
        assertThat(ties.with(new Subject.MovedTo(B, D), Verdict.REJECTED).moves()).isEmpty();
    }

    private static Subject same(SiteId one, SiteId other) {
        return Subject.SameSite.of(one, other);
    }
}
