/// # A document laid out with its figures marked
///
/// [MarkedText] cuts a transcript into [Block]s of [Run]s: words that belong to no figure, to one, to its number. Offsets are code points
/// throughout; nothing of the text is lost or added.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web.text;
