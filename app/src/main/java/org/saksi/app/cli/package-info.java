/// # The command line
///
/// One class a command, named after it. A command parses its words, calls a room, prints: it holds no rule of the domain. Text for people
/// by default; `--json` prints JSON lines through [Output]. Progress goes to standard error.
///
/// Exit status: 0 done · 1 `verify` found something wrong, or nothing could be read · 2 the call is wrong · 3 refused · 4 damage met.
@org.jspecify.annotations.NullMarked
package org.saksi.app.cli;
