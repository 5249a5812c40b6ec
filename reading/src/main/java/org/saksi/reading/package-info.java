/// What a document says, and where exactly.
@org.jspecify.annotations.NullMarked
package org.saksi.reading;
