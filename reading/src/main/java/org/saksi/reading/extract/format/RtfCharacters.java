package org.saksi.reading.extract.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Counts the visible characters of an RTF file by its groups and control words (RTF 1.9.1), without reading any of them: the independent count beside the reader.
/// Groups that hold no running text (font tables, pictures, fields' instructions, what unknown readers may skip) are left out. A byte is taken for a character: in double-byte encodings the count is up to twice too high.
final class RtfCharacters {

    private static final Set<String> WITHOUT_TEXT = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst",
            "listtable", "listoverridetable",
            "revtbl", "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "header",
            "headerl", "headerr", "headerf",
            "footer", "footerl", "footerr", "footerf", "bkmkstart", "bkmkend", "pgptbl", "filetbl", "nonesttables", "listtext", "pntext",
            "template", "objdata", "datafield");

    private final byte[] bytes;
    private final Deque<State> states = new ArrayDeque<>();
    private State state = new State(true, 1);
    private long characters;
    private int at;
    private int replaced;

    private record State(boolean text, int fallback) {}

    private RtfCharacters(byte[] bytes) {
        this.bytes = bytes;
    }

    static long count(byte[] bytes) {
        RtfCharacters counter = new RtfCharacters(bytes);
        counter.scan();
        return counter.characters;
    }

    private void scan() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> states.push(state);
                case '}' -> state = states.isEmpty() ? state : states.pop();
                case '\\' -> control();
                default -> {
                    if (c > ' ') {
                        shown();
                    }
                }
            }
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at] & 0xFF;
        if (c == '\'') {
            int value = hex(at + 1);
            at = Math.min(bytes.length, at + 3);
            if (value > ' ') {
                shown();
            }
        } else if (c == '*') {
            at++;
            state = new State(false, state.fallback);
        } else if (!Character.isLetter(c)) {
            at++;
            if (c == '\\' || c == '{' || c == '}' || c == '_') {
                shown();
            }
        } else {
            word();
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && Character.isLetter(bytes[at])) {
            at++;
        }
        String name = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
        int sign = at < bytes.length && bytes[at] == '-' ? -1 : 1;
        at += sign < 0 ? 1 : 0;
        int number = 0;
        boolean numbered = false;
        while (at < bytes.length && Character.isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
            numbered = true;
        }
        at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
        switch (name) {
            case "u" -> unicode(sign * number);
            case "uc" -> state = new State(state.text, number);
            case "bin" -> at = Math.min(bytes.length, at + Math.max(0, number));
            case "bullet", "lquote", "rquote", "ldblquote", "rdblquote", "endash", "emdash" -> shown();
            default -> {
                if (WITHOUT_TEXT.contains(name) || name.equals("v") && (!numbered || number != 0)) {
                    state = new State(false, state.fallback);
                }
            }
        }
    }

    private void unicode(int value) {
        int unit = value & 0xFFFF;
        if (state.text && !Character.isLowSurrogate((char) unit)
                && Visible.count(String.valueOf((char) unit)) + (Character.isHighSurrogate((char) unit) ? 1 : 0) > 0) {
            characters++;
        }
        replaced = state.fallback;
    }

    /// A character for old readers after `\\u` is none of its own.
    private void shown() {
        if (replaced > 0) {
            replaced--;
        } else if (state.text) {
            characters++;
        }
    }

    private int hex(int from) {
        if (from + 1 >= bytes.length) {
            return 0;
        }
        return Character.digit(bytes[from], 16) * 16 + Character.digit(bytes[from + 1], 16);
    }
}
