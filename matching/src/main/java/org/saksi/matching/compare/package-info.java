/// # Comparison
///
/// How two values differ, as one of a few **levels** a field: level 0 is "not known on one side", then from most alike to least. Levels are
/// facts about the values; what a level weighs is learned elsewhere. **Rarity** corrects a level for the value itself: agreeing on a rare value
/// says more.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.compare;
