/// # Counting people
///
/// How many people the rows speak of, as a range. Joinings that rest on a probability can fail, clusters that stayed apart can be one person;
/// drawing both many times gives a distribution. What no comparison proposed is estimated and stated apart.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.count;
