package org.saksi.reading.extract.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.terms.LanguageTag;

/// A transcript being written: text grows at its end, anchors open and close at the current place. Paragraphs are parted by an empty line.
public final class Manuscript {

    private static final String PARTING = "\n\n";

    private record Open(AnchorKind kind, String label, int start, Map<String, String> attributes) {
        private Open {
            attributes = Map.copyOf(attributes);
        }
    }

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int length;
    private long expected;
    private long emitted;
    private String unit = "characters";
    private String shortfall = "";
    private String locked = "";
    private boolean lessened;

    /// @param limit code points of text it may hold
    public Manuscript(int limit) {
        this.limit = limit;
    }

    /// The current place, in code points.
    public int length() {
        return length;
    }

    /// What has been written so far.
    String text() {
        return text.toString();
    }

    /// Adds words at the end. Halves of characters become U+FFFD.
    ///
    /// @throws UnreadableException when the text would grow beyond its limit
    public void append(String words) throws UnreadableException {
        String whole = wellFormed(words);
        int points = whole.codePointCount(0, whole.length());
        if ((long) length + points > limit) {
            throw new UnreadableException("the text is longer than the limit of " + limit + " characters");
        }
        text.append(whole);
        length += points;
    }

    /// Makes sure that what comes next begins a new paragraph.
    public void part() throws UnreadableException {
        if (length > 0 && !endsWith(PARTING)) {
            append(endsWith("\n") ? "\n" : PARTING);
        }
    }

    /// Adds a paragraph of its own; nothing when it is blank.
    public void paragraph(String words) throws UnreadableException {
        block(AnchorKind.PARAGRAPH, "", words, Map.of());
    }

    /// Adds a stretch of its own, parted from what stands before; nothing when it is blank.
    public void block(AnchorKind kind, String label, String words, Map<String, String> attributes) throws UnreadableException {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return;
        }
        part();
        int start = length;
        append(stripped);
        anchors.add(new Anchor(kind, label, start, length, attributes));
    }

    /// Adds a line of its own below what stands before; nothing when it is blank. Tabs at its start stay: they are empty cells.
    public void line(AnchorKind kind, String label, String words) throws UnreadableException {
        if (words.isBlank()) {
            return;
        }
        if (length > 0 && !endsWith("\n")) {
            append("\n");
        }
        int start = length;
        append(words.stripTrailing());
        anchors.add(Anchor.of(kind, label, start, length));
    }

    /// Opens an anchor at the current place.
    public void open(AnchorKind kind, String label, Map<String, String> attributes) {
        open.push(new Open(kind, label, length, attributes));
    }

    /// Closes the anchor opened last.
    public void close() {
        Open last = open.pop();
        anchors.add(new Anchor(last.kind, last.label, Math.min(last.start, length), length, last.attributes));
    }

    /// Adds a ready-made anchor.
    public void anchor(Anchor anchor) {
        anchors.add(anchor);
    }

    /// Adds what another reader made of a part, parted from what stands before: its text, its anchors, its words apart.
    void insert(Transcript part) throws UnreadableException {
        apart(part.apart());
        if (part.text().isBlank()) {
            return;
        }
        part();
        int start = length;
        append(part.text());
        for (Anchor anchor : part.anchors()) {
            anchors.add(new Anchor(anchor.kind(), anchor.label(), start + anchor.start(), start + anchor.end(), anchor.attributes()));
        }
    }

    /// Keeps words that are no part of the document proper, a line each.
    public void apart(String words) {
        String stripped = wellFormed(words).strip();
        if (!stripped.isEmpty() && apart.length() + stripped.length() <= limit) {
            apart.append(stripped).append('\n');
        }
    }

    /// Something the file says of itself; blank values are left out.
    public void property(String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, wellFormed(value.strip()));
        }
    }

    /// What the independent count found.
    ///
    /// @param count how many
    /// @param of of what
    public void expect(long count, String of) {
        expected = count;
        unit = of;
    }

    /// That so many more of the expected units stand in the text.
    public void emit(long count) {
        emitted += count;
    }

    /// Why something is missing, should the counts differ.
    public void shortfall(String reason) {
        shortfall = reason;
    }

    /// Something the reader of the text should know.
    public void remark(String words) {
        if (!remarks.contains(words)) {
            remarks.add(words);
        }
    }

    /// Something is missing that the counts do not show.
    public void lessen(String reason) {
        lessened = true;
        remark(reason);
    }

    /// The file is locked with a password that is not here.
    public void locked(String reason) {
        locked = reason;
    }

    /// The finished transcript.
    ///
    /// @param reader which reader wrote it
    /// @param mediaType what kind of file it read
    public Transcript finish(String reader, String mediaType) {
        while (!open.isEmpty()) {
            close();
        }
        anchors.sort(Comparator.comparingInt(Anchor::start).thenComparing(Comparator.comparingInt(Anchor::end).reversed())
                .thenComparing(Anchor::kind));
        return new Transcript(reader, mediaType, text.toString(), apart.toString(), LanguageTag.UNDETERMINED, recovery(), properties,
                anchors);
    }

    private Recovery recovery() {
        if (!locked.isEmpty()) {
            return Recovery.encrypted(locked);
        }
        String missing = shortfall.isEmpty() ? "the rest could not be read" : shortfall;
        Recovery counted = Recovery.counted(expected, emitted, unit, missing);
        for (String remark : remarks) {
            counted = lessened ? counted.lessened(remark) : counted.remarked(remark);
        }
        boolean nothing = lessened && length == 0 && counted.state() == Recovery.State.PARTIAL;
        return nothing ? new Recovery(Recovery.State.NONE, expected, emitted, unit, counted.reason()) : counted;
    }

    private boolean endsWith(String end) {
        int from = text.length() - end.length();
        return from >= 0 && text.indexOf(end, from) == from;
    }

    static String wellFormed(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isSurrogate(words.charAt(i))) {
                return repaired(words);
            }
        }
        return words;
    }

    private static String repaired(String words) {
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints().forEach(c -> whole.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return whole.toString();
    }
}
