/// How many are unseen, with what uncertainty.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate;
