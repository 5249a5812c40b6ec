/// # Bayesian methods
///
/// Methods whose answer is a posterior distribution sampled by Markov chains. Several chains start apart; only if they come together — split R-hat near
/// 1, enough effective draws — may their numbers be used. A method that does not converge says so and withholds its numbers.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.bayes;
