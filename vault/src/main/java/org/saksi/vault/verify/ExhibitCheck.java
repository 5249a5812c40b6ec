package org.saksi.vault.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;
import org.saksi.vault.CustodyRecord;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.entry.Padding;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.vault.store.DerivedRow;
import org.saksi.vault.store.ExhibitRow;

/// Decrypts every exhibit, and what was derived from it, and compares digests.
final class ExhibitCheck {

    private static final int CHUNK = 1 << 16;

    private final CasebookFolder files;
    private final Unlocked unlocked;
    private final EntryCheck entries;
    private final Findings findings;

    ExhibitCheck(CasebookFolder files, Unlocked unlocked, EntryCheck entries, Findings findings) {
        this.files = files;
        this.unlocked = unlocked;
        this.entries = entries;
        this.findings = findings;
    }

    void check() throws IOException {
        for (ExhibitRow row : unlocked.database().exhibits()) {
            if (!row.sealedSha256().isEmpty()) {
                check(row);
            }
        }
        unlocked.database().eachDerived(this::check);
    }

    private void check(ExhibitRow row) throws IOException {
        findings.count("exhibits");
        String where = "exhibit " + row.id() + ", exhibits/" + row.file();
        Path file = files.exhibits().resolve(row.file());
        boolean known = entries.header(row.sequence()).flatMap(EntryHeader::about).filter(new ExhibitId(row.id())::equals).isPresent();
        if (!known) {
            findings.fail("exhibit", where, "entry " + row.sequence() + " of its deposit", "another entry");
        }
        if (!Files.isRegularFile(file) && entries.isShredded(new ExhibitId(row.id())) && !unlocked.dataKeys().holds(row.id())) {
            findings.note("The destruction of exhibit " + row.id() + " had not ended; the next opening ends it.");
            return;
        }
        if (!Files.isRegularFile(file)) {
            findings.fail("exhibit", where, "a sealed file", "no such file");
            return;
        }
        ListedFile found = ListedFile.of(files.root(), file);
        String expected = row.sealedBytes() + " bytes, sha256 " + row.sealedSha256();
        String is = found.bytes() + " bytes, sha256 " + found.sha256();
        findings.same("exhibit", where, expected, is);
        if (expected.equals(is)) {
            decrypt(row, where, file);
        }
    }

    private void decrypt(ExhibitRow row, String where, Path file) throws IOException {
        Optional<CustodyRecord> deposit = entries.custody(row.sequence());
        Optional<DataKey> key = key(row.id(), where);
        if (deposit.isEmpty() || key.isEmpty()) {
            findings.count("exhibits compared as ciphertext only");
            return;
        }
        try {
            Sha256 recorded = new Sha256(deposit.get().text("sha256"));
            long bytes = Long.parseLong(deposit.get().text("bytes"));
            findings.same("exhibit", where, "the name of its digest",
                    unlocked.ring().names(recorded, row.file()) ? "the name of its digest" : "another name");
            try (InputStream opening = key.get().opening(Files.newInputStream(file))) {
                findings.same("exhibit", where, "sha256 " + recorded, "sha256 " + digest(opening, bytes));
                findings.same("exhibit", where, "padding of " + (Padding.padded(bytes) - bytes) + " bytes",
                        "padding of " + opening.transferTo(java.io.OutputStream.nullOutputStream()) + " bytes");
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.fail("exhibit", where, "bytes that open", String.valueOf(e.getMessage()));
        }
    }

    private void check(DerivedRow row) {
        findings.count("derived");
        String where = "entry " + row.sequence() + ", derived from exhibit " + row.exhibit();
        Optional<CustodyRecord> record = entries.custody(row.sequence());
        Optional<DataKey> key = key(row.exhibit(), where);
        if (record.isEmpty() || key.isEmpty()) {
            return;
        }
        try {
            Sha256 recorded = new Sha256(record.get().text("sha256"));
            byte[] content = key.get().sealer().open(row.content(), CustodyRecord.derivedPlace(new ExhibitId(row.exhibit()), recorded));
            findings.same("derived", where, "sha256 " + recorded, "sha256 " + Sha256.of(content));
        } catch (UnsealableException | IllegalArgumentException e) {
            findings.fail("derived", where, "content that opens", String.valueOf(e.getMessage()));
        }
    }

    private Optional<DataKey> key(String exhibit, String where) {
        try {
            return unlocked.dataKeys().key(exhibit);
        } catch (UnsealableException | IllegalArgumentException e) {
            findings.fail("key", where, "a data key that opens", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Sha256 digest(InputStream opening, long bytes) throws IOException {
        var digester = Sha256.digester();
        byte[] chunk = new byte[CHUNK];
        long left = bytes;
        while (left > 0) {
            int read = opening.read(chunk, 0, (int) Math.min(left, chunk.length));
            if (read < 0) {
                throw new IOException("ends " + left + " bytes too early");
            }
            digester.update(chunk, 0, read);
            left -= read;
        }
        return Sha256.ofDigest(digester.digest());
    }
}
