package org.saksi.matching.scripts;

import java.util.List;

/// Thai, in two readings: as it is spoken (finals merge: *-n* for n, r, l) and as names keep the letters of their roots (*-porn*, *-sit*).
final class Thai {

    private static final LetterMap CONSONANTS = LetterMap.of("""
            ก k ขฃคฅฆ kh ง ng จ ch ฉชฌ ch ซศษส s ญย y ฎด d ฏต t ฐถทธฒฑ th ณน n บ b ป p ผพภ ph ฝฟ f ม m ร r ลฬ l ว w หฮ h อ -
            """);
    private static final LetterMap AFTER = LetterMap.of("ะัา a ิี i ึื ue ุู u ำ am");
    private static final String BEFORE = "เแโไใ";
    private static final String SOUNDLESS = "่้๊๋็ํฺ";
    private static final char SILENT = '์';

    private final String text;
    private final boolean spoken;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean closed = true;

    private Thai(String text, boolean spoken) {
        this.text = text;
        this.spoken = spoken;
    }

    static List<String> readings(String token) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            boolean silenced = i + 1 < token.length() && token.charAt(i + 1) == SILENT
                    || i + 2 < token.length() && token.charAt(i + 2) == SILENT && AFTER.has(token.charAt(i + 1));
            if (!silenced && token.charAt(i) != SILENT && SOUNDLESS.indexOf(token.charAt(i)) < 0) {
                plain.append(token.charAt(i));
            }
            i += silenced && AFTER.has(token.charAt(i + 1)) ? 1 : 0;
        }
        String whole = plain.toString().replace("ทร", "ซ").replace("ฤ", "ริ");
        return List.of(new Thai(whole, true).read(), new Thai(whole, false).read());
    }

    private String read() {
        while (at < text.length()) {
            syllable();
        }
        return out.toString();
    }

    private void syllable() {
        char before = BEFORE.indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : 0;
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (!CONSONANTS.has(c)) {
            out.append(AFTER.get(c));
            closed = false;
            return;
        }
        if (c == 'ร' && peek(0) == 'ร') {
            at++;
            out.append(isConsonant(0) && !vowelAfter(1) ? "a" : "an");
            closed = false;
            return;
        }
        boolean vowel = before != 0 || AFTER.has(peek(0)) || peek(0) == 'อ' && !AFTER.has(peek(1));
        if (!vowel && !closed && finalHere()) {
            out.append(closing(c));
            closed = true;
            return;
        }
        if ((c == 'ห' || c == 'อ') && "งญนมยรลว".indexOf(peek(0)) >= 0 && (before != 0 || AFTER.has(peek(1)))) {
            c = text.charAt(at++);
        }
        out.append(CONSONANTS.get(c));
        if ("รลว".indexOf(peek(0)) >= 0 && (AFTER.has(peek(1)) || before != 0 && isConsonant(1) && "กขคตปผพ".indexOf(c) >= 0)) {
            out.append(CONSONANTS.get(text.charAt(at++)));
        }
        vowel(before);
    }

    private void vowel(char before) {
        closed = false;
        if (before != 0) {
            leading(before);
        } else if (peek(0) == 'ั' && peek(1) == 'ว') {
            out.append("ua");
            at += 2;
        } else if (peek(0) == 'ื' && peek(1) == 'อ') {
            out.append("ue");
            at += 2;
        } else if (peek(0) == 'อ' && !AFTER.has(peek(1))) {
            out.append("o");
            at++;
        } else if (AFTER.has(peek(0))) {
            closed = peek(0) == 'ำ';
            out.append(AFTER.get(text.charAt(at++)));
        } else if (peek(0) == 'ว' && isConsonant(1) && !vowelAfter(2)) {
            out.append("ua");
            at++;
        } else {
            boolean closes = isConsonant(0) && !vowelAfter(1) && BEFORE.indexOf(peek(0)) < 0;
            out.append(closes ? "o" : "a");
        }
    }

    private void leading(char before) {
        String rest = text.substring(at);
        if (before == 'เ') {
            String[][] wholes = {{"าะ", "o"}, {"า", "ao"}, {"ียะ", "ia"}, {"ีย", "ia"}, {"ือ", "uea"}, {"ิ", "oe"}, {"อ", "oe"},
                {"ย", "oei"}, {"ะ", "e"}};
            for (String[] whole : wholes) {
                if (rest.startsWith(whole[0])) {
                    out.append(whole[1]);
                    at += whole[0].length();
                    return;
                }
            }
            out.append("e");
            return;
        }
        out.append(before == 'แ' ? "ae" : before == 'โ' ? "o" : "ai");
        at += rest.startsWith("ะ") ? 1 : 0;
        closed = before == 'ไ' || before == 'ใ';
    }

    /// Whether the consonant just taken closes the syllable before it: nothing of its own follows it.
    private boolean finalHere() {
        if (at >= text.length() || BEFORE.indexOf(peek(0)) >= 0) {
            return true;
        }
        boolean ownSyllable = isConsonant(0) && !vowelAfter(1) && (at + 1 == text.length() || isConsonant(1)) && peek(0) != 'อ';
        return !ownSyllable;
    }

    private String closing(char c) {
        if (!spoken) {
            return c == 'ว' ? "o" : c == 'ย' ? "i" : CONSONANTS.get(c);
        }
        return switch (CONSONANTS.get(c)) {
            case "k", "kh" -> "k";
            case "ch", "s", "d", "t", "th" -> "t";
            case "r", "l", "n" -> "n";
            case "b", "p", "ph", "f" -> "p";
            case "y" -> c == 'ญ' ? "n" : "i";
            case "w" -> "o";
            default -> CONSONANTS.get(c);
        };
    }

    private boolean vowelAfter(int ahead) {
        char c = peek(ahead);
        return AFTER.has(c) || c == 'อ';
    }

    private boolean isConsonant(int ahead) {
        return CONSONANTS.has(peek(ahead));
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }
}
