package org.saksi.vault;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sha256;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.store.DatabaseReading;

/// Keeps what is derived from exhibits under their keys; each keeping is a custody event with the digest of what was kept.
final class Derived {

    private static final String KIND = "[a-z0-9-]{1,40}";

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

    void keep(Reader who, ExhibitId exhibit, String kind, byte[] content) throws IOException {
        if (!kind.matches(KIND)) {
            throw new IllegalArgumentException("a kind is 1–40 lower-case letters, digits and '-', but was \"" + kind + "\"");
        }
        Exhibit found = custody.require(who, exhibit);
        DataKey key = exhibits.key(exhibit);
        Sha256 digest = Sha256.of(content);
        Map<String, String> more = new LinkedHashMap<>();
        more.put("derived", kind);
        more.put("sha256", digest.hex());
        more.put("bytes", Integer.toString(content.length));
        byte[] sealed = key.sealer().seal(content, CustodyRecord.derivedPlace(exhibit, digest));
        journal.append(
                List.of(Custody.draft(who, found, key, new CustodyRecord(CustodyEvent.Kind.READ, more), Draft.Beside.derived(sealed))));
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
