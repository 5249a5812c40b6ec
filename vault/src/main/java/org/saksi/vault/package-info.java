/// What bytes came in, from whom, unchanged since when, and who may open them.
@org.jspecify.annotations.NullMarked
package org.saksi.vault;
