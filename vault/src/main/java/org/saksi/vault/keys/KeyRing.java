package org.saksi.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.log.LogName;
import org.saksi.vault.log.SignerKey;

/// The keys that one person's slot opens, or those of several persons who opened a casebook together. Safe for several threads.
public final class KeyRing implements AutoCloseable {

    private static final int KEY = Sealer.KEY_LENGTH;
    private static final int COMMON_KEYS = 3;
    private static final byte[] NAMES = "saksi-names/1".getBytes(StandardCharsets.UTF_8);

    private final byte[] record;
    private final byte[] names;
    private final byte[] signing;
    private final Map<Sensitivity, byte[]> compartments;

    private KeyRing(byte[] record, byte[] names, byte[] signing, Map<Sensitivity, byte[]> compartments) {
        this.record = record;
        this.names = names;
        this.signing = signing;
        this.compartments = new ConcurrentHashMap<>(compartments);
    }

    /// Fresh keys for a new casebook, all compartments.
    public static KeyRing fresh(SecureRandom random) {
        Map<Sensitivity, byte[]> compartments = new EnumMap<>(Sensitivity.class);
        for (Sensitivity compartment : Sensitivity.values()) {
            compartments.put(compartment, randomKey(random));
        }
        return new KeyRing(randomKey(random), randomKey(random), randomKey(random), compartments);
    }

    /// The same ring with fewer compartments, for a person who may open only these.
    ///
    /// @throws IllegalArgumentException when this ring lacks one of them
    public KeyRing only(Set<Sensitivity> granted) {
        Map<Sensitivity, byte[]> kept = new EnumMap<>(Sensitivity.class);
        for (Sensitivity compartment : granted) {
            byte[] key = compartments.get(compartment);
            if (key == null) {
                throw new IllegalArgumentException("nobody can pass on the compartment \"" + compartment.code() + "\" without holding it");
            }
            kept.put(compartment, key.clone());
        }
        return new KeyRing(record.clone(), names.clone(), signing.clone(), kept);
    }

    /// Takes up the compartments that another ring of the same casebook opens and this one does not yet.
    ///
    /// @return whether there were any
    public boolean widen(KeyRing other) {
        boolean wider = false;
        for (Map.Entry<Sensitivity, byte[]> more : other.compartments.entrySet()) {
            wider |= compartments.putIfAbsent(more.getKey(), more.getValue().clone()) == null;
        }
        return wider;
    }

    /// The compartments it opens.
    public Set<Sensitivity> compartments() {
        return Set.copyOf(compartments.keySet());
    }

    /// Seals what every person may read of an entry: who, when, which room.
    public Sealer record() {
        return new Sealer(record);
    }

    /// Seals what belongs to a compartment; empty when this ring does not open it.
    public Optional<Sealer> compartment(Sensitivity compartment) {
        return Optional.ofNullable(compartments.get(compartment)).map(Sealer::new);
    }

    /// Signs checkpoints and manifests.
    public SignerKey signer(LogName name) {
        return new SignerKey(name, signing);
    }

    /// The name of a sealed file of a compartment: HMAC-SHA-256 of its digest under a key that only those hold who hold the compartment, 64
    /// hexadecimal digits. Nobody else can tell by it whether certain bytes are there.
    ///
    /// @throws IllegalArgumentException when this ring does not open the compartment
    public String fileName(Sha256 digest, Sensitivity compartment) {
        byte[] key = compartments.get(compartment);
        if (key == null) {
            throw new IllegalArgumentException("a file of \"" + compartment.code() + "\" is named by whoever holds that compartment");
        }
        return HexFormat.of().formatHex(mac(mac(key, NAMES), digest.bytes()));
    }

    /// The name of a sealed file of an earlier version: the same under a key that everybody holds.
    public String earlierFileName(Sha256 digest) {
        return HexFormat.of().formatHex(mac(names, digest.bytes()));
    }

    /// Whether a sealed file of these bytes may have this name: that of one of the compartments that this ring opens, or of an earlier version.
    public boolean names(Sha256 digest, String file) {
        return file.equals(earlierFileName(digest)) || compartments.keySet().stream().anyMatch(c -> file.equals(fileName(digest, c)));
    }

    /// HMAC-SHA-256 of content under a key of its own for each purpose, the same for everybody who opens this casebook.
    public byte[] keyedDigest(String purpose, byte[] content) {
        byte[] key = mac(names, ("saksi-digest/1|" + purpose).getBytes(StandardCharsets.UTF_8));
        return mac(key, content);
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }

    /// All keys in a row: record, names, signing, then for each compartment its code (behind its length in one byte) and its key.
    byte[] write() {
        ByteBuffer out = ByteBuffer.allocate(COMMON_KEYS * KEY + compartments.size() * (1 + Byte.MAX_VALUE + KEY));
        out.put(record).put(names).put(signing);
        new EnumMap<>(compartments).forEach((compartment, key) -> {
            byte[] code = compartment.code().getBytes(StandardCharsets.UTF_8);
            out.put((byte) code.length).put(code).put(key);
        });
        return Arrays.copyOf(out.array(), out.position());
    }

    /// Reads what [#write] wrote.
    static KeyRing read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] record = take(in, KEY);
        byte[] names = take(in, KEY);
        byte[] signing = take(in, KEY);
        Map<Sensitivity, byte[]> compartments = new EnumMap<>(Sensitivity.class);
        while (in.hasRemaining()) {
            Sensitivity compartment = Sensitivity.ofCode(new String(take(in, in.get()), StandardCharsets.UTF_8));
            compartments.put(compartment, take(in, KEY));
        }
        return new KeyRing(record, names, signing, compartments);
    }

    /// Overwrites the keys in memory. Sealers already made go on.
    @Override
    public void close() {
        Arrays.fill(record, (byte) 0);
        Arrays.fill(names, (byte) 0);
        Arrays.fill(signing, (byte) 0);
        compartments.values().forEach(key -> Arrays.fill(key, (byte) 0));
        compartments.clear();
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] randomKey(SecureRandom random) {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }
}
