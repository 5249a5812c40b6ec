package org.saksi.assessment.figures;

import java.util.List;
import java.util.Set;

import org.saksi.reading.text.Token;

/// How firmly a text says what it counts.
enum Certainty {

    /// *Where they believe … is likely occurring*, *alleged*.
    HEDGED,
    /// As it is.
    PLAIN,
    /// *Active*, *confirmed*, *verified*.
    ASSERTED;

    private static final Set<String> HEDGES = Set.of("believe", "believes", "believed", "likely", "probably", "allegedly", "alleged",
            "apparently", "appear", "appears", "appeared", "possible",
            "possibly", "presumed", "presumably", "thought", "may", "might", "could", "seem", "seems", "soupçonné", "soupçonnés",
            "probable", "probables", "présumé", "présumés");
    private static final Set<String> ASSERTIONS = Set.of("confirmed", "active", "operating", "operational", "verified", "proven",
            "established", "known", "identified", "confirmé", "confirmés",
            "actif", "actifs");

    /// What the phrase itself and the words around it say.
    ///
    /// @param phrase the phrase that holds the number
    /// @param around the words after it and shortly before it, of its own sentence, without other figures
    static Certainty of(List<Token> phrase, List<Token> around) {
        if (phrase.stream().anyMatch(t -> ASSERTIONS.contains(t.folded()))) {
            return ASSERTED;
        }
        boolean hedged = phrase.stream().anyMatch(t -> HEDGES.contains(t.folded()))
                || around.stream().anyMatch(t -> HEDGES.contains(t.folded()));
        return hedged ? HEDGED : PLAIN;
    }
}
