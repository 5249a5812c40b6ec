package org.saksi.matching.likeness;

import java.util.ArrayList;
import java.util.List;

import org.saksi.matching.names.NameWords;
import org.saksi.matching.scripts.Reading;

/// A written name cut into pieces that can be compared.
final class NamePieces {

    /// The most pieces that are looked at.
    static final int MOST = 24;

    private final List<Reading> pieces;

    private NamePieces(List<Reading> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static NamePieces of(String name) {
        List<Reading> pieces = new ArrayList<>();
        NameWords.of(name).forEach(word -> pieces.addAll(Reading.of(word)));
        return new NamePieces(pieces.size() > MOST ? pieces.subList(0, MOST) : pieces);
    }

    int size() {
        return pieces.size();
    }

    Reading piece(int i) {
        return pieces.get(i);
    }
}
