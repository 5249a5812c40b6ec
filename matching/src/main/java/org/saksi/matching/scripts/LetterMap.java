package org.saksi.matching.scripts;

import java.util.HashMap;
import java.util.Map;

/// What single letters stand for.
final class LetterMap {

    private final Map<Integer, String> of = new HashMap<>();

    private LetterMap() {}

    /// @param pairs letters and what they stand for, in turn, separated by spaces; `-` stands for nothing. Several letters before one value
    ///        all stand for it.
    static LetterMap of(String pairs) {
        LetterMap map = new LetterMap();
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            String value = words[i + 1].equals("-") ? "" : words[i + 1];
            words[i].codePoints().forEach(c -> map.of.put(c, value));
        }
        return map;
    }

    boolean has(int letter) {
        return of.containsKey(letter);
    }

    /// What a letter stands for, nothing when it is not in the map.
    String get(int letter) {
        return of.getOrDefault(letter, "");
    }

    /// A text letter by letter; letters that are not in the map are left out.
    String read(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(get(c)));
        return out.toString();
    }
}
