package org.saksi.vault.log;

/// The name of a log: first line of its checkpoints and name of its key (C2SP `tlog-checkpoint`, `signed-note`).
///
/// @param value not empty, without white space and `+`
public record LogName(String value) {

    public LogName {
        if (value.isEmpty() || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '+')) {
            throw new IllegalArgumentException("a log's name has no white space and no '+', but was \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
