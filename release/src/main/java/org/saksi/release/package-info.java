/// What may leave, to whom, safely.
@org.jspecify.annotations.NullMarked
package org.saksi.release;
