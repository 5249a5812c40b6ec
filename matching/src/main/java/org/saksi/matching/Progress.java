package org.saksi.matching;

/// Hears how far the work is.
@FunctionalInterface
public interface Progress {

    /// Hears nothing.
    Progress SILENT = stage -> {};

    /// A stage begins.
    void begins(String stage);
}
