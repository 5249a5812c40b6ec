package org.saksi.terms;

import java.util.Arrays;
import java.util.Locale;

/// What kind of speaker stands behind a statement.
public enum AttributionKind {

    /// Non-governmental organisations, researchers, institutes.
    NGO,
    /// Ministries, police, prosecutors, spokespersons, officials of a state.
    GOVERNMENT,
    /// The United Nations and other intergovernmental bodies.
    UN,
    /// Newspapers, agencies, broadcasters.
    MEDIA,
    /// Courts, judges, judgments.
    COURT,
    /// Survivors, witnesses, their families.
    SURVIVOR,
    /// Companies and their spokespersons.
    COMPANY,
    /// Cannot be told.
    UNKNOWN;

    /// The word used in exports, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static AttributionKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of speaker is called \"" + code + "\""));
    }
}
