/// # Testing: what the tests of several rooms share
///
/// Evaluation data that may not be copied into the repository stands in a folder `shared` beside it, when it is there. [SharedData] finds
/// it; a test that needs it and does not find it is skipped and says what was not proven. No room depends on this module outside its tests.
@org.jspecify.annotations.NullMarked
package org.saksi.testing;
