package org.saksi.vault.keys;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What one guess of a passphrase costs: Argon2id (RFC 9106).
///
/// @param memoryKib KiB of memory
/// @param passes passes over it
/// @param lanes lanes
public record PassphraseCost(int memoryKib, int passes, int lanes) {

    /// The second recommended option of RFC 9106 §4: 64 MiB, three passes, four lanes.
    public static final PassphraseCost RECOMMENDED = new PassphraseCost(65_536, 3, 4);

    private static final int MOST_MEMORY_KIB = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 64;
    private static final int KIB_PER_LANE = 8;

    public PassphraseCost {
        if (lanes < 1 || lanes > MOST_LANES || passes < 1 || passes > MOST_PASSES || memoryKib < KIB_PER_LANE * lanes
                || memoryKib > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException(
                    "Argon2id takes up to 1 GiB, 64 passes and 64 lanes, not " + memoryKib + " KiB, " + passes + ", " + lanes);
        }
    }

    /// The key that a passphrase gives.
    ///
    /// @param salt 16 random bytes of the slot
    /// @return 32 bytes
    byte[] key(char[] passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] key = new byte[Sealer.KEY_LENGTH];
        generator.generateBytes(passphrase, key);
        return key;
    }
}
