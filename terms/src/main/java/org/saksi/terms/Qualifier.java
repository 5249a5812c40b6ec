package org.saksi.terms;

import java.util.Arrays;
import java.util.Locale;

/// How the source limits its number.
public enum Qualifier {

    /// No qualifying word is printed.
    EXACT,
    /// "At least": the number or more.
    AT_LEAST,
    /// "More than", "over": above the number.
    MORE_THAN,
    /// "About", "around", "an estimated".
    ABOUT,
    /// "Nearly", "almost": a little below the number.
    NEARLY,
    /// "Up to", "as many as": the number or fewer.
    UP_TO,
    /// "Between … and …".
    RANGE;

    /// The word used in exports, in lower case: `at_least`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The qualifier of this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Qualifier ofCode(String code) {
        return Arrays.stream(values())
                .filter(q -> q.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no qualifier is called \"" + code + "\""));
    }
}
