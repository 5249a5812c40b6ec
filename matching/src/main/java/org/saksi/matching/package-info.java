/// # Matching
///
/// How alike are these two, and why? The pure library of record linkage: lists of people in, clusters of rows that are one person out, with a
/// probability for every pair, an explanation of it, and a range for the number of people.
///
/// **Words.** A *row* is one line of a list. A *pair* is two rows. A *level* says how one field of a pair compares. A *weight* is the natural
/// logarithm of (chance of that level among pairs of one person / among pairs of two people). A *cluster* is a set of rows taken for one
/// person. A *bridge* is a pair of clusters that share a likely pair and stayed apart.
///
/// **Door.** [org.saksi.matching.Matcher]: `fit` learns from the rows themselves, without labels; `link` does everything.
///
/// **Never**: input or output, a clock, chance without a seed, a decision. A machine suggests; a person says *same*, *different* or *unsure*.
@org.jspecify.annotations.NullMarked
package org.saksi.matching;
