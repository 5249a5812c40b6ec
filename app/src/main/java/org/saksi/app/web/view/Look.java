package org.saksi.app.web.view;

import java.util.Arrays;
import java.util.Locale;

/// How pages are coloured. Kept in a cookie of its own that says nothing else.
public enum Look {

    /// As the machine is set.
    SYSTEM("As this machine is set"),
    /// Ink on paper.
    PAPER("Paper"),
    /// Light ink on a dark ground.
    NIGHT("Night"),
    /// Black and white, strong lines.
    CONTRAST("High contrast");

    /// The name of the cookie.
    public static final String COOKIE = "saksi-look";

    private final String words;

    Look(String words) {
        this.words = words;
    }

    /// Its name for people.
    public String words() {
        return words;
    }

    /// Its name in the cookie and in the style sheet, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The look of this code; the machine's own when there is none.
    public static Look ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst().orElse(SYSTEM);
    }
}
