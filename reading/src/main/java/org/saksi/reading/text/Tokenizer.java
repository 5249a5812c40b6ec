package org.saksi.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.terms.LanguageTag;

/// Takes a text apart into tokens in one pass.
public final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("s", "ll", "re", "ve", "d", "m");
    private static final Set<String> ELIDED = Set.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final List<String> ADDRESS_STARTS = List.of("http://", "https://", "www.");

    private static final int LONGEST_CODE = 4;
    private static final Set<String> CODES = new LanguageFolder(LanguageTag.UNDETERMINED).groups("currency-signs").stream()
            .flatMap(group -> group.texts().stream())
            .filter(text -> text.length() > 1 && text.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    /// All tokens of a text, in order; white space and control characters are none.
    public static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c)) {
            at += Character.charCount(c);
        } else if (Character.isDigit(c)) {
            add(TokenKind.NUMBER, endOfNumber());
        } else if (isUnspaced(c)) {
            add(TokenKind.LETTER, endOfCluster(at + Character.charCount(c)));
        } else if (Character.isLetter(c)) {
            word(c);
        } else {
            add(isSymbol(c) ? TokenKind.SYMBOL : TokenKind.PUNCTUATION, at + Character.charCount(c));
        }
    }

    private void word(int first) {
        int address = first == 'h' || first == 'w' || first == 'H' || first == 'W' ? endOfAddress() : at;
        if (address > at) {
            add(TokenKind.ADDRESS, address);
            return;
        }
        int code = endOfCurrencyCode();
        if (code > at) {
            add(TokenKind.WORD, code);
            return;
        }
        int acronym = endOfAcronym();
        add(TokenKind.WORD, acronym > at ? acronym : endOfWord());
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean separator = (c == '.' || c == ',' || c == '\'' || c == '’' || c == '٫' || c == '٬') && end > at && digitAt(end + 1);
            if (!Character.isDigit(c) && !separator) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private boolean digitAt(int offset) {
        return offset < text.length() && Character.isDigit(text.codePointAt(offset));
    }

    /// Letters, marks and digits from here on; an apostrophe splits off an English clitic or a Romance article, else it belongs to the word.
    private int endOfWord() {
        int end = endOfLetters(at);
        while (end + 1 < text.length() && isApostrophe(text.charAt(end)) && Character.isLetter(text.codePointAt(end + 1))
                && !isUnspaced(text.codePointAt(end + 1))) {
            String left = text.substring(at, end).toLowerCase(Locale.ROOT);
            int right = endOfLetters(end + 1);
            if (CLITICS.contains(text.substring(end + 1, right).toLowerCase(Locale.ROOT))) {
                add(TokenKind.WORD, end);
                return right;
            }
            if (ELIDED.contains(left)) {
                return end + 1;
            }
            end = right;
        }
        return end;
    }

    private int endOfLetters(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!(Character.isLetterOrDigit(c) || isMark(c)) || isUnspaced(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /// `U.S.`, `e.g.`, `U.S`: single letters with dots between.
    private int endOfAcronym() {
        int end = at;
        int letters = 0;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && !isUnspaced(text.charAt(end))
                && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean last = end < text.length() && end > at && Character.isLetter(text.charAt(end))
                && !isUnspaced(text.charAt(end))
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        if (last) {
            return end + 1;
        }
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return letters > 1 && whole ? end : at;
    }

    /// The letters of `RM360,000` or `Rs500`: a code before digits is a word of its own where the digits have separators or the code is known.
    private int endOfCurrencyCode() {
        int end = at;
        while (end < text.length() && end - at < LONGEST_CODE && Character.isLetter(text.charAt(end)) && !isUnspaced(text.charAt(end))) {
            end++;
        }
        if (end == at || !digitAt(end) || !Character.isUpperCase(text.charAt(at))) {
            return at;
        }
        int digits = end;
        while (digitAt(digits)) {
            digits++;
        }
        boolean separated = digits + 1 < text.length() && (text.charAt(digits) == ',' || text.charAt(digits) == '.') && digitAt(digits + 1);
        return separated || CODES.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? end : at;
    }

    private int endOfAddress() {
        for (String start : ADDRESS_STARTS) {
            if (text.regionMatches(true, at, start, 0, start.length())) {
                int end = at;
                while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x2E80 && text.charAt(end) != 0x00A0
                        && "\"<>”“".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                while (end > at && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                return end;
            }
        }
        return at;
    }

    private int endOfCluster(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isMark(c) && c != 0x200D) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void add(TokenKind kind, int end) {
        String printed = text.substring(at, end);
        tokens.add(new Token(kind, at, end, printed, fold(kind, printed)));
        at = end;
    }

    private static String fold(TokenKind kind, String printed) {
        return switch (kind) {
            case WORD, ADDRESS -> printed.toLowerCase(Locale.ROOT).replace('’', '\'');
            case PUNCTUATION -> foldPunctuation(printed);
            case LETTER -> HanForms.simplified(printed);
            case NUMBER, SYMBOL -> printed;
        };
    }

    private static String foldPunctuation(String printed) {
        return switch (printed) {
            case "’", "‘", "＇" -> "'";
            case "‐", "‑" -> "-";
            case "“", "”", "„", "«", "»", "「", "」" -> "\"";
            case "，" -> ",";
            case "（" -> "(";
            case "）" -> ")";
            case "：" -> ":";
            case "；" -> ";";
            case "！" -> "!";
            case "？" -> "?";
            default -> printed;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isIgnorable(int c) {
        return Character.isISOControl(c) || c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0x00AD || c == 0x200E || c == 0x200F;
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL || c == '%' || c == '#' || c == '@' || c == '&' || c == '％' || c == '‰' || c == '№'
                || type == Character.OTHER_NUMBER;
    }

    /// Whether the letter belongs to a script that puts no spaces between words.
    static boolean isUnspaced(int c) {
        if (c < 0x0E00 || !(Character.isLetter(c) || Character.isIdeographic(c) || c == 0x3005)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
