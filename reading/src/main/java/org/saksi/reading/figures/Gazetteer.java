package org.saksi.reading.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.terms.LanguageTag;

import com.ibm.icu.util.ULocale;

/// Names of countries in every language (Unicode CLDR, through ICU), their adjectives and other names, and towns and regions of the field
/// (`places.txt`).
final class Gazetteer {

    private static final Map<LanguageTag, Gazetteer> KNOWN = new ConcurrentHashMap<>();

    /// A named place.
    ///
    /// @param name in English, a town before its country: `Bavet, Cambodia`
    /// @param adjective whether the words describe rather than name it: "Cambodian"
    record Place(String name, boolean adjective) {}

    private final Phrases<Place> names = new Phrases<>();

    private Gazetteer(LanguageTag language) {
        for (String country : Locale.getISOCountries()) {
            String english = english(country);
            put(ULocale.getDisplayCountry("und-" + country, language.code()), new Place(english, false));
        }
        for (LanguageFolder.Group group : new LanguageFolder(language).groups("places")) {
            String[] key = group.key().split(" ", 2);
            boolean adjective = key.length > 1 && "adjective".equals(key[1]);
            String country = "XX".equals(key[0]) ? "" : english(key[0]);
            String name = key.length == 1 || adjective ? country : country.isEmpty() ? key[1] : key[1] + ", " + country;
            group.texts().forEach(text -> put(text, new Place(name, adjective)));
        }
    }

    static Gazetteer of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language, Gazetteer::new);
    }

    private void put(String text, Place place) {
        if (!text.isBlank()) {
            names.put(text.toLowerCase(Locale.ROOT), place);
        }
    }

    Optional<Match<Place>> at(Line line, int place) {
        return names.longestAt(line.tokens(), place, line.end());
    }

    private static String english(String country) {
        String name = ULocale.getDisplayCountry("und-" + country, "en");
        return switch (country) {
            case "MM" -> "Myanmar";
            case "HK" -> "Hong Kong";
            case "MO" -> "Macau";
            default -> name;
        };
    }
}
