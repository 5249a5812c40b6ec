package org.saksi.vault.backup;

import java.util.List;

/// What a backup holds.
///
/// @param files number of files
/// @param bytes their length in all
/// @param checkpoint the line of the checkpoint as of which it is
/// @param notSound files of the casebook that are lost or not what was sealed, by their path; the backup cannot give them back
public record BackedUp(long files, long bytes, String checkpoint, List<String> notSound) {

    public BackedUp {
        notSound = List.copyOf(notSound);
    }
}
