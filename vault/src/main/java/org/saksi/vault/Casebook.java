package org.saksi.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;

/// One open casebook: sealed exhibits, the custody record, and an append-only sequence of sealed entries covered by a transparency log.
///
/// Everything written is acknowledged only when it is durable and a signed checkpoint covers it. Nothing returns content without a [Reader].
/// One process holds a casebook. Safe for use by several threads.
public interface Casebook extends AutoCloseable {

    /// The person whose key slot opened it.
    UserId person();

    /// A reader for that person: every compartment the slot opens, until the casebook is closed.
    Reader reader(Purpose purpose);

    /// Lets a second person work on the open casebook, who proves the passphrase of a slot of their own. What only that slot opens is open from
    /// then on, to that person alone.
    ///
    /// @return a reader with the compartments that the person's own slot opens
    /// @throws VaultException NO_SUCH_PERSON, WRONG_PASSPHRASE, DAMAGED
    /// @throws IOException when what a crash left unfinished there cannot be finished
    Reader admit(UserId person, char[] passphrase, Purpose purpose) throws IOException;

    /// Makes a key slot for another person, or gives the reader a new passphrase. Recorded. A slot that is there is replaced by its owner, never with fewer compartments, or
    /// with the recovery code.
    ///
    /// @param compartments what the slot opens; nobody can pass on what they do not hold
    /// @throws VaultException NOT_ALLOWED when the slot is another person's, or would open less than it did
    void addPerson(Reader who, UserId person, char[] passphrase, Set<Sensitivity> compartments) throws IOException;

    /// Takes one file in. The same bytes again are a further custody event of the same exhibit, when the reader may see that exhibit; bytes that
    /// only others hold come in as an exhibit of their own, so that nobody learns what lies in a compartment that they do not hold.
    ///
    /// @param who who deposits
    /// @param bytes the file, read to its end and not closed
    /// @param intake from whom, how, when it came
    /// @throws IOException when the bytes cannot be read or the disk refuses them; then nothing is added
    Deposited deposit(Reader who, InputStream bytes, Intake intake) throws IOException;

    /// Takes one file in together with what was read from it: both, or neither. Where the casebook holds the bytes already, what was read is not
    /// kept.
    Deposited deposit(Reader who, InputStream bytes, Intake intake, Derivation read) throws IOException;

    /// The exhibit that holds bytes of this digest; empty when there is none or the reader may not see it.
    Optional<ExhibitId> held(Reader who, Sha256 digest);

    /// The bytes of an exhibit as they came in. Opening is itself a custody event.
    ///
    /// @param why the reason, kept in the custody record
    InputStream open(Reader who, ExhibitId exhibit, String why) throws IOException;

    /// All exhibits this reader may see, in order of their first deposit.
    List<Exhibit> exhibits(Reader who);

    /// One exhibit; empty when there is none or the reader may not see it.
    Optional<Exhibit> exhibit(Reader who, ExhibitId exhibit);

    /// Keeps something derived from an exhibit (a transcript, say), sealed under the exhibit's own key. A later one of the same kind
    /// stands beside the earlier.
    ///
    /// @param kind lower-case letters, digits and `-`, at most 40
    void keepDerived(Reader who, ExhibitId exhibit, String kind, byte[] content) throws IOException;

    /// The latest derived content of this kind.
    Optional<byte[]> derived(Reader who, ExhibitId exhibit, String kind) throws IOException;

    /// Everything that ever happened to an exhibit, oldest first.
    List<CustodyEvent> custody(Reader who, ExhibitId exhibit);

    /// Records that something left the casebook: a copy, a certificate, a part.
    ///
    /// @param what what left, and to whom
    Appended recordExport(Reader who, ExhibitId exhibit, String what) throws IOException;

    /// Destroys the key of an exhibit: its bytes, what was derived from it and the entries under its key cannot be read again by anybody;
    /// the log still verifies. Cannot be taken back.
    ///
    /// @param why the reason, kept in the custody record without naming what is destroyed
    Appended shred(Reader who, ExhibitId exhibit, String why) throws IOException;

    /// Appends one sealed entry. It is durable and covered by a signed checkpoint when this returns.
    ///
    /// @param room which room's entries it belongs to: `ledger`, `custody`, …
    /// @param sensitivity the compartment it lives in
    /// @param under the exhibit under whose key it is sealed, so that destroying that key unlearns it; empty for the casebook's own key
    /// @param payload what it says, in the room's own encoding
    Appended append(Reader who, String room, Sensitivity sensitivity, Optional<ExhibitId> under, byte[] payload) throws IOException;

    /// Appends several sealed entries of a room, all or none: durable and covered by one signed checkpoint when this returns.
    ///
    /// @return their receipts, in the same order
    List<Appended> append(Reader who, String room, List<Submission> entries) throws IOException;

    /// Destroys the key of an entry that was sealed under a key of its own: it cannot be read again by anybody; the log still verifies. Cannot
    /// be taken back.
    ///
    /// @param why the reason, kept without naming what is destroyed
    /// @throws VaultException NOT_FOUND when there is no such entry, NOT_ALLOWED when the reader may not see it
    /// @throws IllegalArgumentException when it has no key of its own
    Appended forget(Reader who, EntryId entry, String why) throws IOException;

    /// The entries of a room after a sequence number, in order: what a fold needs to catch up. Entries whose key was destroyed come
    /// with an empty payload and `destroyed` set.
    List<SealedEntry> entries(Reader who, String room, long afterSequence);

    /// HMAC-SHA-256 of content under a key of this casebook that is derived for this purpose: how other rooms make identifiers that
    /// prove nothing to whoever holds them without the casebook.
    ///
    /// @param purpose separates the uses: `statement-id`, …
    /// @return 32 bytes
    byte[] keyedDigest(String purpose, byte[] content);

    /// The latest signed checkpoint.
    Checkpoint checkpoint();

    /// Proof that an entry is in the log of the latest checkpoint.
    InclusionProof prove(EntryId entry);

    /// The public key of the log, as a line of C2SP `signed-note`.
    String vkey();

    /// The custody entries of an exhibit, opened for release: whoever gets them can make their commitments again and prove them against a
    /// checkpoint; nothing else of the log is opened. Meant for what is recorded as an export.
    List<ReleasedEntry> release(Reader who, ExhibitId exhibit);

    /// Signs the digest of a certificate with the log's key, as a `signed-note` that can be taken for nothing else.
    String signCertificate(Sha256 body);

    /// Truncates the write-ahead log, writes the signed manifest, forgets all keys.
    @Override
    void close() throws IOException;
}
