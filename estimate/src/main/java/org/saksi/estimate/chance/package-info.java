/// # Chance
///
/// Random numbers as a function of (seed, purpose, index, position) and of nothing else: the generator is counter-based (Philox4x32-10, Salmon,
/// Moraes, Dror and Shaw 2011). Each bootstrap draw, chain and simulation owns a stream, so that results do not depend on the number of threads
/// or the order in which work is done. These numbers serve statistics; they never protect anybody.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.chance;
