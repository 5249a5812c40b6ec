package org.saksi.reading.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers, told apart by their last seven digits: these stay the same whether a number is written with the code of its country, with a leading zero or
/// with neither, in whatever digits.
final class PhoneNumbers {

    private static final int DIGITS = 7;
    private static final int MOST = 15;
    private static final Pattern NUMBER = Pattern.compile("[+(]?\\p{Nd}(?:[ ().\\u2010-\\u2013/-]{0,2}\\p{Nd}){6,17}");

    private PhoneNumbers() {}

    /// The keys of all numbers in these words: strings of 7 to 15 digits (the longest that ITU-T E.164 allows).
    static Set<String> keys(String words) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher numbers = NUMBER.matcher(words);
        while (numbers.find()) {
            String digits = digits(numbers.group());
            if (digits.length() >= DIGITS && digits.length() <= MOST) {
                keys.add(digits.substring(digits.length() - DIGITS));
            }
        }
        return keys;
    }

    /// Whether these words are one number and nothing else.
    static boolean isOne(String words) {
        return NUMBER.matcher(words.strip()).matches() && keys(words).size() == 1;
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
