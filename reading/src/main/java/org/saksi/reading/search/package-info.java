/// # Search
/// Full text of the transcripts that a reader may see, in every script, in memory only: the index is built when a casebook is opened and is gone when it closes.
///
/// A transcript is cut into *stretches*: its messages, rows and paragraphs, never longer than a page of a book. Each stretch is indexed four ways: as words by the
/// Unicode and dictionary rules of ICU with their marks kept, since folding destroys Khmer subscripts; as folded words, so that *Nguyễn* is found by *nguyen*; as pairs
/// of characters in scripts that write no spaces, so that a name no dictionary knows is found inside a sentence; and by the last seven digits of its telephone numbers.
///
/// Search never decides that two names are one person and never shows what the reader's compartments do not hold.
@NullMarked
package org.saksi.reading.search;

import org.jspecify.annotations.NullMarked;
