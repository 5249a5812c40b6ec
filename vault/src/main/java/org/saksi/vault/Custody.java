package org.saksi.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sha256;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;

/// What happened to each exhibit, read from the custody entries. Safe for several threads.
final class Custody {

    private final Entries entries;
    private final Rights rights;
    private final Map<ExhibitId, Exhibit> known = new ConcurrentHashMap<>();

    Custody(Entries entries, Rights rights) {
        this.entries = entries;
        this.rights = rights;
    }

    List<Exhibit> exhibits(Reader who) {
        rights.allow(who);
        return entries.exhibits().stream().flatMap(id -> exhibit(who, id).stream()).toList();
    }

    Optional<Exhibit> exhibit(Reader who, ExhibitId id) {
        rights.allow(who);
        List<EntryHeader> events = entries.custody(id);
        if (events.isEmpty() || entries.isDestroyed(events.getFirst()) || !rights.mayRead(who, events.getFirst().sensitivity())) {
            return Optional.empty();
        }
        Exhibit cached = known.get(id);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Exhibit> read = entries.body(events.getFirst())
                .map(body -> exhibit(id, events.getFirst(), CustodyRecord.read(body.payload())));
        read.ifPresent(exhibit -> known.put(id, exhibit));
        return read;
    }

    /// @throws VaultException NOT_FOUND, DESTROYED
    Exhibit require(Reader who, ExhibitId id) {
        return exhibit(who, id).orElseThrow(() -> {
            List<EntryHeader> events = entries.custody(id);
            return !events.isEmpty() && entries.isDestroyed(events.getFirst()) && rights.mayRead(who, events.getFirst().sensitivity())
                    ? new VaultException(VaultException.Code.DESTROYED, "The key of exhibit " + id + " was destroyed.")
                    : new VaultException(VaultException.Code.NOT_FOUND, "There is no exhibit " + id + " that this reader may know of.");
        });
    }

    /// All events, those whose key was destroyed without what they said.
    List<CustodyEvent> events(Reader who, ExhibitId id) {
        rights.allow(who);
        List<CustodyEvent> events = new ArrayList<>();
        for (EntryHeader header : entries.custody(id)) {
            if (rights.mayRead(who, header.sensitivity())) {
                entries.body(header).ifPresent(body -> events.add(event(header, CustodyRecord.read(body.payload()))));
            }
        }
        return events;
    }

    /// The latest entry that records derived content of a kind.
    Optional<EntryHeader> latestDerived(ExhibitId id, String kind) {
        return entries.custody(id).reversed().stream()
                .filter(header -> entries.body(header).map(body -> CustodyRecord.read(body.payload()))
                        .filter(record -> record.text("derived").equals(kind)).isPresent())
                .findFirst();
    }

    static Draft draft(Reader who, Exhibit exhibit, DataKey key, CustodyRecord record, Draft.Beside beside) {
        return new Draft(CustodyRecord.ROOM, exhibit.intake().compartment(), who.who(), Optional.of(exhibit.id()),
                Optional.of(exhibit.id()),
                record.write(), key.sealer(), beside);
    }

    /// What a custody entry says.
    CustodyRecord record(EntryHeader header) {
        return entries.body(header).map(body -> CustodyRecord.read(body.payload()))
                .orElseThrow(() -> new VaultException(VaultException.Code.DESTROYED,
                        "The key of entry " + header.sequence() + " was destroyed."));
    }

    private static CustodyEvent event(EntryHeader header, CustodyRecord record) {
        return new CustodyEvent(header.id(), record.kind(), header.by(), header.at(), record.more());
    }

    private static Exhibit exhibit(ExhibitId id, EntryHeader header, CustodyRecord record) {
        return new Exhibit(id, new Sha256(record.text("sha256")), Long.parseLong(record.text("bytes")), record.intake(), header.by(),
                header.at(),
                header.id());
    }
}
