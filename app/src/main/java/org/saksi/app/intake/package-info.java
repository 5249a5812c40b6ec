/// # Intake: from a path to an exhibit with its transcript
///
/// What `saksi add` and an upload have in common. A file is deposited, read, and its transcript kept under the exhibit's key; a folder is
/// walked, a zip archive unpacked member by member within limits; a table beside the files says where each came from. Every file gets
/// exactly one outcome, and one file's trouble is no other file's. Nothing is written to disk in clear.
@org.jspecify.annotations.NullMarked
package org.saksi.app.intake;
