package org.saksi.vault;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.store.ExhibitRow;

/// Takes files in and gives their bytes out. Safe for several threads.
final class Exhibits {

    private static final int SMALL = 1 << 18;
    private static final int BUFFER = 1 << 16;

    private final Opened opened;
    private final Journal journal;
    private final Custody custody;
    private final SecureRandom random;
    private final Incoming incoming;
    private final Map<String, ExhibitId> byFile = new HashMap<>();
    private final Map<Sha256, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    Exhibits(Opened opened, Journal journal, Custody custody, SecureRandom random) throws IOException {
        this.opened = opened;
        this.journal = journal;
        this.custody = custody;
        this.random = random;
        this.incoming = new Incoming(opened.folder().exhibits(), opened.ring());
        for (ExhibitRow row : opened.database().reading().exhibits()) {
            byFile.put(row.file(), new ExhibitId(row.id()));
        }
    }

    Deposited deposit(InputStream bytes, Handing handing) throws IOException {
        byte[] head = bytes.readNBytes(SMALL);
        if (head.length < SMALL) {
            Sha256 digest = Sha256.of(head);
            return alone(digest, () -> {
                Optional<ExhibitId> held = held(handing.who, digest, handing.intake.compartment());
                return held.isEmpty()
                        ? take(new ByteArrayInputStream(head), handing)
                        : again(held.get(), new SealedFile("", digest, head.length, digest, 0), handing);
            });
        }
        return takeLong(new SequenceInputStream(new ByteArrayInputStream(head), bytes), handing);
    }

    /// The exhibit that holds bytes of this digest and that this reader may see. Whether others hold them too stays unsaid.
    Optional<ExhibitId> held(Reader who, Sha256 digest) {
        return held(who, digest, Sensitivity.EVIDENCE);
    }

    private Optional<ExhibitId> held(Reader who, Sha256 digest, Sensitivity preferred) {
        Stream<Sensitivity> compartments = opened.ring().compartments().stream()
                .sorted(Comparator.<Sensitivity, Boolean>comparing(c -> c != preferred).thenComparing(c -> c));
        Stream<String> names = Stream.concat(compartments.map(c -> opened.ring().fileName(digest, c)),
                Stream.of(opened.ring().earlierFileName(digest)));
        return names.map(this::held).filter(Objects::nonNull).filter(id -> custody.exhibit(who, id).isPresent()).findFirst();
    }

    /// The bytes of an exhibit.
    ///
    /// @throws VaultException DESTROYED, NOT_ALLOWED
    InputStream open(Exhibit exhibit) throws IOException {
        DataKey key = key(exhibit.id());
        String named = opened.ring().fileName(exhibit.sha256(), exhibit.intake().compartment());
        String file = exhibit.id().equals(held(named)) ? named : opened.ring().earlierFileName(exhibit.sha256());
        InputStream sealed = new BufferedInputStream(Files.newInputStream(opened.folder().exhibits().resolve(file)), BUFFER);
        return new CheckedBytes(key.opening(sealed), exhibit);
    }

    /// The data key of an exhibit.
    DataKey key(ExhibitId exhibit) throws IOException {
        try {
            Optional<DataKey> key = opened.dataKeys().key(exhibit.value());
            return key.orElseThrow(() -> opened.dataKeys().holds(exhibit.value())
                    ? new VaultException(VaultException.Code.NOT_ALLOWED,
                            "This person does not hold the compartment of exhibit " + exhibit + ".")
                    : new VaultException(VaultException.Code.DESTROYED, "The key of exhibit " + exhibit + " was destroyed."));
        } catch (UnsealableException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The key of exhibit " + exhibit + " does not open.", e);
        }
    }

    /// Destroys the key, what was derived, the name that would show the file to whoever holds a copy of it, and the sealed file. Done
    /// already, it does nothing; left half-way by a crash, it goes on.
    void destroy(ExhibitId exhibit) throws IOException {
        Optional<ExhibitRow> row = opened.database().reading().exhibit(exhibit.value());
        if (!opened.dataKeys().mayDestroy(exhibit.value())) {
            return;
        }
        if (row.isEmpty()) {
            destroyKey(exhibit);
            return;
        }
        if (row.get().sealedSha256().isEmpty()) {
            return;
        }
        destroyKey(exhibit);
        opened.database().forget(exhibit.value());
        synchronized (byFile) {
            byFile.remove(row.get().file());
        }
        Files.deleteIfExists(opened.folder().exhibits().resolve(row.get().file()));
        DurableFiles.syncFolder(opened.folder().exhibits());
    }

    private void destroyKey(ExhibitId exhibit) throws IOException {
        try {
            opened.dataKeys().destroy(exhibit.value());
        } catch (UnsealableException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "A key beside that of " + exhibit + " does not open.", e);
        }
    }

    private Deposited takeLong(InputStream bytes, Handing handing) throws IOException {
        DataKey key = freshKey();
        SealedFile file = incoming.seal(bytes, key, handing.intake.compartment());
        return alone(file.plain(), () -> {
            Optional<ExhibitId> held = held(handing.who, file.plain(), handing.intake.compartment());
            if (held.isPresent()) {
                incoming.discard(key);
                return again(held.get(), file, handing);
            }
            return keep(key, file, handing);
        });
    }

    private Deposited take(InputStream bytes, Handing handing) throws IOException {
        DataKey key = freshKey();
        return keep(key, incoming.seal(bytes, key, handing.intake.compartment()), handing);
    }

    private Deposited keep(DataKey key, SealedFile file, Handing handing) throws IOException {
        ExhibitId exhibit = new ExhibitId(key.subject());
        try {
            incoming.place(key, file);
            journal.append(handing.drafts(key, file));
        } catch (IOException | RuntimeException e) {
            // A placed file stays: on a full disk the rows of a commit that failed may be there after all. The next rest or opening clears it away.
            incoming.discard(key);
            throw e;
        }
        synchronized (byFile) {
            byFile.put(file.name(), exhibit);
        }
        return new Deposited(exhibit, file.plain(), file.bytes(), false);
    }

    private Deposited again(ExhibitId held, SealedFile file, Handing handing) throws IOException {
        byte[] payload = CustodyRecord.deposit(CustodyEvent.Kind.DEPOSITED_AGAIN, file, handing.intake).write();
        journal.append(List.of(custody(handing.who, held, handing.intake, payload)));
        return new Deposited(held, file.plain(), file.bytes(), true);
    }

    private Draft custody(Reader who, ExhibitId exhibit, Intake intake, byte[] payload) throws IOException {
        try {
            Optional<DataKey> key = opened.dataKeys().key(exhibit.value());
            return new Draft(CustodyRecord.ROOM, intake.compartment(), who.who(), Optional.of(exhibit), key.map(k -> exhibit), payload,
                    key.map(DataKey::sealer).or(() -> opened.ring().compartment(intake.compartment())).orElseThrow(), Draft.Beside.NOTHING);
        } catch (UnsealableException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The key of exhibit " + exhibit + " does not open.", e);
        }
    }

    DataKey freshKey() {
        return DataKey.fresh(RandomNames.next(random), random);
    }

    private @Nullable ExhibitId held(String file) {
        synchronized (byFile) {
            return byFile.get(file);
        }
    }

    /// Runs one deposit of the same bytes after another.
    private Deposited alone(Sha256 file, Deposit deposit) throws IOException {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        for (CompletableFuture<Void> other = underWay.putIfAbsent(file, mine); other != null; other = underWay.putIfAbsent(file, mine)) {
            other.join();
        }
        try {
            return deposit.run();
        } finally {
            underWay.remove(file);
            mine.complete(null);
        }
    }

    /// A file on its way in.
    ///
    /// @param who who deposits
    /// @param intake from whom, how, when it came
    /// @param read what was read from it already
    record Handing(Reader who, Intake intake, Optional<Derivation> read) {

        List<Draft> drafts(DataKey key, SealedFile file) {
            ExhibitId exhibit = new ExhibitId(key.subject());
            byte[] payload = CustodyRecord.deposit(CustodyEvent.Kind.DEPOSITED, file, intake).write();
            Draft deposit = new Draft(CustodyRecord.ROOM, intake.compartment(), who.who(), Optional.of(exhibit), Optional.of(exhibit),
                    payload,
                    key.sealer(), Draft.Beside.exhibit(file, key));
            return read.map(derivation -> List.of(deposit, Derived.draft(who, intake.compartment(), key, derivation)))
                    .orElse(List.of(deposit));
        }
    }

    /// One deposit, ready to run.
    private interface Deposit {
        Deposited run() throws IOException;
    }
}
