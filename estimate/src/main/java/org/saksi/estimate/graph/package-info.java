/// # Decomposable graphs
///
/// The lists are the vertices of a graph; two lists joined by an edge may depend on each other. If every circle of four or more has a chord, the
/// graph is *decomposable* and the posterior of the hidden number under it has a closed form (Madigan and York 1997). The answer is the average over
/// all such graphs, each weighted by how well it explains the table.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.graph;
