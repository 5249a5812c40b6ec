/// # Checks
///
/// What would change the answer: a list left out, two lists taken as one, one person fewer, wrong links, dependence that no data can show. A check
/// takes a rule for a total and a table; it never chooses the rule.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.check;
