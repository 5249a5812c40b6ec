package org.saksi.app.web.view;

/// The casebook was locked between the question and the answer.
public final class LockedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LockedMeanwhile() {
        super("the casebook was locked meanwhile");
    }
}
