package org.saksi.register.sites;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.ledger.LedgerView;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.ledger.RelationClaim;
import org.saksi.ledger.Subject;
import org.saksi.ledger.Topic;
import org.saksi.ledger.Usability;
import org.saksi.terms.SiteId;

/// The sites as of a view of the ledger: a fold of the statements that may be used and of the ties that people judged. The same whatever the
/// order of the statements.
public final class SiteRegister {

    private final Map<SiteId, SiteRecord> records = new TreeMap<>();
    private final SiteTies ties;

    private SiteRegister(SiteTies ties) {
        this.ties = ties;
    }

    /// Folds a view.
    ///
    /// @param usable which statements may be used
    public static SiteRegister of(LedgerView view, Usability usable) {
        SiteRegister register = new SiteRegister(SiteTies.of(view));
        Map<SiteId, List<Standing>> said = new TreeMap<>();
        register.ties.sites().forEach(site -> said.computeIfAbsent(register.ties.led(site), s -> new ArrayList<>()));
        Map<SiteId, List<SiteId>> ids = new TreeMap<>();
        register.ties.sites().forEach(site -> ids.computeIfAbsent(register.ties.led(site), s -> new ArrayList<>()).add(site));
        for (Standing standing : usable.statements()) {
            for (SiteId site : spokenOf(standing)) {
                SiteId led = register.ties.led(site);
                said.computeIfAbsent(led, s -> new ArrayList<>()).add(standing);
                List<SiteId> mine = ids.computeIfAbsent(led, s -> new ArrayList<>());
                if (!mine.contains(site)) {
                    mine.add(site);
                }
            }
        }
        List<Subject.MovedTo> moves = register.ties.moves();
        said.forEach((site, statements) -> register.records.put(site,
                record(site, ids.getOrDefault(site, List.of(site)), statements, register.ties, moves)));
        return register;
    }

    /// The sites that a statement is about or leads to.
    private static java.util.Set<SiteId> spokenOf(Standing standing) {
        java.util.Set<SiteId> sites = new java.util.TreeSet<>();
        if (standing.statement().heading().bearing().about().orElse(null) instanceof Topic.OfSite about) {
            sites.add(about.site());
        }
        if (standing.statement() instanceof RelationClaim relation && relation.to() instanceof Topic.OfSite to) {
            sites.add(to.site());
        }
        return sites;
    }

    private static SiteRecord record(SiteId site, List<SiteId> ids, List<Standing> statements, SiteTies ties, List<Subject.MovedTo> moves) {
        List<SiteId> all = new ArrayList<>(ids);
        if (!all.contains(site)) {
            all.add(site);
        }
        SaidOfSite said = new SaidOfSite(statements);
        return new SiteRecord(site, java.util.Set.copyOf(all), said.code(), said.names(), said.tenures(), said.positions(),
                ties.whole(site), moves.stream().filter(m -> m.from().equals(site)).map(Subject.MovedTo::to).distinct().sorted().toList(),
                moves.stream().filter(m -> m.to().equals(site)).map(Subject.MovedTo::from).distinct().sorted().toList(), statements);
    }

    /// All sites, in the order of their identifiers.
    public Collection<SiteRecord> sites() {
        return List.copyOf(records.values());
    }

    /// The site that is led under this identifier or one judged the same.
    public Optional<SiteRecord> site(SiteId id) {
        return Optional.ofNullable(records.get(ties.led(id)));
    }

    /// The sites that bear this code or name, in whatever capitals.
    public List<SiteRecord> called(String word) {
        return records.values().stream().filter(r -> r.code().filter(word::equalsIgnoreCase).isPresent()
                || r.names().stream().anyMatch(n -> n.text().equalsIgnoreCase(word.strip()))).toList();
    }

    /// How people judged sites to hang together.
    public SiteTies ties() {
        return ties;
    }

    /// Sites by identifier, for folds that need all of them.
    public Map<SiteId, SiteRecord> byId() {
        return new LinkedHashMap<>(records);
    }
}
