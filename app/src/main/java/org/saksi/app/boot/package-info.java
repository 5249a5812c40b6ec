///
@org.jspecify.annotations.NullMarked
package org.saksi.app.boot;
