package org.saksi.estimate.interval;

/// Is told how far long work has come; called from several threads.
@FunctionalInterface
public interface Progress {

    /// Tells nobody.
    Progress SILENT = (work, done, all) -> {};

    /// @param work what is being done
    /// @param done pieces done
    /// @param all pieces in all
    void at(String work, int done, int all);
}
