package org.saksi.release.budget;

import java.math.BigDecimal;

/// A release that would give away more than is left.
public final class Overdraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overdraft(String population, BigDecimal asked, BigDecimal left) {
        super("the release would spend " + asked.toPlainString() + " of the noise budget of \"" + population + "\", but only "
                + left.toPlainString() + " is left");
    }
}
