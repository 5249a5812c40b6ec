/// # Estimate: how many are unseen, with what uncertainty
///
/// Several **lists** saw the same population; each person stands on some of them. From the overlaps follows how many people stand on none, *if* assumptions
/// hold that data cannot prove. This room computes that number by several methods side by side, says which assumptions could be checked, and refuses
/// to give a total where none can be given.
///
/// The door is [Estimate]: a table, a [Plan], a seed, in; a [PopulationEstimate] out, which carries the table's hash, the plan, the seed, the versions
/// and *all* candidates, so that nobody can pick the number that pleases and anybody can compute it again. The same input gives the same output, digit
/// by digit, for any number of threads.
///
/// Words: **documented** is the number of people on at least one list; **hidden** those on none; **total** their sum; all in people. An **overlap** is the
/// number of people whom two or more lists share. A [Finding] is a reason why the room refuses, gives a range only, or warns.
///
/// This room never reads a file, a clock or a name of a person; it knows counts only. It never says "the number is".
@org.jspecify.annotations.NullMarked
package org.saksi.estimate;
