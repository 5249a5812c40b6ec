package org.saksi.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.saksi.terms.LanguageTag;

/// Tells languages in Latin script by their commonest words. Running text has about one in three words from such a list; the answer is taken only when
/// one language is well ahead, so that close relatives are left to the model.
final class CommonWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}']+");
    /// Words below which a share means nothing.
    private static final int ENOUGH = 12;
    /// Share of common words from which a text is running text of that language.
    private static final double SHARE = 0.2;
    /// How many times the runner-up the winner must have.
    private static final double LEAD = 2.5;

    private static final Map<String, List<String>> LISTS = Map.of("en",
            List.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "were", "by", "from", "have", "has", "had", "they",
                    "said", "which",
                    "their", "who", "this", "are", "it", "at", "been", "he", "she", "not", "we"),
            "fr",
            List.of("le", "la", "les", "des", "et", "une", "un", "du", "est", "dans", "que", "qui", "pour", "par", "sur", "au", "aux",
                    "ont", "sont", "avec",
                    "il", "elle", "ce", "cette", "ne", "pas", "été", "leurs"),
            "es",
            List.of("el", "los", "las", "del", "y", "en", "una", "un", "que", "por", "con", "para", "es", "su", "sus", "se", "al", "lo",
                    "fue", "han", "más",
                    "como", "ha", "son", "pero"),
            "de",
            List.of("der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einer", "nicht", "mit", "von", "auf", "für", "ist",
                    "im", "zu", "sich",
                    "auch", "wurde", "wurden", "sind", "bei", "aus", "nach"),
            "vi",
            List.of("của", "và", "các", "những", "được", "là", "trong", "đã", "người", "này", "cho", "với", "không", "tại", "có", "một",
                    "để", "ở", "về"),
            "pt",
            List.of("o", "os", "as", "do", "da", "dos", "das", "em", "no", "na", "um", "uma", "que", "não", "por", "com", "para", "foi",
                    "ao", "pela", "são",
                    "mais", "foram", "às"),
            "it",
            List.of("il", "lo", "gli", "di", "della", "dei", "delle", "che", "per", "con", "una", "è", "non", "nel", "nella", "sono",
                    "alla", "anche", "dal",
                    "più", "dalla", "ha"));

    private static final Map<String, List<String>> LANGUAGES_OF = invert();

    private CommonWords() {}

    /// The language whose common words are well ahead; empty when none is.
    static Optional<LanguageTag> language(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words++;
                LANGUAGES_OF.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            int count = entry.getValue();
            if (count > most) {
                second = most;
                most = count;
                best = entry.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean clear = words >= ENOUGH && most >= SHARE * words && most >= LEAD * second;
        return clear && best != null ? Optional.of(new LanguageTag(best)) : Optional.empty();
    }

    private static Map<String, List<String>> invert() {
        Map<String, List<String>> inverted = new HashMap<>();
        LISTS.forEach((language, words) -> words.forEach(word -> inverted.merge(word, List.of(language),
                (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream()).toList())));
        return Map.copyOf(inverted);
    }
}
