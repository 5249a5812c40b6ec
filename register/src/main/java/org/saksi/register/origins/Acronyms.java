package org.saksi.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.Token;

/// The short forms that texts themselves explain, *Office of Foreign Assets Control (OFAC)*, and those that are plainly initials.
final class Acronyms {

    private final Map<String, String> explained = new HashMap<>();

    /// Takes what a text explains.
    void learn(Article article, List<NameRun> names) {
        List<Token> tokens = article.tokens();
        for (NameRun name : names) {
            int open = name.endToken();
            if (open + 2 < tokens.size() && tokens.get(open).is("(") && tokens.get(open + 2).is(")")) {
                String shortForm = tokens.get(open + 1).text();
                if (acronym(shortForm)) {
                    initialsFrom(name, shortForm, article).ifPresent(full -> explained.putIfAbsent(key(shortForm), full));
                }
            }
        }
    }

    /// The long form of an acronym, when some text explained it.
    Optional<String> longForm(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return acronym(bare) ? Optional.ofNullable(explained.get(key(bare))) : Optional.empty();
    }

    /// Whether an acronym is the initials of a name, small words counted or not.
    static boolean initials(String acronym, String name) {
        if (!acronym(acronym)) {
            return false;
        }
        String letters = key(acronym);
        return letters.length() >= 3 && (ends(letters(name, false), letters) || ends(letters(name, true), letters));
    }

    /// The forms under which a name and its initials meet.
    static List<String> keys(String name) {
        if (acronym(name)) {
            return List.of("initials " + key(name));
        }
        List<String> keys = new ArrayList<>();
        for (String letters : List.of(letters(name, false), letters(name, true))) {
            if (letters.length() > 2) {
                keys.add("initials " + letters);
                keys.add("initials " + letters.substring(1));
            }
        }
        return keys;
    }

    private static String letters(String name, boolean capitalsOnly) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && (!capitalsOnly || Character.isUpperCase(word.charAt(0)))) {
                letters.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    /// Whether the initials are these letters, or these with a country's before them.
    private static boolean ends(String initials, String letters) {
        return initials.length() <= letters.length() + 1 && initials.endsWith(letters);
    }

    /// Two to eight characters, most of them capitals.
    static boolean acronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 2 && word.length() <= 8 && word.indexOf(' ') < 0 && capitals >= 2 && capitals * 2 > word.length();
    }

    private static Optional<String> initialsFrom(NameRun name, String shortForm, Article article) {
        List<Token> tokens = article.tokens();
        List<Integer> starts = new ArrayList<>();
        for (int i = name.firstToken(); i < name.endToken(); i++) {
            starts.add(i);
        }
        String letters = key(shortForm);
        for (int first : starts.reversed()) {
            char initial = Character.toLowerCase(tokens.get(first).text().charAt(0));
            if (initial == letters.charAt(0) && tokens.get(first).capitalised()) {
                String full = article.quote(tokens.get(first).start(), tokens.get(name.endToken() - 1).end());
                if (full.split("\\s+").length >= Math.min(2, letters.length()) && contains(full, letters)) {
                    return Optional.of(full);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the letters stand in the name in this order.
    private static boolean contains(String name, String letters) {
        int at = 0;
        String plain = Plain.word(name);
        for (int i = 0; i < plain.length() && at < letters.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(plain.charAt(i - 1));
            if (begins && plain.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    private static String key(String acronym) {
        return acronym.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
