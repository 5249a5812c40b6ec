/// # Log-linear models
///
/// A model says that the expected number of people with a capture history *w* is exp of the sum of its **effects** θ ⊆ *w*. The effect of the
/// empty set is the intercept: its exponential is the expected number of people on no list. Models are *hierarchical*: with an effect they
/// contain all its parts; they always contain the intercept and every single list.
///
/// Tables are sparse: an effect whose lists nobody shares has no finite estimate. Following Fienberg and Rinaldo (2012) and Chan, Silverman and
/// Vincent (2021) such effects are set to −∞, and the **extended** maximum likelihood estimate is sought in what remains. Whether it exists
/// and is unique is decided exactly ([ExistenceCheck]), never by a rounding tolerance.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.loglinear;
