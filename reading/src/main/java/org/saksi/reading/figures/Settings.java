package org.saksi.reading.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saksi.reading.text.LanguageFolder;

/// How a language writes numbers and phrases: `settings.txt`.
///
/// @param commaDecimal whether a comma stands before decimals
/// @param spacedGroups whether groups of three digits may be parted by a plain space
/// @param compoundNumbers whether number words are written as one word
/// @param nounMayComeFirst whether the counted noun may stand before the number, with a classifier behind it
/// @param wordsNeedClassifier whether a number in words counts only directly before a classifier or noun, since words are not parted by spaces
/// @param commaGoesOn whether a comma may stand within the noun phrase behind a number
record Settings(boolean commaDecimal, boolean spacedGroups, boolean compoundNumbers, boolean nounMayComeFirst, boolean wordsNeedClassifier,
        boolean commaGoesOn) {

    static Settings of(LanguageFolder folder) {
        Map<String, List<String>> lines = folder.groups("settings").stream()
                .collect(Collectors.toMap(LanguageFolder.Group::key, LanguageFolder.Group::texts));
        return new Settings(lines.getOrDefault("decimal", List.of()).contains("comma"), yes(lines, "space between groups"),
                yes(lines, "compound numbers"),
                yes(lines, "noun before number"), yes(lines, "no spaces between words"), yes(lines, "comma within noun phrase"));
    }

    private static boolean yes(Map<String, List<String>> lines, String key) {
        return lines.getOrDefault(key, List.of()).contains("yes");
    }
}
