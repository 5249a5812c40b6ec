/// # Tables: how do people's own sheets come into the casebook?
///
/// A sheet is deposited as an exhibit, its columns are mapped to [ColumnRole]s (guessed by usual names, or told), and every row becomes
/// statements whose passages are the cells ([TableImport]). A row that makes no sense is refused with its reason, and nothing of it is
/// written. What no role is known for is kept. What was imported once is not imported again, whichever sheet it comes in, and what somebody
/// took back is not brought back. Names and whatever else tells who a person is are sealed apart ([org.saksi.ledger.Identities]).
@org.jspecify.annotations.NullMarked
package org.saksi.app.tables;
