/// # Origins: who stands behind a figure in the end, and which documents are echoes?
///
/// "53 compounds" stands in thirty documents and is one source. This package tells copies from versions from independent stories, and
/// says for each figure on whose statement it rests.
///
/// - A **copy group** holds documents with the same text: verbatim, shuffled, cut, among other boilerplate, or with words exchanged.
/// - A **family** holds a copy group with its translations and rewrites: versions of one text, told by the names, numbers and quotations they share.
/// - A **release** ([Release]) is what one document takes from one speaker on one occasion.
/// - An **origin** ([Origin]) is that occasion itself: releases of several documents that are the same. The origin belongs to a figure; per document it is
///   summed up ([DocumentOrigins]).
/// - **Independent origins** are a range ([OriginRange]): the lower end merges what may share an input, the upper only what is known to ([RestsOn]).
/// - A **judgement** ([OriginJudgement]) of a person goes before every score, and is kept with the evidence and the score that the person saw.
///
/// The door is [OriginsFold]. Speakers are told to be the same by what the texts say themselves (acronyms they explain, short forms beside long ones, persons
/// beside their bodies); there is no list of known bodies. Nothing here decides: a machine's tie is a suggestion until a person judges it.
@org.jspecify.annotations.NullMarked
package org.saksi.register.origins;
