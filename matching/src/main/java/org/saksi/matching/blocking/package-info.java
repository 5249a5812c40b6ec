/// # Blocking
///
/// Which pairs are looked at. A **rule** gives every row some keys; rows that share a key form a **block**; a pair is a candidate when it shares
/// any block that is not too large. How large a block may be follows from a budget of pairs; blocks beyond it are left out and counted, not
/// silently lost.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.blocking;
