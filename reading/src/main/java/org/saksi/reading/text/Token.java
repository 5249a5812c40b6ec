package org.saksi.reading.text;

/// A piece of a text that is not taken apart further.
///
/// @param kind what it is made of
/// @param start where it begins, in UTF-16 units
/// @param end where it ends, exclusive
/// @param text as printed
/// @param folded in lower case, with straight apostrophes and plain hyphens: the form in which phrases are looked up
public record Token(TokenKind kind, int start, int end, String text, String folded) {

    /// Whether nothing stands between this and the next token.
    public boolean touches(Token next) {
        return end == next.start;
    }

    /// Whether its folded form is this.
    public boolean is(String word) {
        return folded.equals(word);
    }

    /// Whether it is a word or letter that begins with a capital.
    public boolean capitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is a word or a letter.
    public boolean wordlike() {
        return kind == TokenKind.WORD || kind == TokenKind.LETTER;
    }
}
