/// # Passages that survive a better reader
///
/// A better reader makes a new transcript; the old one is kept. Passages point into the old one by offsets and keep their words, so that they can be
/// found again: word for word, then with white space, quotation marks and hyphens folded, then approximately. What cannot be found without doubt is
/// listed, never guessed.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.passage;
