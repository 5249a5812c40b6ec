/// # The child process that parses
///
/// [org.saksi.reading.extract.child.ChildProcess] starts and watches it, [org.saksi.reading.extract.child.ChildMain] is what runs in it, and
/// [org.saksi.reading.extract.child.Frames] is what goes through the pipe. It answers one file at a time, so that a crash has one culprit.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.extract.child;
