/// Which sites, people, organisations and origins there are.
@org.jspecify.annotations.NullMarked
package org.saksi.register;
