/// # Extraction: from bytes to text
///
/// The door is [org.saksi.reading.extract.Extractor]. It looks at the first bytes, decides what kind of file it is, and has it read: plain text here, where
/// reading is no more than decoding; everything that must be *parsed* in a child process, which is given bytes by a pipe and answers with a
/// transcript by a pipe. A hostile file can cost its own reading, never the casebook.
///
/// Every file gets exactly one outcome, a [org.saksi.reading.Transcript] with a [org.saksi.reading.Recovery]; reading a file never throws
/// because of what is in it. This room never writes to a disk.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.extract;
