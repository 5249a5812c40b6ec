package org.saksi.vault.certificate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.Sha256;
import org.saksi.vault.CustodyEvent;
import org.saksi.vault.CustodyRecord;
import org.saksi.vault.ReleasedEntry;
import org.saksi.vault.VaultException;
import org.saksi.vault.log.CanonicalBase64;
import org.saksi.vault.log.MerkleProof;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.log.VerifierKey;
import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

/// Verifies a certificate by what it carries itself.
public final class CertificateVerifier {

    private static final String WHAT = "certificate";

    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Long> checked = new LinkedHashMap<>();

    private CertificateVerifier() {}

    /// Whether bytes look like a certificate.
    public static boolean isCertificate(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains(CertificatePage.DATA);
    }

    /// Verifies signature, checkpoint, commitments, inclusion, and that the page says what its data says.
    ///
    /// @param since a head kept elsewhere; the certificate must be of the same log
    public static Verified verify(byte[] bytes, Optional<TreeHead> since) {
        CertificateVerifier verifier = new CertificateVerifier();
        String note = "The key of the log comes from the certificate itself: compare it with one that you got from elsewhere.";
        try {
            verifier.check(bytes, since);
        } catch (IllegalArgumentException | java.time.DateTimeException | VaultException e) {
            verifier.fail("data", "a certificate", String.valueOf(e.getMessage()));
        }
        return new Verified(verifier.checked, verifier.failures, List.of(note));
    }

    private void check(byte[] bytes, Optional<TreeHead> since) {
        String page = new String(bytes, StandardCharsets.UTF_8);
        String json = between(page, CertificatePage.DATA, "</script>");
        String signature = between(page, CertificatePage.SIGNATURE, "</pre>");
        CertificateData data = CertificateData.read(json);
        VerifierKey key = VerifierKey.parse(data.vkey());
        signature(SignedNote.parse(signature), key, json);
        if (!Arrays.equals(CertificatePage.write(data, json, signature).getBytes(StandardCharsets.UTF_8), bytes)) {
            fail("page", "the words that its data give", "other words");
        }
        SignedNote checkpoint = SignedNote.parse(data.checkpoint());
        count("signatures");
        if (!checkpoint.isSignedBy(key)) {
            fail("checkpoint", "a signature of " + key, "another signature");
        }
        TreeHead head = TreeHead.parse(checkpoint.text());
        data.entries().forEach(entry -> included(entry, head));
        deposit(data);
        since.ifPresent(kept -> sameLog(kept, head));
    }

    private void signature(SignedNote signature, VerifierKey key, String json) {
        count("signatures");
        String expected = ReleasedEntry.certificateText(Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
        if (!signature.text().equals(expected) || !signature.isSignedBy(key)) {
            fail("signature", "a signature of " + key + " over the data", "another signature, or other data");
        }
    }

    private void included(ReleasedEntry entry, TreeHead head) {
        count("entries");
        List<byte[]> path = entry.proof().path().stream().map(CanonicalBase64::read).toList();
        byte[] leafHash = CanonicalBase64.read(entry.proof().leafHash());
        Optional<byte[]> root = MerkleProof.rootOf(leafHash, entry.proof().index(), head.size(), path);
        if (root.isEmpty() || !Arrays.equals(root.get(), head.root())) {
            fail("entry " + entry.header().sequence(), "a leaf under root " + head.rootText(), "a leaf under another root");
        }
        if (entry.proof().index() != entry.header().sequence() - 1) {
            fail("entry " + entry.header().sequence(), "leaf " + (entry.header().sequence() - 1), "leaf " + entry.proof().index());
        }
    }

    private void deposit(CertificateData data) {
        List<ReleasedEntry> entries = data.entries();
        boolean about = entries.stream().allMatch(e -> e.header().about().filter(data.exhibit()::equals).isPresent());
        if (entries.isEmpty() || !about) {
            fail("custody", "the custody entries of exhibit " + data.exhibit(), "others, or none");
            return;
        }
        CustodyRecord first = CustodyRecord.read(entries.getFirst().body().payload());
        String expected = data.sha256() + ", " + data.bytes() + " bytes";
        String found = first.text("sha256") + ", " + first.text("bytes") + " bytes";
        if (first.kind() != CustodyEvent.Kind.DEPOSITED || !expected.equals(found)) {
            fail("custody", "a deposit of " + expected, first.kind() + " of " + found);
        }
    }

    private void sameLog(TreeHead kept, TreeHead head) {
        if (!kept.name().equals(head.name()) || kept.size() == head.size() && !Arrays.equals(kept.root(), head.root())) {
            fail("kept checkpoint", kept.toString(), head.toString());
        }
    }

    private void count(String kind) {
        checked.merge(kind, 1L, Long::sum);
    }

    private void fail(String where, String expected, String found) {
        failures.add(new Failure(WHAT, where, expected, found));
    }

    private static String between(String page, String before, String after) {
        int from = page.indexOf(before);
        int to = from < 0 ? -1 : page.indexOf(after, from);
        if (to < 0) {
            throw new IllegalArgumentException("the page lacks " + before);
        }
        return page.substring(from + before.length(), to);
    }
}
