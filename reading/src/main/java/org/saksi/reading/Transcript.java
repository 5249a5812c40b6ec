package org.saksi.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.LanguageTag;
import org.saksi.terms.Sha256;

/// What one version of one reader made of one file: its text, and where in the document each stretch of it stands.
///
/// All offsets are **Unicode code points** into [#text()], ends exclusive. For plain text the text is the file itself, a leading byte order
/// mark kept. A transcript is never changed: a better reader makes another, and the old one is kept.
///
/// @param reader which reader, with its version: `pdf/1`
/// @param mediaType what kind of file it was found to be, whatever its name says
/// @param text the text that offsets refer to; well-formed Unicode
/// @param apart what the reader holds to be no part of the document proper: menus, advertisements, related links of a web page
/// @param language its main language; `und` when not known
/// @param recovery how much of the file it holds
/// @param properties what the file says of itself: `title`, `author`, `published`, `charset`; names are lower-case
/// @param anchors pages, paragraphs, rows, messages, in order of their start, the longer first
public record Transcript(String reader, String mediaType, String text, String apart, LanguageTag language, Recovery recovery,
        Map<String, String> properties, List<Anchor> anchors) {

    public Transcript {
        requireWellFormed(text, "text");
        requireWellFormed(apart, "apart");
        properties = Map.copyOf(properties);
        anchors = List.copyOf(anchors);
        int length = text.codePointCount(0, text.length());
        for (Anchor anchor : anchors) {
            if (anchor.end() > length) {
                throw new IllegalArgumentException("an anchor ends at %d, but the text has %d code points".formatted(anchor.end(), length));
            }
        }
    }

    /// A file of which no text was recovered.
    public static Transcript withoutText(String reader, String mediaType, Recovery recovery) {
        return new Transcript(reader, mediaType, "", "", LanguageTag.UNDETERMINED, recovery, Map.of(), List.of());
    }

    /// The length of the text in code points.
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /// The words at these code points.
    ///
    /// @throws IndexOutOfBoundsException when they do not lie within the text
    public String quote(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /// The anchors of one kind, in order.
    public List<Anchor> anchors(AnchorKind kind) {
        return anchors.stream().filter(a -> a.kind() == kind).toList();
    }

    /// The innermost anchor of this kind that holds this code point.
    public Optional<Anchor> anchorAt(AnchorKind kind, int offset) {
        return anchors.stream().filter(a -> a.kind() == kind && a.holds(offset)).reduce((outer, inner) -> inner);
    }

    /// The digest of the [canonical encoding][TranscriptEncoding]. It names this transcript within its exhibit; like all digests of content it is
    /// kept sealed.
    public Sha256 digest() {
        return Sha256.of(TranscriptEncoding.encode(this));
    }

    /// The same, in this language.
    public Transcript in(LanguageTag found) {
        return new Transcript(reader, mediaType, text, apart, found, recovery, properties, anchors);
    }

    private static void requireWellFormed(String words, String what) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
                if (!paired) {
                    throw new IllegalArgumentException(what + " must be well-formed Unicode, but holds half a character at unit " + i);
                }
                i++;
            }
        }
    }
}
