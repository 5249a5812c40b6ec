package org.saksi.register.sites;

import java.util.Optional;

import org.saksi.terms.StatementId;

/// One way of calling a site.
///
/// @param text the name as written
/// @param script the script it is written in, as Unicode names it: `LATIN`, `KHMER`, `HAN`
/// @param usedBy who calls it so, when known
/// @param statement the statement that gives the name
public record SiteName(String text, String script, Optional<String> usedBy, StatementId statement) {

    /// The script of most letters of a text; `COMMON` when it has none.
    public static String scriptOf(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(c -> Character.UnicodeScript.of(c).name())
                .collect(java.util.stream.Collectors.groupingBy(s -> s, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet().stream().max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse("COMMON");
    }
}
