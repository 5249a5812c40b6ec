package org.saksi.release.budget;

import org.jspecify.annotations.Nullable;

/// A budget file that cannot be trusted: nothing may be released on it.
public final class DamagedBudget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedBudget(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
