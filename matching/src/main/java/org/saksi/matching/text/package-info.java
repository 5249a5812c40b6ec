/// # Texts: which of them say the same in the same words?
///
/// A *word* is a run of letters and digits, folded: case, accents and width do not count. In scripts that are written without
/// spaces (Chinese, Japanese, Thai, Lao, Burmese, Khmer) a *word* is a pair of neighbouring letters. A *shingle* is a run of 3 or
/// 5 words inside one sentence, so that a text whose sentences were shuffled keeps every one of its shingles.
///
/// - [WordSequence]: a text as the numbers of its words; everything here is computed from it, and it is all that is kept.
/// - [Shingles]: the set of a text's shingles. *Containment* is the share of the smaller set that stands in the larger, *resemblance*
///   the share of both that is common; each a number from 0 to 1.
/// - [Alignment]: how many words of two texts stand in the same order.
/// - [CopyScore]: what the three say together of one pair: *copy*, *derived* or *different*, and a number to rank pairs by.
/// - [CopyIndex]: finds, among very many texts, those that a new one may be a copy of. A text costs its own size, however many there are.
/// - [CopyGroups]: the groups that copies form.
///
/// Nothing here knows files, clocks or people; the same texts in the same order always give the same answer.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.text;
