package org.saksi.matching.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saksi.matching.names.LatinLetters;
import org.saksi.matching.scripts.Reading;
import org.saksi.matching.scripts.Script;

/// A written name cut into pieces that can be compared.
final class NamePieces {

    /// The most pieces that are looked at.
    static final int MOST = 24;

    private static final String APOSTROPHES = "'’‘`´ʻʼʾʿʹ״׳";

    private final List<Reading> pieces;

    private NamePieces(List<Reading> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static NamePieces of(String name) {
        List<Reading> pieces = new ArrayList<>();
        for (String token : tokens(Normalizer.normalize(name, Normalizer.Form.NFC))) {
            String plain = Script.of(token) == Script.LATIN ? LatinLetters.plain(token) : token.toLowerCase(Locale.ROOT);
            for (String part : plain.split(" ")) {
                if (!part.isEmpty()) {
                    pieces.addAll(Reading.of(part));
                }
            }
        }
        return new NamePieces(pieces.size() > MOST ? pieces.subList(0, MOST) : pieces);
    }

    int size() {
        return pieces.size();
    }

    Reading piece(int i) {
        return pieces.get(i);
    }

    /// Runs of letters, marks and digits of one script.
    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        Script script = Script.LATIN;
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            boolean inside = Character.isLetterOrDigit(c) || mark || c == 0x200c || c == 0x200d;
            if (!inside) {
                if (APOSTROPHES.indexOf(c) < 0) {
                    take(token, tokens);
                }
                continue;
            }
            if (Character.isLetter(c) && token.length() > 0 && Script.of(c) != script) {
                take(token, tokens);
            }
            script = Character.isLetter(c) ? Script.of(c) : script;
            if (c != 0x200c && c != 0x200d) {
                token.appendCodePoint(c);
            }
        }
        take(token, tokens);
        return tokens;
    }

    private static void take(StringBuilder token, List<String> tokens) {
        if (token.length() > 0) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}
