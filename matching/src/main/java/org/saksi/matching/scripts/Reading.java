package org.saksi.matching.scripts;

import java.util.ArrayList;
import java.util.List;

/// A piece of a name as it is written, with its readings in Latin letters. A piece is a token; of scripts without spaces between syllables
/// that can be told apart (Chinese, Korean, Burmese) it is a syllable.
///
/// @param written the piece as written
/// @param script its script
/// @param spellings its readings, the usual one first; at least one
public record Reading(String written, Script script, List<String> spellings) {

    public Reading {
        spellings = List.copyOf(spellings);
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("a reading needs at least one spelling of \"" + written + "\"");
        }
    }

    /// The pieces of one token.
    ///
    /// @param token letters of one script in lower case, without spaces
    public static List<Reading> of(String token) {
        Script script = Script.of(token);
        return switch (script) {
            case LATIN -> List.of(new Reading(token, script, List.of(token)));
            case HAN -> characters(token);
            case HANGUL -> korean(token);
            case BURMESE -> burmese(token);
            case KANA -> one(token, script, List.of(Japanese.read(token)));
            case KHMER -> one(token, script, List.of(Khmer.read(token)));
            case LAO -> one(token, script, List.of(Lao.read(token)));
            case THAI -> one(token, script, Thai.readings(token));
            case INDIC -> one(token, script, List.of(Indic.read(token)));
            case ARABIC -> one(token, script, Semitic.arabic(token));
            case HEBREW -> one(token, script, List.of(Semitic.hebrew(token)));
            case ETHIOPIC -> one(token, script, List.of(Alphabets.ethiopic(token)));
            case CYRILLIC -> one(token, script, List.of(Alphabets.cyrillic(token)));
            case GREEK -> one(token, script, List.of(Alphabets.greek(token)));
            case ARMENIAN -> one(token, script, List.of(Alphabets.armenian(token)));
            case GEORGIAN -> one(token, script, List.of(Alphabets.georgian(token)));
            case OTHER -> List.of(new Reading(token, script, List.of(token)));
        };
    }

    private static List<Reading> one(String token, Script script, List<String> spellings) {
        List<String> read = spellings.stream().filter(s -> !s.isEmpty()).distinct().toList();
        return List.of(new Reading(token, script, read.isEmpty() ? List.of(token) : read));
    }

    private static List<Reading> characters(String token) {
        List<Reading> all = new ArrayList<>();
        token.codePoints().forEach(c -> {
            List<String> read = Chinese.readings(c, all.isEmpty());
            String written = Character.toString(c);
            all.add(new Reading(written, Script.of(c), read.isEmpty() ? List.of(written) : read));
        });
        return all;
    }

    private static List<Reading> korean(String token) {
        List<Reading> all = new ArrayList<>();
        token.codePoints().forEach(c -> {
            String usual = all.isEmpty() ? Korean.surname(c) : Korean.read(c);
            if (!usual.isEmpty()) {
                String strict = Korean.read(c);
                all.add(new Reading(Character.toString(c), Script.HANGUL, usual.equals(strict) ? List.of(usual) : List.of(usual, strict)));
            }
        });
        return all.isEmpty() ? List.of(new Reading(token, Script.HANGUL, List.of(token))) : all;
    }

    private static List<Reading> burmese(String token) {
        List<Reading> all = new ArrayList<>();
        for (List<String> syllable : Burmese.syllables(token)) {
            all.add(new Reading(syllable.get(0), Script.BURMESE, syllable));
        }
        return all.isEmpty() ? List.of(new Reading(token, Script.BURMESE, List.of(token))) : all;
    }
}
