/// # Boot: how the rooms are put together for one casebook
///
/// Plain Java between the rooms and the ways people reach them. [CasebookDoor] keeps one casebook shut or open; [CasebookSession] is the
/// open casebook as a person works with it: what came in, what it says, what was decided, what follows from it. Both are used by the web
/// and by tests; neither knows HTTP, and neither holds a rule of the domain.
@org.jspecify.annotations.NullMarked
package org.saksi.app.boot;
