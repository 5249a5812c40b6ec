/// # Records
///
/// Lists of people as columns. A **column** is one heading of a list with its distinct values and one code a row; a **role** says what the
/// column means for linkage. Ids, truth and the order of the rows are kept beside the columns and never reach a comparison: rows are put into
/// an order that follows from their content alone, and identical rows are compared once.
///
/// What this package never does: read a file, guess a value, or repair one.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.records;
