package org.saksi.assessment.sites;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Subject;
import org.saksi.terms.SiteId;
import org.saksi.terms.UserId;

/// What readers adopted about one site under one operator.
final class Adoptions {

    private final LedgerView view;
    private final Set<SiteId> ids;
    private final Optional<String> operator;
    private final int readers;

    Adoptions(LedgerView view, Set<SiteId> ids, Optional<String> operator, int readers) {
        this.view = view;
        this.ids = Set.copyOf(ids);
        this.operator = operator;
        this.readers = readers;
    }

    /// The grade, when so many readers adopted it and the eligibility carries it.
    Optional<String> grade(Eligibility eligibility) {
        return Optional.of(eligibility.grade()).filter(g -> eligibility != Eligibility.UNGRADED && adopted(g).holds());
    }

    /// A grade that was adopted and that the eligibility no longer carries.
    Optional<String> fallen(Eligibility eligibility) {
        for (Eligibility other : Eligibility.values()) {
            if (other != eligibility && other != Eligibility.RULED_OUT && other != Eligibility.UNGRADED && adopted(other.grade()).holds()) {
                return Optional.of(other.grade());
            }
        }
        return Optional.empty();
    }

    /// Whether the site is ruled out: so many readers judged it, and no so many reversed it since.
    GradeCase.RuledOut ruledOut() {
        return adopted(Eligibility.RULED_OUT.grade());
    }

    private GradeCase.RuledOut adopted(String grade) {
        Set<UserId> pro = new HashSet<>();
        Set<UserId> contra = new HashSet<>();
        boolean holds = false;
        long since = 0;
        for (SiteId id : ids.stream().sorted().toList()) {
            for (Entry entry : view.judgements(new Subject.SiteGrade(id, operator, grade, Thresholds.RULE))) {
                Verdict verdict = ((Judgement) entry.act()).verdict();
                (verdict == Verdict.UPHELD ? pro : contra).add(entry.by());
                (verdict == Verdict.UPHELD ? contra : pro).remove(entry.by());
                if (!holds && pro.size() >= readers) {
                    holds = true;
                    since = entry.sequence();
                    contra.clear();
                } else if (holds && contra.size() >= readers) {
                    holds = false;
                    pro.clear();
                }
            }
        }
        return new GradeCase.RuledOut(holds, since);
    }
}
