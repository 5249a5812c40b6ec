/// # Codes: with which words are facts written down?
///
/// One versioned list ([FactCodes]): every code with the [Element] it belongs to, its meaning, and the words by which people's own tables call
/// it. A code says what a source says happened; it is never a legal conclusion. `FORCED_CRIMINALITY` and restricted movement are codes of this
/// house, because the exchange standard has no slot for them.
@org.jspecify.annotations.NullMarked
package org.saksi.ledger.codes;
