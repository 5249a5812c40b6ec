package org.saksi.reading;

import java.util.Locale;

/// What is said of a file before it is read. It only breaks ties: what the bytes show goes first.
///
/// @param name its name, with or without folders; may be empty
/// @param declaredType the media type its sender gave it; empty when none
public record FileHint(String name, String declaredType) {

    /// Only the name is known.
    public static FileHint named(String name) {
        return new FileHint(name, "");
    }

    /// What follows the last full stop of the name, in lower case; empty when there is none.
    public String ending() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int stop = last.lastIndexOf('.');
        return stop < 1 ? "" : last.substring(stop + 1).toLowerCase(Locale.ROOT);
    }
}
