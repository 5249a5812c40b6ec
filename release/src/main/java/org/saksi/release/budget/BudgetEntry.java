package org.saksi.release.budget;

import java.math.BigDecimal;

/// One booking.
///
/// @param population the people it is about
/// @param squaredLoss what was spent: µ² of Gaussian differential privacy; adds up over releases
/// @param limit what may be spent in all
/// @param spent what is spent after this booking
/// @param what the release, in words
/// @param at when, ISO 8601
public record BudgetEntry(String population, BigDecimal squaredLoss, BigDecimal limit, BigDecimal spent, String what, String at) {}
