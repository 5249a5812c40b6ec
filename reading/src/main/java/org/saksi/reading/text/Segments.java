package org.saksi.reading.text;

import java.util.List;

/// Paragraphs and sentences of one text.
record Segments(List<Span> paragraphs, List<Sentence> sentences) {

    Segments {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }
}
