/// # The ledger: who asserts what, on which passage, adopted by whom?
///
/// The only place where facts are written. An [Entry] is appended, never changed; what a person decides is an entry too, with author,
/// time and reason.
///
/// | word | meaning |
/// |---|---|
/// | statement | somebody says something about something, in a passage of an exhibit ([Statement]) |
/// | bearing | what a statement bears on: about what, when, from which source and through whom, on whose consent ([Bearing]) |
/// | source | a speaker or an intermediary as one entity, however many statements pass through it ([Source]) |
/// | appraisal | a person's letter for a source, digit for information, each by itself ([Appraisal]) |
/// | consent | what a person permits, for which purposes, to whom; not asked means denied ([Consent]) |
/// | usable | a statement may be used for a purpose, or it is in no fold for that purpose ([Usability]) |
/// | identity | who stands behind a code: sealed under a key of its own, opened by a logged request only ([Identities]) |
/// | recording | a person writes a statement down, from a machine's suggestion or by hand; that person is its first reader ([Recording]) |
/// | adoption | a further person stands behind a statement ([Adoption]) |
/// | judgement | a person decides a question that a machine can only score, with reason, evidence and the score seen ([Judgement]) |
/// | supersession | a statement is replaced by a corrected one; both stay ([Supersession]) |
/// | retraction | an entry is taken back; it stays, and counts no more ([Retraction]) |
///
/// A [LedgerView] is what stands after a given entry or at a given time: a pure fold of the entries, the same every time.
/// This room never updates, never deletes, never merges people, never decides.
@org.jspecify.annotations.NullMarked
package org.saksi.ledger;
