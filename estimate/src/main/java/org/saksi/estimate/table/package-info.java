/// # Overlap tables
///
/// A number of **lists** saw the same population. For each non-empty set of lists — a *capture history*, written as a bit mask with bit *i*
/// for list *i* — the table holds how many people stand on exactly these lists and on no other. People on no list are not in the table: they
/// are what the estimate is about. Counts are people; a history that the source leaves out counts 0.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.table;
