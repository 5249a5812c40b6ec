/// # The state's response: what was it told, what did it do, what did it leave undone?
///
/// | word | meaning |
/// |---|---|
/// | action | something a state did about a site, or did not do when it was told; each has one class, the history is kept ([ActionClass]) |
/// | request | an office was asked; request, person and outcome are three counts |
/// | condition | in which state a site is, as of a date; another axis than actions ([SiteCondition]) |
/// | left behind | who was inside at an action and did not get out through it: known, or possible ([LeftBehind]) |
/// | person-days after notice | days people were held after the state first demonstrably knew ([PersonDays]) |
/// | not known to us | in neither numerator nor denominator, its count shown ([Aggregate]) |
///
/// Rule `state-response/1`, for readers in `docs/method/state-response.md`. Named people are a floor, never the number of the people there.
@org.jspecify.annotations.NullMarked
package org.saksi.assessment.response;
