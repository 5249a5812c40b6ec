package org.saksi.estimate.loglinear;

/// Whether a model can be fitted to a table.
public enum ModelStatus {
    /// The extended maximum likelihood estimate exists and is unique.
    SOUND(0),
    /// No extended maximum likelihood estimate exists: the likelihood rises for ever.
    NO_ESTIMATE(1),
    /// Several parameter values give the same means: the hidden number is not determined.
    NOT_IDENTIFIABLE(2),
    /// Both.
    NEITHER(3);

    private final int code;

    ModelStatus(int code) {
        this.code = code;
    }

    /// 0 sound, 1 no estimate, 2 not identifiable, 3 both.
    public int code() {
        return code;
    }

    static ModelStatus of(boolean exists, boolean identifiable) {
        if (exists) {
            return identifiable ? SOUND : NOT_IDENTIFIABLE;
        }
        return identifiable ? NO_ESTIMATE : NEITHER;
    }
}
