package org.saksi.vault;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.saksi.terms.EntryId;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.Sealer;
import org.saksi.vault.keys.WrappedKey;
import org.saksi.vault.log.CanonicalBase64;
import org.saksi.vault.log.MerkleHash;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.store.DerivedRow;
import org.saksi.vault.store.EntryRow;
import org.saksi.vault.store.ExhibitRow;

/// Makes drafts into entries: all durable and covered by a signed checkpoint, or none.
///
/// The order: sealed files (already there, their folder is made durable) → data keys → rows → tiles and the checkpoint beside its place →
/// commit of the rows → the checkpoint takes its place. A failure before the commit takes everything back; a crash after it leaves entries
/// that were not acknowledged and that the next opening covers.
final class Commit {

    private final Opened opened;
    private final Entries entries;
    private final MerkleTree tree = new MerkleTree();
    private final InstantSource clock;
    private final SecureRandom random;
    private volatile SignedNote latest;
    private long covered;

    /// Reads what is durable and covers what a crash left without a checkpoint.
    ///
    /// @throws VaultException DAMAGED when log and entries do not belong together
    Commit(Opened opened, Entries entries, Surroundings surroundings) throws IOException {
        this.opened = opened;
        this.entries = entries;
        this.clock = surroundings.clock();
        this.random = surroundings.random();
        this.latest = opened.log().checkpoint();
        TreeHead head = TreeHead.parse(latest.text());
        this.covered = head.size();
        entries.load(tree);
        requireSameHistory(head);
        if (covered < tree.size()) {
            publish(prepare());
        }
    }

    /// The latest checkpoint.
    SignedNote latest() {
        return latest;
    }

    /// Proof that a leaf is in the log of the latest checkpoint.
    synchronized InclusionProof prove(long index) {
        Checkpoint checkpoint = Checkpoints.of(latest);
        List<String> path = tree.inclusion(index, checkpoint.size()).stream().map(CanonicalBase64::write).toList();
        return new InclusionProof(index, CanonicalBase64.write(tree.leafHash(index)), path, checkpoint);
    }

    synchronized List<Appended> commit(List<Draft> drafts) throws IOException {
        long before = tree.size();
        Rows rows = new Rows();
        SignedNote checkpoint;
        try {
            drafts.forEach(draft -> take(draft, rows));
            if (!rows.keys.isEmpty()) {
                DurableFiles.syncFolder(opened.folder().exhibits());
                opened.dataKeys().append(rows.keys);
            }
            opened.database().insert(rows.entries, rows.exhibits, rows.derived);
            checkpoint = prepare();
            opened.database().commit();
        } catch (IOException | RuntimeException e) {
            takeBack(before, e);
            throw e;
        }
        rows.headers.forEach(entries::add);
        publish(checkpoint);
        return rows.headers.stream().map(h -> new Appended(h.id(), h.sequence(), h.at())).toList();
    }

    private void requireSameHistory(TreeHead head) {
        if (!latest.isSignedBy(opened.signer().verifier()) || head.size() > tree.size()
                || !java.util.Arrays.equals(head.root(), tree.root(head.size()))) {
            throw new VaultException(VaultException.Code.DAMAGED, "The log's checkpoint does not belong to the entries.");
        }
    }

    private void take(Draft draft, Rows rows) {
        Instant now = clock.instant();
        EntryHeader header = new EntryHeader(new EntryId(RandomNames.next(random)), tree.size() + 1, draft.room(), draft.sensitivity(),
                draft.by(), now,
                draft.about(), draft.under());
        byte[] salt = new byte[EntryBody.SALT_LENGTH];
        random.nextBytes(salt);
        EntryBody body = new EntryBody(salt, draft.payload());
        byte[] leafHash = MerkleHash.leaf(body.commitment(header));
        rows.headers.add(header);
        rows.entries.add(row(header, body, leafHash, draft.sealer()));
        rows.beside(header, draft, opened.dataKeys());
        tree.add(leafHash);
    }

    private EntryRow row(EntryHeader header, EntryBody body, byte[] leafHash, Sealer sealer) {
        String casebook = opened.keys().casebook();
        String id = header.id().value();
        byte[] sealedHeader = opened.ring().record().seal(header.write(), EntryHeader.headerPlace(casebook, id, header.sequence()));
        byte[] sealedBody = sealer.seal(body.write(), header.payloadPlace(casebook));
        return new EntryRow(header.sequence(), id, leafHash, sealedHeader, sealedBody);
    }

    private SignedNote prepare() throws IOException {
        TreeHead head = new TreeHead(opened.signer().verifier().name(), tree.size(), tree.root());
        SignedNote checkpoint = opened.signer().sign(head.text());
        opened.log().prepare(tree, covered, checkpoint);
        return checkpoint;
    }

    private void publish(SignedNote checkpoint) throws IOException {
        opened.log().publish();
        latest = checkpoint;
        long before = covered;
        covered = tree.size();
        opened.log().sweep(before, covered);
    }

    private void takeBack(long before, Exception why) {
        tree.truncate(before);
        try {
            opened.database().rollback();
            opened.log().abandon();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /// What one commit writes.
    private static final class Rows {

        private final List<EntryHeader> headers = new ArrayList<>();
        private final List<EntryRow> entries = new ArrayList<>();
        private final List<ExhibitRow> exhibits = new ArrayList<>();
        private final List<DerivedRow> derived = new ArrayList<>();
        private final List<WrappedKey> keys = new ArrayList<>();

        void beside(EntryHeader header, Draft draft, DataKeys dataKeys) {
            String exhibit = header.about().map(e -> e.value()).orElse("");
            SealedFile file = draft.beside().file();
            DataKey key = draft.beside().key();
            byte[] content = draft.beside().derived();
            if (file != null) {
                exhibits.add(new ExhibitRow(exhibit, file.name(), file.sealed().hex(), file.sealedBytes(), header.sequence()));
            }
            if (key != null) {
                keys.add(dataKeys.wrap(key, draft.sensitivity()));
            }
            if (content != null) {
                derived.add(new DerivedRow(header.sequence(), exhibit, content));
            }
        }
    }
}
