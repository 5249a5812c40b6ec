package org.saksi.matching.records;

/// What a column of a list of people means for linkage.
public enum Role {
    /// Identifies the row; never compared.
    RECORD_ID,
    /// Names the list the row comes from; never evidence by itself.
    SOURCE,
    /// Given, first or middle names.
    GIVEN_NAME,
    /// Family names.
    SURNAME,
    /// A whole name, or another name of the same person, in any order of its parts.
    FULL_NAME,
    /// Day, month or year of birth in any common notation.
    BIRTH_DATE,
    /// Year of birth, used when no whole date stands beside it.
    BIRTH_YEAR,
    /// Month of birth, 1 to 12.
    BIRTH_MONTH,
    /// Day of birth, 1 to 31.
    BIRTH_DAY,
    /// Age in years, made a span of birth years with the help of [#SEEN].
    AGE,
    /// Sex or gender.
    SEX,
    /// Nationality or country.
    NATIONALITY,
    /// A telephone number.
    PHONE,
    /// A number of a document: passport, identity card, social security.
    IDENTIFIER,
    /// A place where the person was held or seen, under any of its names.
    SITE,
    /// When the person was seen there.
    SEEN,
    /// Any other text about the person: address, occupation, place of birth, postcode.
    TEXT,
    /// Not used.
    IGNORED;

    /// Whether the column carries a person's name.
    public boolean isName() {
        return this == GIVEN_NAME || this == SURNAME || this == FULL_NAME;
    }

    /// Whether values of the column take part in comparisons.
    public boolean isCompared() {
        return this != RECORD_ID && this != SOURCE && this != IGNORED;
    }
}
