/// # Numerics
///
/// The special functions, exact matrices and small linear programs that the methods need, to full double precision or, where a yes or no
/// hangs on it, in exact arithmetic. Nothing here knows what a list or a person is.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.numeric;
