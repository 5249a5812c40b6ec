package org.saksi.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.Sealer;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.store.DatabaseReading;
import org.saksi.vault.store.EntryRow;

/// The entries that are durable: their headers in memory, their bodies opened when asked for. Safe for several threads.
final class Entries {

    private static final int MANY = 200;

    private final String casebook;
    private final DatabaseReading database;
    private final KeyRing ring;
    private final DataKeys dataKeys;
    private final List<EntryHeader> all = new ArrayList<>();
    private final Map<EntryId, EntryHeader> byId = new HashMap<>();
    private final Map<String, List<EntryHeader>> byRoom = new HashMap<>();
    private final Map<ExhibitId, List<EntryHeader>> custody = new HashMap<>();

    Entries(String casebook, DatabaseReading database, KeyRing ring, DataKeys dataKeys) {
        this.casebook = casebook;
        this.database = database;
        this.ring = ring;
        this.dataKeys = dataKeys;
    }

    /// Reads all headers and grows the tree by all leaves.
    void load(MerkleTree tree) throws IOException {
        Sealer record = ring.record();
        database.eachEntry(0, row -> {
            if (row.sequence() != all.size() + 1L) {
                throw new VaultException(VaultException.Code.DAMAGED, "Entry " + (all.size() + 1) + " is missing.");
            }
            add(header(record, row));
            tree.add(row.leaf());
        });
    }

    synchronized void add(EntryHeader header) {
        all.add(header);
        byId.put(header.id(), header);
        byRoom.computeIfAbsent(header.room(), room -> new ArrayList<>()).add(header);
        if (header.room().equals(CustodyRecord.ROOM) || header.room().equals(CustodyRecord.SHREDDING)) {
            header.about().ifPresent(exhibit -> custody.computeIfAbsent(exhibit, e -> new ArrayList<>()).add(header));
        }
    }

    synchronized long last() {
        return all.size();
    }

    synchronized EntryHeader header(EntryId id) {
        EntryHeader found = byId.get(id);
        if (found == null) {
            throw new VaultException(VaultException.Code.NOT_FOUND, "There is no entry " + id + ".");
        }
        return found;
    }

    synchronized List<EntryHeader> room(String room, long afterSequence) {
        List<EntryHeader> entries = byRoom.getOrDefault(room, List.of());
        int from = entries.size();
        while (from > 0 && entries.get(from - 1).sequence() > afterSequence) {
            from--;
        }
        return List.copyOf(entries.subList(from, entries.size()));
    }

    synchronized List<EntryHeader> custody(ExhibitId exhibit) {
        return List.copyOf(custody.getOrDefault(exhibit, List.of()));
    }

    /// The exhibits that have custody entries, in order of their first.
    synchronized List<ExhibitId> exhibits() {
        return byRoom.getOrDefault(CustodyRecord.ROOM, List.of()).stream().flatMap(h -> h.about().stream()).distinct().toList();
    }

    /// Whether the key of its payload was destroyed.
    boolean isDestroyed(EntryHeader header) {
        return header.under().map(exhibit -> !dataKeys.holds(exhibit.value())).orElse(false);
    }

    /// What an entry says; empty when its key was destroyed or is not on the ring.
    ///
    /// @throws VaultException DAMAGED when it does not open
    Optional<EntryBody> body(EntryHeader header) {
        try {
            return body(header, database.entry(header.sequence()).orElseThrow(() -> damaged(header, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What each of these entries says, in their order; those that say nothing to this ring are left out. Many are read in one pass over the database.
    ///
    /// @param headers in order of their sequence
    /// @throws VaultException DAMAGED when one does not open
    void bodies(List<EntryHeader> headers, BiConsumer<EntryHeader, EntryBody> each) {
        if (headers.size() < MANY) {
            headers.forEach(header -> body(header).ifPresent(body -> each.accept(header, body)));
            return;
        }
        int[] met = {0};
        try {
            database.eachEntry(headers.getFirst().sequence() - 1, row -> {
                if (met[0] < headers.size() && row.sequence() == headers.get(met[0]).sequence()) {
                    EntryHeader header = headers.get(met[0]++);
                    body(header, row).ifPresent(body -> each.accept(header, body));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (met[0] < headers.size()) {
            throw damaged(headers.get(met[0]), null);
        }
    }

    private Optional<EntryBody> body(EntryHeader header, EntryRow row) {
        try {
            Optional<Sealer> sealer = sealer(header);
            return sealer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(EntryBody.read(sealer.get().open(row.payload(), header.payloadPlace(casebook))));
        } catch (UnsealableException | IllegalArgumentException e) {
            throw damaged(header, e);
        }
    }

    /// The seal of a payload: that of the exhibit under which it lies, or of its compartment.
    Optional<Sealer> sealer(EntryHeader header) throws UnsealableException {
        return header.under().isPresent()
                ? dataKeys.sealer(header.under().get().value())
                : ring.compartment(header.sensitivity());
    }

    private EntryHeader header(Sealer record, EntryRow row) {
        try {
            return EntryHeader.read(row.id(), row.sequence(),
                    record.open(row.header(), EntryHeader.headerPlace(casebook, row.id(), row.sequence())));
        } catch (UnsealableException | IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "Entry " + row.sequence() + " does not open.", e);
        }
    }

    private static VaultException damaged(EntryHeader header, @org.jspecify.annotations.Nullable Exception e) {
        String message = "Entry " + header.sequence() + " does not open.";
        return e == null
                ? new VaultException(VaultException.Code.DAMAGED, message)
                : new VaultException(VaultException.Code.DAMAGED, message, e);
    }
}
