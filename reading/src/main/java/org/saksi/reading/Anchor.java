package org.saksi.reading;

import java.util.Map;

/// A named stretch of a transcript: a page, a paragraph, a table row, a message. It says where in the document words stand.
///
/// @param kind what kind of stretch
/// @param label its name for people: the page number, the sheet's name, the sender
/// @param start where it begins, a code point offset into the transcript
/// @param end where it ends, exclusive; equal to `start` when nothing was read there
/// @param attributes what else the document says of it: `sender`, `time`, `confidence`; names are lower-case
public record Anchor(AnchorKind kind, String label, int start, int end, Map<String, String> attributes) {

    public Anchor {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("an anchor runs forward from offset 0 or later, but was %d–%d".formatted(start, end));
        }
        attributes = Map.copyOf(attributes);
    }

    /// An anchor of which nothing more is known.
    public static Anchor of(AnchorKind kind, String label, int start, int end) {
        return new Anchor(kind, label, start, end, Map.of());
    }

    /// Whether this code point lies in it.
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
