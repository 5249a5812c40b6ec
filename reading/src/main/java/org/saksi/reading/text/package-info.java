/// # The words of a text
///
/// What a reader needs before it can say what a text says: its paragraphs, sentences and tokens, the language of each sentence, and the way
/// from the offsets of Java (UTF-16 units) to the offsets of the contract (Unicode code points).
///
/// - [Article][org.saksi.reading.text.Article]: a text taken apart once; every later rule works over it.
/// - [Token][org.saksi.reading.text.Token]: the smallest piece. Scripts that are written without spaces between words (Chinese, Thai,
///   Khmer, Lao, Burmese, Japanese) give one token a letter, so that the phrases of every language are looked up in the same way.
/// - [Phrases][org.saksi.reading.text.Phrases]: a table of phrases, found by longest match over tokens.
/// - [LanguageFolder][org.saksi.reading.text.LanguageFolder]: the resource folder in which a language is described without code.
///
/// Nothing here throws a word away or changes one: every token stands at its offsets in the text.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.text;
