package org.saksi.register.origins;

import java.text.Normalizer;
import java.util.Locale;

/// Words without case and accents, so that a name is the same name however it is printed.
final class Plain {

    private Plain() {}

    static String word(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'đ' ? 'd' : c);
            }
        }
        return plain.toString();
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
