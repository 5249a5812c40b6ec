package org.saksi.app.web.pages;

import org.saksi.app.boot.ThreeSentences;

/// Somebody decided about a figure after the page was shown on which a person decides about it now: what that person saw is no longer so, and
/// nothing was recorded.
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FigureDecision.Page page;

    /// @param page the figure as it stands now
    Overtaken(FigureDecision.Page page) {
        super("somebody decided about this figure since it was shown to you");
        this.page = page;
    }

    /// The figure as it stands now.
    FigureDecision.Page page() {
        return page;
    }

    /// What the person is told.
    ThreeSentences sentences() {
        return new ThreeSentences("This was not recorded: " + getMessage() + ".",
                "It stands as follows. " + page.notes().history(page.figure()), "Look at it as it stands now, then decide.");
    }
}
