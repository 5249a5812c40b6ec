package org.saksi.reading.speakers;

/// A noun phrase that could be a speaker, or lead to one.
///
/// @param start the place of its first token, its determiner included
/// @param core the place of its first token behind the determiner
/// @param end the place after its last token
/// @param form how it refers
/// @param definite whether it has a determiner that points back
/// @param head the classes of its head word
/// @param bracket the place after the acronym in brackets behind it, or `end`
record Mention(int start, int core, int end, Form form, Definiteness definite, long head, int bracket) {

    /// How a noun phrase refers.
    enum Form {
        /// By a name.
        NAME,
        /// By a noun: *the agency*, *Thai police*, *a survivor*.
        NOUN,
        /// By a pronoun.
        PRONOUN,
        /// By a number or quantity word alone: *ten others*.
        QUANTITY
    }

    /// What kind of determiner a noun phrase has.
    enum Definiteness {
        /// None.
        BARE,
        /// *The*, *this*.
        THE,
        /// *A*, *another*.
        A,
        /// *Its*, *their*.
        OWN
    }

    boolean headIs(WordClass c) {
        return (head & c.bit()) != 0;
    }

    boolean headIsAny(long bits) {
        return (head & bits) != 0;
    }

    int lastToken() {
        return end - 1;
    }
}
