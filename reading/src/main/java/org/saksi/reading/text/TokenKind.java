package org.saksi.reading.text;

/// What a token is made of.
public enum TokenKind {

    /// A word of a script that puts spaces between words; may hold digits after its first letter (`K99`) and inner dots (`U.S.`).
    WORD,
    /// A letter with its marks of a script that puts no spaces between words.
    LETTER,
    /// Digits of any script, with the separators printed between them: `3,500`, `12.5`, `2025.06.26`.
    NUMBER,
    /// Currency signs, `%`, `#`, `+`, pictures.
    SYMBOL,
    /// Full stops, commas, quotation marks, brackets, dashes.
    PUNCTUATION,
    /// A web or mail address, whole.
    ADDRESS
}
