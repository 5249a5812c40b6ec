package org.saksi.matching.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saksi.matching.scripts.Script;

/// Cuts a written name into words of one script each.
public final class NameWords {

    private static final String APOSTROPHES = "'’‘`´ʻʼʾʿʹ״׳";
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private NameWords() {}

    /// The words of a name: Latin ones without marks, all in lower case. Apostrophes within words are dropped.
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String run : runs(Normalizer.normalize(name, Normalizer.Form.NFC))) {
            String plain = Script.of(run) == Script.LATIN ? LatinLetters.plain(run) : run.toLowerCase(Locale.ROOT);
            for (String word : plain.split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /// Runs of letters, marks and digits of one script.
    private static List<String> runs(String name) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Script script = Script.LATIN;
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (!isInside(c)) {
                if (APOSTROPHES.indexOf(c) < 0) {
                    take(run, runs);
                }
                continue;
            }
            if (Character.isLetter(c)) {
                if (run.length() > 0 && Script.of(c) != script) {
                    take(run, runs);
                }
                script = Script.of(c);
            }
            if (c != NON_JOINER && c != JOINER) {
                run.appendCodePoint(c);
            }
        }
        take(run, runs);
        return runs;
    }

    private static boolean isInside(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == NON_JOINER || c == JOINER;
    }

    private static void take(StringBuilder run, List<String> runs) {
        if (run.length() > 0) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }
}
