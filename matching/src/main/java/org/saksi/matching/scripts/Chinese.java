package org.saksi.matching.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chinese characters, each with its spelling in pinyin, in Wade–Giles, as in Hong Kong and as among speakers of Hokkien and Teochew. The
/// first two exist for every character of the table, the others for the usual surnames and given names, the first where they are missing.
final class Chinese {

    private static final Map<Integer, String> MANDARIN = mandarin();
    private static final Map<Integer, List<String>> ELSEWHERE = elsewhere();
    private static final Map<String, String> SURNAME = Map.of("曾", "zeng", "单", "shan", "單", "shan", "解", "xie", "仇", "qiu", "查", "zha",
            "盖", "ge",
            "朴", "piao", "区", "ou", "區", "ou");

    private Chinese() {}

    /// The readings of a character; place by place those of several characters belong together.
    static List<String> readings(int character, boolean first) {
        String pinyin = MANDARIN.get(character);
        if (pinyin == null) {
            return List.of();
        }
        if (first) {
            pinyin = SURNAME.getOrDefault(Character.toString(character), pinyin);
        }
        List<String> readings = new ArrayList<>(5);
        readings.add(pinyin);
        readings.add(wadeGiles(pinyin));
        List<String> more = ELSEWHERE.getOrDefault(character, List.of(pinyin, pinyin));
        readings.addAll(more);
        return readings;
    }

    /// Wade–Giles without its apostrophes.
    static String wadeGiles(String pinyin) {
        int vowel = 0;
        while (vowel < pinyin.length() && "aeiouv".indexOf(pinyin.charAt(vowel)) < 0) {
            vowel++;
        }
        String onset = pinyin.substring(0, vowel);
        String rime = pinyin.substring(vowel);
        boolean hissing = onset.equals("z") || onset.equals("c") || onset.equals("s");
        if (rime.equals("i") && (hissing || onset.endsWith("h") && onset.length() == 2 || onset.equals("r"))) {
            rime = hissing ? "u" : "ih";
        } else if (rime.equals("ong") && !onset.equals("y")) {
            rime = "ung";
        } else if (rime.equals("ie") || rime.equals("e") && onset.equals("y")) {
            rime = rime + "h";
        } else if (rime.equals("ian")) {
            rime = "ien";
        } else if (rime.equals("an") && onset.equals("y")) {
            rime = "en";
        } else if (rime.equals("ou") && onset.equals("y")) {
            rime = "u";
        } else if (rime.equals("e") && !onset.isEmpty() && "gkh".contains(onset)) {
            rime = "o";
        } else if (rime.equals("ui") && !onset.isEmpty() && "gk".contains(onset)) {
            rime = "uei";
        } else if (rime.equals("uo") && !"gkh".contains(onset) && !onset.equals("sh")) {
            rime = "o";
        } else if (rime.equals("ue")) {
            rime = "ueh";
        }
        return wadeOnset(onset) + rime;
    }

    private static String wadeOnset(String onset) {
        return switch (onset) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "z", "c" -> "ts";
            case "zh", "j", "q" -> "ch";
            case "x" -> "hs";
            case "r" -> "j";
            default -> onset;
        };
    }

    private static Map<Integer, String> mandarin() {
        Map<Integer, String> map = new HashMap<>();
        String[] words = MandarinTable.TABLE.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            String syllable = words[i];
            words[i + 1].codePoints().forEach(c -> map.put(c, syllable));
        }
        return Map.copyOf(map);
    }

    private static Map<Integer, List<String>> elsewhere() {
        Map<Integer, List<String>> map = new HashMap<>();
        for (String entry : SouthernTable.TABLE.strip().split("\\s*[;\\n]\\s*")) {
            String[] words = entry.strip().split(" ");
            List<String> spellings = List.of(words).subList(1, words.length);
            words[0].codePoints().forEach(c -> map.put(c, spellings));
        }
        return Map.copyOf(map);
    }
}
