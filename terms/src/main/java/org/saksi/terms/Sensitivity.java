package org.saksi.terms;

import java.util.Arrays;
import java.util.Locale;

/// How dangerous it is that somebody reads this: the compartment in which content lives from its deposit on.
/// Ordered from the least to the most dangerous.
public enum Sensitivity {

    /// Published by others: reports, press, laws.
    PUBLIC("public"),

    /// Material of the investigation that is not about one survivor's life.
    EVIDENCE("evidence"),

    /// A survivor's file: testimony, names, contacts, medical and travel papers.
    SURVIVOR("survivor"),

    /// What a survivor was forced to do: never leaves by default, lives apart even inside.
    SELF_INCRIMINATING("self-incriminating");

    private final String code;

    Sensitivity(String code) {
        this.code = code;
    }

    /// The word used on the command line and in exports.
    public String code() {
        return code;
    }

    /// The compartment of this code.
    ///
    /// @throws IllegalArgumentException when there is none, naming those that exist
    public static Sensitivity ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no compartment is called \"" + code + "\"; there are "
                        + String.join(", ", Arrays.stream(values()).map(Sensitivity::code).toList())));
    }
}
