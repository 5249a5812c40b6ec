/// How people reach the house.
@org.jspecify.annotations.NullMarked
package org.saksi.app;
