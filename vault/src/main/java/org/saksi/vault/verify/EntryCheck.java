package org.saksi.vault.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.terms.ExhibitId;
import org.saksi.vault.CustodyRecord;
import org.saksi.vault.VaultException;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.Sealer;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.MerkleHash;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.store.EntryRow;

/// Opens every entry and makes its commitment again.
final class EntryCheck {

    private final Unlocked unlocked;
    private final Findings findings;
    private final Map<Long, CustodyRecord> custody = new HashMap<>();
    private final Map<Long, EntryHeader> headers = new HashMap<>();
    private final Set<ExhibitId> destroyed = new HashSet<>();
    private final Set<ExhibitId> shredded = new HashSet<>();
    private long rows;

    EntryCheck(Unlocked unlocked, Findings findings) {
        this.unlocked = unlocked;
        this.findings = findings;
    }

    /// Checks all entries against each other and against the log.
    ///
    /// @param tree of the checkpoint; empty when it could not be built
    /// @param atRest whether the casebook was closed cleanly; else entries that were never acknowledged may follow the log's last
    void check(Optional<MerkleTree> tree, boolean atRest) throws IOException {
        unlocked.database().eachEntry(0, row -> check(row, tree));
        tree.ifPresent(log -> covered(log, atRest));
        destroyed.removeAll(shredded);
        destroyed.forEach(
                exhibit -> findings.fail("key", "data-keys, exhibit " + exhibit, "its key, or an entry that it was destroyed", "neither"));
    }

    /// What a custody entry says; empty when it was not opened.
    Optional<CustodyRecord> custody(long sequence) {
        return Optional.ofNullable(custody.get(sequence));
    }

    /// The header of an entry; empty when it did not open.
    Optional<EntryHeader> header(long sequence) {
        return Optional.ofNullable(headers.get(sequence));
    }

    /// Whether an entry says that the key of this exhibit was destroyed.
    boolean isShredded(ExhibitId exhibit) {
        return shredded.contains(exhibit);
    }

    private void check(EntryRow row, Optional<MerkleTree> tree) {
        rows++;
        String where = "entry " + row.sequence();
        findings.count("entries");
        if (row.sequence() != rows) {
            findings.fail("entry", where, "entry " + rows, "a gap");
            rows = row.sequence();
        }
        if (tree.isPresent() && row.sequence() <= tree.get().size()
                && !Arrays.equals(tree.get().leafHash(row.sequence() - 1), row.leaf())) {
            findings.fail("entry", where, "the leaf hash of the log", "another leaf hash");
        }
        header(row).ifPresent(header -> body(row, header));
    }

    private void covered(MerkleTree log, boolean atRest) {
        if (rows < log.size() || atRest && rows > log.size()) {
            findings.fail("entry", "casebook.db", log.size() + " entries, as the log has leaves", rows + " entries");
        } else if (rows > log.size()) {
            findings.note((rows - log.size()) + " entries after the last checkpoint were not acknowledged; the next opening covers them.");
        }
    }

    private Optional<EntryHeader> header(EntryRow row) {
        String place = EntryHeader.headerPlace(unlocked.keys().casebook(), row.id(), row.sequence());
        try {
            EntryHeader header = EntryHeader.read(row.id(), row.sequence(), unlocked.ring().record().open(row.header(), place));
            headers.put(row.sequence(), header);
            return Optional.of(header);
        } catch (UnsealableException | IllegalArgumentException e) {
            findings.fail("entry", "entry " + row.sequence(), "a header that opens", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void body(EntryRow row, EntryHeader header) {
        if (header.room().equals(CustodyRecord.SHREDDING)) {
            header.about().ifPresent(shredded::add);
        }
        try {
            Optional<Sealer> sealer = unlocked.sealer(header);
            if (sealer.isPresent()) {
                EntryBody body = EntryBody.read(sealer.get().open(row.payload(), header.payloadPlace(unlocked.keys().casebook())));
                said(row, header, body);
            } else if (unlocked.isDestroyed(header)) {
                findings.count("entries destroyed with their key");
                header.under().ifPresent(destroyed::add);
            } else {
                findings.count("entries of compartments not held");
            }
        } catch (UnsealableException | IllegalArgumentException | VaultException e) {
            findings.fail("entry", "entry " + row.sequence(), "a payload that opens", String.valueOf(e.getMessage()));
        }
    }

    private void said(EntryRow row, EntryHeader header, EntryBody body) {
        findings.count("commitments");
        if (!Arrays.equals(MerkleHash.leaf(body.commitment(header)), row.leaf())) {
            findings.fail("entry", "entry " + row.sequence(), "the commitment in the log", "another commitment");
        }
        if (header.room().equals(CustodyRecord.ROOM)) {
            custody.put(row.sequence(), CustodyRecord.read(body.payload()));
        }
    }
}
