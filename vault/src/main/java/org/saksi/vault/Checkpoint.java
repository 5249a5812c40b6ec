package org.saksi.vault;

/// A signed statement of the log's size and root: a C2SP `tlog-checkpoint` in a `signed-note`.
///
/// @param origin the log's name, first line of the note
/// @param size number of leaves
/// @param root base64 of the RFC 6962 root hash
/// @param note the whole signed note, as it stands in `log/checkpoint`
public record Checkpoint(String origin, long size, String root, String note) {

    /// One line to keep off the machine: enough to prove later that the log only grew.
    public String line() {
        return origin + " " + size + " " + root;
    }
}
