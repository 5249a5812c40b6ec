package org.saksi.reading.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines with which messages begin in a chat exported by WhatsApp: `[01/02/2024, 10:11:12] Name: words` on one kind of telephone, `01/02/2024, 10:11 - Name: words` on
/// the other, dates and clocks as the telephone's country writes them.
final class WhatsAppLines {

    /// A line with which a message begins.
    ///
    /// @param start where the line begins, in UTF-16 units
    /// @param time date and clock as printed
    /// @param sender who wrote it; empty for a notice of the program
    record Head(int start, String time, Optional<String> sender) {}

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\u202F\u00A0]?[AaPp]\\.?\\s?[Mm]\\.?)?";
    private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";
    private static final Pattern HEAD = Pattern
            .compile("(?m)^[\u200E\u200F\uFEFF]*(?:\\[(" + DATE + ",?[\\s\u202F]+" + CLOCK + ")\\]|(" + DATE + ",?[\\s\u202F]+" + CLOCK
                    + ")[\\s\u202F]+[-–])[ \u200E\u200F]+(?:([^:\\n]{1,80}?):(?:[ \u200E\u200F]|$))?");

    private WhatsAppLines() {}

    /// Whether a text begins as such an export.
    static boolean begins(String text) {
        Matcher first = HEAD.matcher(text);
        if (!first.find() || first.start() > 1) {
            return false;
        }
        return first.find() || text.indexOf('\n') < 0 || text.strip().lines().count() == 1;
    }

    /// All such lines of a text.
    static List<Head> of(String text) {
        List<Head> heads = new ArrayList<>();
        Matcher matcher = HEAD.matcher(text);
        while (matcher.find()) {
            String time = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            heads.add(new Head(matcher.start(), time, Optional.ofNullable(matcher.group(3)).map(String::strip).filter(s -> !s.isEmpty())));
        }
        return heads;
    }
}
