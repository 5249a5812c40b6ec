package org.saksi.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.Sealer;
import org.saksi.vault.keys.UnsealableException;

/// A casebook in a folder.
final class SealedCasebook implements Casebook {

    private static final String PERSONS = "persons";

    private final Opened opened;
    private final Surroundings surroundings;
    private final UserId person;
    private final Rights rights;
    private final KeySlots slots;
    private final Entries entries;
    private final Commit commit;
    private final Journal journal;
    private final Custody custody;
    private final Exhibits exhibits;
    private final Derived derived;

    SealedCasebook(Opened opened, Surroundings surroundings, UserId person) throws IOException {
        this.opened = opened;
        this.surroundings = surroundings;
        this.person = person;
        this.rights = new Rights(surroundings.clock(), person, opened.ring().compartments());
        this.slots = new KeySlots(opened.folder(), opened.keys(), surroundings);
        this.entries = new Entries(opened.keys().casebook(), opened.database().reading(), opened.ring(), opened.dataKeys());
        this.commit = new Commit(opened, entries, surroundings);
        this.journal = new Journal(commit);
        this.custody = new Custody(entries, rights);
        this.exhibits = new Exhibits(opened, journal, custody, surroundings.random());
        this.derived = new Derived(opened.database().reading(), custody, exhibits, journal);
        finishDestroying();
    }

    /// Whatever was to be destroyed and could not be yet: a crash came between, or the key was not on the ring.
    private void finishDestroying() throws IOException {
        for (EntryHeader shredding : entries.room(CustodyRecord.SHREDDING, 0)) {
            exhibits.destroy(shredding.about().orElseThrow());
        }
    }

    @Override
    public UserId person() {
        return person;
    }

    @Override
    public Reader reader(Purpose purpose) {
        return new Reader(person, purpose, rights.held(person), Instant.MAX);
    }

    @Override
    public Reader admit(UserId other, char[] passphrase, Purpose purpose) throws IOException {
        try (KeyRing ring = slots.open(other, passphrase)) {
            if (opened.ring().widen(ring)) {
                opened.dataKeys().widen();
                journal.inBetween(this::finishDestroying);
            }
            rights.admit(other, ring.compartments());
            return new Reader(other, purpose, ring.compartments(), Instant.MAX);
        } catch (UnsealableException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "A key of the compartments of \"" + other + "\" does not open.", e);
        }
    }

    @Override
    public void addPerson(Reader who, UserId other, char[] passphrase, Set<Sensitivity> compartments) throws IOException {
        rights.allow(who);
        for (Sensitivity compartment : compartments) {
            rights.allow(who, compartment);
        }
        boolean again = slots.has(other);
        if (again) {
            requireOwn(who, other, compartments);
        }
        Sensitivity least = who.compartments().stream().min(Sensitivity::compareTo).orElse(Sensitivity.PUBLIC);
        String what = other.value() + (again ? ", in place of the slot there was" : "");
        append(who, PERSONS, least, Optional.empty(), what.getBytes(StandardCharsets.UTF_8));
        slots.put(other, passphrase, opened.ring(), compartments);
    }

    /// A slot that is there is replaced by its owner or with the recovery code only, and by its owner never with less than it opens: what it alone opens would be
    /// lost, and whoever took it could write in its owner's name.
    private void requireOwn(Reader who, UserId other, Set<Sensitivity> compartments) {
        if (who.who().equals(KeyFile.RECOVERY)) {
            return;
        }
        if (!who.who().equals(other)) {
            throw new VaultException(VaultException.Code.NOT_ALLOWED, "\"" + other + "\" has a key slot already. Only \"" + other
                    + "\", or whoever holds the recovery code, may replace it.");
        }
        if (!compartments.containsAll(rights.held(other))) {
            throw new VaultException(VaultException.Code.NOT_ALLOWED,
                    "The new slot of \"" + other + "\" would open less than the one there is.");
        }
    }

    @Override
    public Deposited deposit(Reader who, InputStream bytes, Intake intake) throws IOException {
        rights.allow(who, intake.compartment());
        return exhibits.deposit(bytes, new Exhibits.Handing(who, intake, Optional.empty()));
    }

    @Override
    public Deposited deposit(Reader who, InputStream bytes, Intake intake, Derivation read) throws IOException {
        rights.allow(who, intake.compartment());
        return exhibits.deposit(bytes, new Exhibits.Handing(who, intake, Optional.of(read)));
    }

    @Override
    public Optional<ExhibitId> held(Reader who, Sha256 digest) {
        return exhibits.held(who, digest);
    }

    @Override
    public InputStream open(Reader who, ExhibitId exhibit, String why) throws IOException {
        Exhibit found = custody.require(who, exhibit);
        InputStream bytes = exhibits.open(found);
        record(who, found, CustodyRecord.of(CustodyEvent.Kind.OPENED, "why", why));
        return bytes;
    }

    @Override
    public List<Exhibit> exhibits(Reader who) {
        return custody.exhibits(who);
    }

    @Override
    public Optional<Exhibit> exhibit(Reader who, ExhibitId exhibit) {
        return custody.exhibit(who, exhibit);
    }

    @Override
    public void keepDerived(Reader who, ExhibitId exhibit, String kind, byte[] content) throws IOException {
        derived.keep(who, exhibit, new Derivation(kind, content));
    }

    @Override
    public Optional<byte[]> derived(Reader who, ExhibitId exhibit, String kind) throws IOException {
        return derived.latest(who, exhibit, kind);
    }

    @Override
    public List<CustodyEvent> custody(Reader who, ExhibitId exhibit) {
        return custody.events(who, exhibit);
    }

    @Override
    public Appended recordExport(Reader who, ExhibitId exhibit, String what) throws IOException {
        return record(who, custody.require(who, exhibit), CustodyRecord.of(CustodyEvent.Kind.EXPORTED, "what", what));
    }

    @Override
    public Appended shred(Reader who, ExhibitId exhibit, String why) throws IOException {
        Exhibit found = custody.require(who, exhibit);
        Sensitivity compartment = found.intake().compartment();
        rights.allow(who, compartment);
        CustodyRecord shredding = CustodyRecord.of(CustodyEvent.Kind.SHREDDED, "why", why);
        Draft draft = new Draft(CustodyRecord.SHREDDING, compartment, who.who(), Optional.of(exhibit), Optional.empty(), shredding.write(),
                compartmentSealer(compartment), Draft.Beside.NOTHING);
        Appended recorded = journal.append(List.of(draft)).getFirst();
        journal.inBetween(() -> exhibits.destroy(exhibit));
        return recorded;
    }

    @Override
    public Appended append(Reader who, String room, Sensitivity sensitivity, Optional<ExhibitId> under, byte[] payload) throws IOException {
        return append(who, room, List.of(Submission.of(sensitivity, under, payload))).getFirst();
    }

    @Override
    public List<Appended> append(Reader who, String room, List<Submission> submissions) throws IOException {
        if (room.equals(CustodyRecord.ROOM) || room.equals(CustodyRecord.SHREDDING)) {
            throw new IllegalArgumentException("custody entries are written by the vault itself");
        }
        List<Draft> drafts = new ArrayList<>();
        for (Submission submission : submissions) {
            rights.allow(who, submission.sensitivity());
            drafts.add(draft(who, room, submission));
        }
        return drafts.isEmpty() ? List.of() : journal.append(drafts);
    }

    private Draft draft(Reader who, String room, Submission submission) throws IOException {
        if (submission.alone()) {
            DataKey key = exhibits.freshKey();
            return new Draft(room, submission.sensitivity(), who.who(), Optional.empty(), Optional.of(new ExhibitId(key.subject())),
                    submission.payload(), key.sealer(), Draft.Beside.ownKey(key));
        }
        Optional<ExhibitId> under = submission.under();
        Sealer sealer = under.isPresent()
                ? exhibits.key(custody.require(who, under.get()).id()).sealer()
                : compartmentSealer(submission.sensitivity());
        return new Draft(room, submission.sensitivity(), who.who(), under, under, submission.payload(), sealer, Draft.Beside.NOTHING);
    }

    @Override
    public Appended forget(Reader who, EntryId entry, String why) throws IOException {
        EntryHeader header = entries.header(entry);
        rights.allow(who, header.sensitivity());
        if (header.under().isEmpty() || header.about().isPresent()) {
            throw new IllegalArgumentException("entry " + entry + " has no key of its own");
        }
        CustodyRecord shredding = CustodyRecord.of(CustodyEvent.Kind.SHREDDED, "why", why);
        Draft draft = new Draft(CustodyRecord.SHREDDING, header.sensitivity(), who.who(), header.under(), Optional.empty(),
                shredding.write(), compartmentSealer(header.sensitivity()), Draft.Beside.NOTHING);
        Appended recorded = journal.append(List.of(draft)).getFirst();
        journal.inBetween(() -> exhibits.destroy(header.under().get()));
        return recorded;
    }

    @Override
    public List<SealedEntry> entries(Reader who, String room, long afterSequence) {
        rights.allow(who);
        List<SealedEntry> opened = new ArrayList<>();
        List<EntryHeader> kept = new ArrayList<>();
        for (EntryHeader header : entries.room(room, afterSequence)) {
            if (rights.mayRead(who, header.sensitivity())) {
                if (entries.isDestroyed(header)) {
                    opened.add(new SealedEntry(header.id(), header.sequence(), header.by(), header.at(), true, new byte[0]));
                } else {
                    kept.add(header);
                }
            }
        }
        entries.bodies(kept, (header, body) -> opened
                .add(new SealedEntry(header.id(), header.sequence(), header.by(), header.at(), false, body.payload())));
        opened.sort(Comparator.comparingLong(SealedEntry::sequence));
        return opened;
    }

    @Override
    public byte[] keyedDigest(String purpose, byte[] content) {
        return opened.ring().keyedDigest(purpose, content);
    }

    @Override
    public Checkpoint checkpoint() {
        return Checkpoints.of(commit.latest());
    }

    @Override
    public InclusionProof prove(EntryId entry) {
        return commit.prove(entries.header(entry).sequence() - 1);
    }

    @Override
    public String vkey() {
        return opened.signer().verifier().line();
    }

    @Override
    public List<ReleasedEntry> release(Reader who, ExhibitId exhibit) {
        custody.require(who, exhibit);
        return entries.custody(exhibit).stream().filter(header -> rights.mayRead(who, header.sensitivity()))
                .flatMap(header -> entries.body(header).map(body -> new ReleasedEntry(header, body, prove(header.id()))).stream()).toList();
    }

    @Override
    public String signCertificate(Sha256 body) {
        return opened.signer().sign(ReleasedEntry.certificateText(body)).toString();
    }

    @Override
    public void close() throws IOException {
        if (journal.close()) {
            opened.close(surroundings);
        }
    }

    private Appended record(Reader who, Exhibit exhibit, CustodyRecord record) throws IOException {
        return journal.append(List.of(Custody.draft(who, exhibit, exhibits.key(exhibit.id()), record, Draft.Beside.NOTHING))).getFirst();
    }

    private Sealer compartmentSealer(Sensitivity compartment) {
        return opened.ring().compartment(compartment).orElseThrow(() -> new VaultException(VaultException.Code.NOT_ALLOWED,
                "The person who opened this casebook does not hold the compartment \"" + compartment.code() + "\"."));
    }
}
