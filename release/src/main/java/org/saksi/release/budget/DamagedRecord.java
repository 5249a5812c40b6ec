package org.saksi.release.budget;

import org.jspecify.annotations.Nullable;

/// A budget file or a file of released counts that cannot be trusted: nothing may be released on it.
public final class DamagedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRecord(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
