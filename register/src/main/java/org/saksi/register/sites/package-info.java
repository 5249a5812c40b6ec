/// # Sites: which places are there, and what is said of each?
///
/// | word | meaning |
/// |---|---|
/// | site | a place that people speak of as one; building, tenant and landlord are said of it and are not it ([SiteRecord]) |
/// | name | one way of calling it, in a script, with who uses it ([SiteName]) |
/// | tenure | one operator with the period in which it ran the site ([Tenure]); grades belong to a site under one operator |
/// | position | where one source puts it, by which method, within how many metres ([Position]); several are intersected ([Whereabouts]) |
/// | tie | a person's judgement that two sites are one, that one is part of another, that one moved to another ([SiteTies]) |
///
/// A [SiteRegister] is a fold of the statements that may be used. Ties that contradict each other are refused with the reason, before they are
/// written ([SiteDesk]); nothing here joins two sites by itself.
@org.jspecify.annotations.NullMarked
package org.saksi.register.sites;
