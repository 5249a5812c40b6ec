package org.saksi.matching.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Burmese, syllable by syllable, in the spelling that Burmese people use for their names in Latin letters.
final class Burmese {

    private static final LetterMap CONSONANTS = LetterMap.of("""
            က k ခ kh ဂဃ g င ng စ s ဆ s ဇဈ z ည ny ဉ ny ဋ t ဌ t ဍဎ d ဏ n တ t ထ ht ဒဓ d န n ပ p ဖ ph ဗဘ b မ m ယ y ရ y လ l ဝ w သ th ဟ h ဠ l အ -
            """);
    private static final LetterMap STANDING = LetterMap.of("ဣ i ဤ i ဥ u ဦ u ဧ ay ဩ aw ဪ aw ဿ th");
    private static final Map<String, String> RIMES = rimes(
            """
                    - a ာ a ါ a ိ i ီ i ု u ူ u ေ e ဲ e ော aw ေါ aw ို o ံ an ာံ an ုံ on ိံ ein
                    က် et င် in စ် it ည် i ဉ် in တ် at ဒ် at န် an ဏ် an ပ် at မ် an ယ် e ိုင် aing ိုက် aik ောင် aung ေါင် aung ောက် auk ေါက် auk
                    ုန် on ုတ် ok ုဏ် on ုမ် on ုပ် ok ုဒ် ok ုဂ် ok ိန် ein ိဏ် ein ိတ် eik ိမ် ein ိပ် eik ိဂ် eik ိဒ် eik ိုယ် o ာဏ် an ာန် an ာတ် at ေတ် it ေဋ် it ေန် in
                    ါန် an ုယ် we ဂ် et ဗ် at ဇ် it ဓ် at ဘ် at ိစ် eik ောဇ် aw ာမ် an ာယ် e ရ် a လ် an ဲလ် e သ် at
                    """);
    private static final String MEDIALS = "ျြွှ";
    private static final char KILLED = '်';
    private static final char STACKED = '္';

    private Burmese() {}

    /// The readings of every syllable, in order.
    static List<List<String>> syllables(String token) {
        String text = token.replace("့", "").replace("း", "").replace("်\u103a", "်");
        boolean creaky = token.contains("င့်") || token.contains("င်\u1037");
        List<List<String>> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfSyllable(text, at);
            List<String> readings = readings(text.substring(at, end));
            if (!readings.isEmpty()) {
                all.add(creaky ? withStop(readings) : readings);
            }
            at = end;
        }
        return all;
    }

    private static List<String> withStop(List<String> readings) {
        List<String> more = new ArrayList<>(readings);
        readings.stream().filter(r -> r.endsWith("in")).map(r -> r + "t").forEach(more::add);
        return more;
    }

    /// A syllable runs to the next consonant that begins one: not killed, not stacked on.
    private static int endOfSyllable(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean consonant = CONSONANTS.has(c) || STANDING.has(c);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (c == STACKED) {
                return at + 1;
            }
            if (consonant && next != KILLED && next != STACKED) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static List<String> readings(String syllable) {
        char first = syllable.charAt(0);
        if (STANDING.has(first)) {
            String rest = rime(syllable.substring(1));
            return List.of(STANDING.get(first) + (syllable.length() > 1 && !rest.equals("a") ? rest : ""));
        }
        if (!CONSONANTS.has(first)) {
            return List.of();
        }
        int at = 1;
        while (at < syllable.length() && MEDIALS.indexOf(syllable.charAt(at)) >= 0) {
            at++;
        }
        String onset = onset(first, syllable.substring(1, at));
        String rest = syllable.substring(at).replace(STACKED, KILLED);
        return spellings(onset, rest, rime(rest));
    }

    private static List<String> spellings(String onset, String signs, String rime) {
        List<String> all = new ArrayList<>();
        boolean w = onset.endsWith("w") && !onset.equals("w");
        String before = w ? onset.substring(0, onset.length() - 1) : onset;
        if (w && (rime.equals("an") || rime.equals("at"))) {
            all.add(before + (rime.equals("an") ? "un" : "ut"));
        }
        all.add(onset + rime);
        if (rime.equals("o")) {
            all.add(onset + "oe");
        } else if (rime.equals("e")) {
            all.add(onset + "ay");
        } else if (rime.equals("i")) {
            all.add(onset + "ee");
        } else if (rime.equals("aing")) {
            all.add(onset + "ine");
        } else if (rime.equals("u") && signs.endsWith("ူ")) {
            all.add(onset + "oo");
        } else if (rime.equals("a") && !signs.isEmpty()) {
            all.add(onset + "ar");
        } else if (rime.equals("ein")) {
            all.add(onset + "ain");
        }
        if (onset.isEmpty() && rime.equals("e")) {
            all.add("aye");
        }
        return all;
    }

    private static String onset(char first, String medials) {
        String sound = CONSONANTS.get(first);
        boolean y = medials.indexOf('ျ') >= 0 || medials.indexOf('ြ') >= 0;
        boolean h = medials.indexOf('ှ') >= 0;
        boolean w = medials.indexOf('ွ') >= 0;
        String plain = y ? sound.equals("kh") ? "ch" : sound + "y" : sound;
        if (h) {
            plain = first == 'ရ' || first == 'ယ' || first == 'သ' ? "sh" : "h" + plain;
        }
        return w ? plain + "w" : plain;
    }

    private static String rime(String signs) {
        String known = RIMES.get(signs.isEmpty() ? "-" : signs);
        if (known != null) {
            return known;
        }
        for (int end = signs.length() - 1; end > 0; end--) {
            String part = RIMES.get(signs.substring(0, end));
            if (part != null) {
                return part;
            }
        }
        return "a";
    }

    private static Map<String, String> rimes(String pairs) {
        Map<String, String> map = new java.util.HashMap<>();
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return Map.copyOf(map);
    }
}
