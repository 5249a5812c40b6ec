/// How well a finding is supported, by how many independent origins.
@org.jspecify.annotations.NullMarked
package org.saksi.assessment;
