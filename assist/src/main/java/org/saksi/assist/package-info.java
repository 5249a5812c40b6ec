/// What a survivor needs and permits.
@org.jspecify.annotations.NullMarked
package org.saksi.assist;
