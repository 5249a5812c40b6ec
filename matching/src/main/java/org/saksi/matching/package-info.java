/// How alike two texts or two records are, and why.
@org.jspecify.annotations.NullMarked
package org.saksi.matching;
