/// Who asserts what, on which passage, adopted by whom.
@org.jspecify.annotations.NullMarked
package org.saksi.ledger;
