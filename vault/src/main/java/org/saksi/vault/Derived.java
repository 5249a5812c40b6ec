package org.saksi.vault;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.store.DatabaseReading;

/// Keeps what is derived from exhibits under their keys; each keeping is a custody event with the digest of what was kept.
final class Derived {

    private final DatabaseReading database;
    private final Custody custody;
    private final Exhibits exhibits;
    private final Journal journal;

    Derived(DatabaseReading database, Custody custody, Exhibits exhibits, Journal journal) {
        this.database = database;
        this.custody = custody;
        this.exhibits = exhibits;
        this.journal = journal;
    }

    void keep(Reader who, ExhibitId exhibit, Derivation derivation) throws IOException {
        Exhibit found = custody.require(who, exhibit);
        journal.append(List.of(draft(who, found.intake().compartment(), exhibits.key(exhibit), derivation)));
    }

    /// The entry that keeps something derived from the exhibit whose key this is.
    static Draft draft(Reader who, Sensitivity compartment, DataKey key, Derivation derivation) {
        ExhibitId exhibit = new ExhibitId(key.subject());
        byte[] content = derivation.content();
        Sha256 digest = Sha256.of(content);
        Map<String, String> more = new LinkedHashMap<>();
        more.put("derived", derivation.kind());
        more.put("sha256", digest.hex());
        more.put("bytes", Integer.toString(content.length));
        byte[] sealed = key.sealer().seal(content, CustodyRecord.derivedPlace(exhibit, digest));
        return new Draft(CustodyRecord.ROOM, compartment, who.who(), Optional.of(exhibit), Optional.of(exhibit),
                new CustodyRecord(CustodyEvent.Kind.READ, more).write(), key.sealer(), Draft.Beside.derived(sealed));
    }

    Optional<byte[]> latest(Reader who, ExhibitId exhibit, String kind) throws IOException {
        custody.require(who, exhibit);
        Optional<EntryHeader> recorded = custody.latestDerived(exhibit, kind);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        long sequence = recorded.get().sequence();
        Sha256 digest = new Sha256(custody.record(recorded.get()).text("sha256"));
        byte[] sealed = database.derived(sequence)
                .orElseThrow(() -> new VaultException(VaultException.Code.DAMAGED, "What entry " + sequence + " records is missing."))
                .content();
        try {
            return Optional.of(exhibits.key(exhibit).sealer().open(sealed, CustodyRecord.derivedPlace(exhibit, digest)));
        } catch (UnsealableException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "What entry " + sequence + " records does not open.", e);
        }
    }
}
