package org.saksi.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.LanguageTag;

/// How many letters of each script a text has, and the language that follows from the script alone.
final class Scripts {

    /// Share of kana among kana and Chinese characters from which a text is Japanese; Chinese texts quote a kana here and there.
    private static final double KANA_SHARE = 0.05;

    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.MYANMAR, "my"), Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KANNADA, "kn"), Map.entry(UnicodeScript.MALAYALAM, "ml"), Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.ETHIOPIC, "am"), Map.entry(UnicodeScript.TIBETAN, "bo"));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int total;

    private Scripts() {}

    /// Counts the letters of a text.
    static Scripts of(CharSequence text) {
        Scripts scripts = new Scripts();
        text.codePoints().filter(Scripts::isLetterOrMark).forEach(scripts::count);
        return scripts;
    }

    /// The number of letters, of whatever script. A letter of a script that writes words in few signs weighs more (see [#of]).
    int total() {
        return total;
    }

    /// The script with most letters; `COMMON` when there are none.
    UnicodeScript main() {
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.COMMON);
    }

    /// The language, when the script decides it.
    Optional<LanguageTag> language() {
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        int han = of(UnicodeScript.HAN);
        UnicodeScript main = kana + han > of(letters) / 2 ? UnicodeScript.HAN : main();
        if (main == UnicodeScript.HAN) {
            return Optional.of(kana > KANA_SHARE * (kana + han) ? new LanguageTag("ja") : LanguageTag.CHINESE);
        }
        return Optional.ofNullable(ALONE.get(main)).map(LanguageTag::new);
    }

    private void count(int codePoint) {
        letters.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
        total++;
    }

    private int of(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private static int of(Map<UnicodeScript, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isLetterOrMark(int codePoint) {
        return Character.isLetter(codePoint);
    }
}
