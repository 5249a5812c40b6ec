package org.saksi.assessment.response;

import java.time.LocalDate;
import java.util.Optional;

/// Days people were held at a site after the state first demonstrably knew.
///
/// @param since the last day that the first notice can mean; empty without one
/// @param low days on which named people were certainly there
/// @param high days on which they may have been
/// @param people how many named people the days are of
public record PersonDays(Optional<LocalDate> since, long low, long high, int people) {}
