package org.saksi.estimate.chance;

/// What a stream of random numbers is for. The codes are part of every result's reproducibility and never change.
public enum Purpose {
    /// Bootstrap tables.
    BOOTSTRAP(1),
    /// Chains of the latent class model.
    LATENT_CLASS(2),
    /// Chains of the thresholding method.
    THRESHOLD(3),
    /// Invented populations for measuring coverage.
    SIMULATION(4),
    /// Linkage errors.
    LINKAGE(5);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
