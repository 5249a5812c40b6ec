package org.saksi.reading.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the parts of a message of mail without parsing it: the lines that begin with a boundary which some header declares (RFC 2046 §5.1.1).
final class MailParts {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern DELIMITER = Pattern.compile("(?m)^--([^\\r\\n]{1,204}?)[ \\t]*\\r?$");

    private MailParts() {}

    /// How many parts stand between boundaries, those that hold parts themselves included; 0 when the message is of one piece.
    static long count(byte[] mail) {
        String latin = new String(mail, StandardCharsets.ISO_8859_1);
        Set<String> boundaries = new HashSet<>();
        for (Matcher declared = BOUNDARY.matcher(latin); declared.find();) {
            boundaries.add(declared.group(1) == null ? declared.group(2) : declared.group(1));
        }
        return boundaries.isEmpty() ? 0 : DELIMITER.matcher(latin).results().filter(line -> boundaries.contains(line.group(1))).count();
    }
}
