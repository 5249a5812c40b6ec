package org.saksi.reading.speakers;

/// A stretch of direct speech within one paragraph.
///
/// @param start the place of its opening mark
/// @param end the place after its closing mark, or after the paragraph's last token when it stays open
/// @param open whether it stays open to the end of the paragraph
record Quotation(int start, int end, boolean open) {

    boolean holds(int token) {
        return start <= token && token < end;
    }
}
