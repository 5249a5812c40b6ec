/// # Which language a text is in
///
/// Script first: Khmer, Thai, Lao, Burmese, Korean, Japanese and Chinese betray themselves by their letters, and models know the first five
/// badly or not at all. Only then a statistical model. A text too short to tell is `und`, never a guess.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.language;
