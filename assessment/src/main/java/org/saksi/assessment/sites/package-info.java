/// # Site grades: what does the written rule allow?
///
/// | word | meaning |
/// |---|---|
/// | eligibility | what rule `site-grade/1` gives for a site under one operator: a function of the usable statements ([SiteGradeRule]) |
/// | grade | what two named readers adopt; it stands while eligibility carries it ([SiteAssessment]) |
/// | evidence | one usable statement as the rule reads it ([Evidence]) |
/// | perceiver | who or what saw; accounts judged *same* or *unsure* are one ([Perceivers]) |
/// | thresholds | the numbers of the rule, in one versioned table, each with its neighbours ([Thresholds]) |
///
/// The rule is total: every site gets the first row from the top that holds. Nothing here says that something is proven.
@org.jspecify.annotations.NullMarked
package org.saksi.assessment.sites;
