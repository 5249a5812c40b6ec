/// # The model
///
/// What a level weighs (Fellegi and Sunter 1969), learned without labels. The name's evidence is a score; how often pairs of a given score are
/// one person is learned from how often their *other* fields agree, among pairs that were proposed by the name alone, so that no field is
/// judged by a selection it made itself. Other fields weigh log(m/u), where u, the chance of agreeing by accident, is learned apart for pairs
/// whose names agree strongly: people of one name often share a nationality, a sex, a village.
///
/// Probabilities are posterior probabilities that two rows are one person; logits and weights are natural logarithms.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.model;
