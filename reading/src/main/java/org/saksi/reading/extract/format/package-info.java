/// # Formats: one reader each
///
/// A [org.saksi.reading.extract.format.FormatReader] turns the bytes of one kind of file into a
/// [org.saksi.reading.extract.format.Manuscript]: text, anchors, what to expect and what was emitted. Readers run in the child process. They may throw whatever
/// the file makes them throw: what was written before is kept and the outcome says where reading stopped.
///
/// What to expect is counted by a path of its own, never by the reader's.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.extract.format;
