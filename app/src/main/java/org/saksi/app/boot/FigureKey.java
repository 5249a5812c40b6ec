package org.saksi.app.boot;

/// Names one figure within the transcript of its exhibit, in addresses and forms: the code points of its number words, `120-122`.
///
/// @param start first code point of the number words
/// @param end past the last one
public record FigureKey(int start, int end) {

    public FigureKey {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a figure's number words begin at 0 or later and end after they begin, but were " + start + "–" + end);
        }
    }

    /// Reads `120-122`.
    ///
    /// @throws IllegalArgumentException when it is written otherwise
    public static FigureKey of(String text) {
        int dash = text.indexOf('-');
        try {
            return new FigureKey(Integer.parseInt(text.substring(0, Math.max(0, dash))), Integer.parseInt(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a figure is named by two offsets, 120-122, but was \"" + text + "\"", e);
        }
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
