package org.saksi.terms;

import java.util.Arrays;
import java.util.Locale;

/// What kind of thing a figure counts. A closed list; figures of different kinds are never compared.
public enum UnitKind {

    /// Human beings.
    PEOPLE,
    /// Compounds, centres, locations, buildings, towns.
    SITES,
    /// Cases, requests, warrants, complaints, operations.
    CASES,
    /// Money, in the currency that the unit names.
    MONEY,
    /// Fractions, percentages, growth: 0.66 for 66 %.
    SHARE,
    /// Videos, photographs, recordings.
    MEDIA,
    /// Time spans, in months.
    DURATION,
    /// Accounts, pages, channels, domains, wallets, telephone numbers.
    ACCOUNTS,
    /// Companies, gangs, agencies.
    ORGANISATIONS,
    /// Countries, vehicles, and whatever else is counted.
    OTHER;

    /// The word used in exports, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static UnitKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit kind is called \"" + code + "\""));
    }
}
