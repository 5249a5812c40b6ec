package org.saksi.register.sites;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.ledger.LedgerView.Standing;
import org.saksi.terms.SiteId;

/// One site with everything usable that is said of it.
///
/// @param id its identifier; the smallest, when people judged several to be one
/// @param ids all identifiers that were judged to be this one
/// @param code the code by which people's own tables call it
/// @param names its names, the most used first
/// @param tenures its operators, in order of their first day; [Tenure#UNNAMED] alone when nobody names one
/// @param positions where sources put it
/// @param partOf the site of which it was judged a part
/// @param movedTo sites to which what was here was judged to have moved
/// @param movedFrom sites from which it was judged to have come
/// @param statements everything usable that is said of it, in the order of the ledger
public record SiteRecord(SiteId id, Set<SiteId> ids, Optional<String> code, List<SiteName> names, List<Tenure> tenures,
        List<Position> positions, Optional<SiteId> partOf, List<SiteId> movedTo, List<SiteId> movedFrom, List<Standing> statements) {

    public SiteRecord {
        ids = Set.copyOf(ids);
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        positions = List.copyOf(positions);
        movedTo = List.copyOf(movedTo);
        movedFrom = List.copyOf(movedFrom);
        statements = List.copyOf(statements);
    }

    /// The word by which people know it: its code, else its identifier.
    public String called() {
        return code.orElse(id.value());
    }
}
