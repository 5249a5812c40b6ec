package org.saksi.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.LanguageTag;

/// Which language a text is in: first by script, then by the function words that the language folders list.
final class LanguageGuess {

    private static final int ENOUGH_WORDS = 400;
    private static final int SHARED_WEIGHT = 12;
    private static final Map<String, Map<LanguageTag, Integer>> FUNCTION_WORDS = functionWords();
    private static final Map<Character.UnicodeScript, LanguageTag> BY_SCRIPT = Map.of(Character.UnicodeScript.THAI, new LanguageTag("th"),
            Character.UnicodeScript.KHMER, new LanguageTag("km"), Character.UnicodeScript.LAO, new LanguageTag("lo"),
            Character.UnicodeScript.MYANMAR, new LanguageTag("my"), Character.UnicodeScript.HIRAGANA, new LanguageTag("ja"),
            Character.UnicodeScript.KATAKANA, new LanguageTag("ja"), Character.UnicodeScript.HAN, LanguageTag.CHINESE);

    private LanguageGuess() {}

    static LanguageTag of(List<Token> tokens) {
        Map<LanguageTag, Integer> letters = new HashMap<>();
        Map<LanguageTag, Integer> words = new HashMap<>();
        int spaced = 0;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.LETTER) {
                LanguageTag tag = byScript(token);
                letters.merge(tag, 1, Integer::sum);
            } else if (token.kind() == TokenKind.WORD && spaced < ENOUGH_WORDS) {
                spaced++;
                FUNCTION_WORDS.getOrDefault(token.folded(), Map.of()).forEach((tag, weight) -> words.merge(tag, weight, Integer::sum));
            }
        }
        LanguageTag script = most(letters);
        if (script != null && letters.getOrDefault(script, 0) > 2 * spaced) {
            return japanese(letters, script);
        }
        LanguageTag best = most(words);
        return best == null ? LanguageTag.UNDETERMINED : best;
    }

    /// The language whose rules read a text: English for words of an unknown language, since a short text may hold no function word.
    static LanguageTag rulesFor(LanguageTag main, List<Token> tokens) {
        boolean words = tokens.stream().anyMatch(token -> token.kind() == TokenKind.WORD);
        return main.equals(LanguageTag.UNDETERMINED) && words ? LanguageTag.ENGLISH : main;
    }

    /// The language of a sentence in an article of a known language: another one only where the script says so.
    static LanguageTag ofSentence(List<Token> tokens, LanguageTag main) {
        int letters = 0;
        int words = 0;
        Token sample = null;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.LETTER) {
                letters++;
                sample = token;
            } else if (token.kind() == TokenKind.WORD) {
                words++;
            }
        }
        boolean unspaced = letters > 2 * words;
        if (unspaced == isUnspaced(main) || letters + words == 0) {
            return main;
        }
        return unspaced && sample != null ? byScript(sample) : of(tokens);
    }

    private static boolean isUnspaced(LanguageTag language) {
        return BY_SCRIPT.containsValue(language);
    }

    private static LanguageTag byScript(Token token) {
        return BY_SCRIPT.getOrDefault(Character.UnicodeScript.of(token.text().codePointAt(0)), LanguageTag.UNDETERMINED);
    }

    private static LanguageTag japanese(Map<LanguageTag, Integer> letters, LanguageTag script) {
        LanguageTag japanese = new LanguageTag("ja");
        boolean kana = letters.getOrDefault(japanese, 0) * 5 > letters.getOrDefault(LanguageTag.CHINESE, 0);
        return script.equals(LanguageTag.CHINESE) && kana && letters.containsKey(japanese) ? japanese : script;
    }

    private static @Nullable LanguageTag most(Map<LanguageTag, Integer> counts) {
        LanguageTag best = null;
        int most = 0;
        for (LanguageTag tag : counts.keySet().stream().sorted((a, b) -> a.code().compareTo(b.code())).toList()) {
            if (counts.getOrDefault(tag, 0) > most) {
                most = counts.getOrDefault(tag, 0);
                best = tag;
            }
        }
        return best;
    }

    /// A function word weighs more the fewer languages share it.
    private static Map<String, Map<LanguageTag, Integer>> functionWords() {
        Map<String, Map<LanguageTag, Integer>> table = new HashMap<>();
        for (LanguageTag tag : LanguageFolder.known()) {
            for (String word : new LanguageFolder(tag).entries("function-words")) {
                table.computeIfAbsent(word, key -> new HashMap<>()).put(tag, 1);
            }
        }
        Map<String, Map<LanguageTag, Integer>> weighed = new HashMap<>();
        table.forEach((word, tags) -> {
            tags.replaceAll((tag, one) -> SHARED_WEIGHT / tags.size());
            weighed.put(word, Map.copyOf(tags));
        });
        return Map.copyOf(weighed);
    }
}
