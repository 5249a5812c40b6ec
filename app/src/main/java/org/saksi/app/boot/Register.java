package org.saksi.app.boot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.saksi.assessment.response.StateResponse;
import org.saksi.assessment.sites.SiteAssessment;
import org.saksi.assessment.sites.SiteAssessments;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Usability;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.EntryId;
import org.saksi.terms.Reader;

/// The sites, their grades and the response of states, as of a view of the ledger, for one reader and that reader's purpose.
///
/// @param view what stands
/// @param sites the sites
/// @param assessments what is found about each, a line for every operator
/// @param response what states did
public record Register(LedgerView view, SiteRegister sites, List<SiteAssessment> assessments, StateResponse response) {

    public Register {
        assessments = List.copyOf(assessments);
    }

    /// Folds a view for the purpose for which this reader reads.
    ///
    /// @param day the day on which it is used, as of which conditions are told
    public static Register of(LedgerView view, Reader who, LocalDate day) {
        Usability usable = new Usability(view, who.purpose(), day);
        SiteRegister sites = SiteRegister.of(view, usable);
        return new Register(view, sites, SiteAssessments.of(sites, view, usable), StateResponse.of(sites, usable, day));
    }

    /// What stood at the end of a day (`2031-05-01`), or right after an entry.
    ///
    /// @param moment a day or the id of an entry
    public static LedgerView asOf(Ledger ledger, Reader who, String moment, ZoneId zone) {
        return moment.matches("\\d{4}-\\d{2}-\\d{2}")
                ? ledger.asOf(who, LocalDate.parse(moment).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1))
                : ledger.asOf(who, new EntryId(moment));
    }
}
