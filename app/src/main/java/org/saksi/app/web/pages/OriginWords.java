package org.saksi.app.web.pages;

import org.saksi.app.web.view.Words;
import org.saksi.register.origins.Origin;

/// Says of an origin who, in what, when.
public final class OriginWords {

    private OriginWords() {}

    /// `Lantern Watch, report, June 2031`; of figures that nobody is named for, that the document itself gives them.
    public static String of(Origin origin) {
        return origin.speaker().orElse("the document itself") + (origin.form().isEmpty() ? "" : ", " + origin.form())
                + origin.date().map(d -> ", " + Words.date(d)).orElse("");
    }
}
