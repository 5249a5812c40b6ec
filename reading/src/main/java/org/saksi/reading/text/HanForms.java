package org.saksi.reading.text;

import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/// The simplified forms of traditional Chinese characters, one for one, so that one list of words reads both ways of writing.
final class HanForms {

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final Map<String, String> SIMPLIFIED = simplified();

    private HanForms() {}

    private static Map<String, String> simplified() {
        Transliterator forms = Transliterator.getInstance("Traditional-Simplified");
        Map<String, String> found = new HashMap<>();
        for (int c = FIRST; c <= LAST; c++) {
            if (UCharacter.getIntPropertyValue(c, com.ibm.icu.lang.UProperty.SCRIPT) == UScript.HAN) {
                String from = Character.toString(c);
                String to = forms.transliterate(from);
                if (!to.equals(from) && to.codePointCount(0, to.length()) == 1) {
                    found.put(from, to);
                }
            }
        }
        return Map.copyOf(found);
    }

    /// The simplified form of a character; itself when it has none.
    static String simplified(String character) {
        return SIMPLIFIED.getOrDefault(character, character);
    }
}
