package org.saksi.assessment.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.FigureMention;
import org.saksi.register.origins.FigureRef;
import org.saksi.terms.FuzzyDate;

/// What is compared of a figure.
///
/// @param ref which figure it is
/// @param mention its values in force
/// @param adopted whether people stand behind it
/// @param family the family of its document: versions of one text are one line
/// @param origin the name of its origin
/// @param speaker who is named for it, as its origin is called; empty when nobody is
/// @param state whether it is a state or its court: *the police* of two countries are two
/// @param saidOn when its origin or document is dated
/// @param head what is counted, as a class: `site` for compounds, centres and locations
/// @param remainder whether it counts what is left beside others: *45 other*, *43 more*
/// @param suspected whether it counts what is only suspected
/// @param act what was done with it, as a slug: `arrested`; empty when not said
/// @param certainty how firmly it is said
/// @param alternative whether its sentence names an alternative after it: *not investigated or still operating*
/// @param nouns the nouns of what is counted, when it joins two: *pages and accounts*
/// @param names rare names in its sentence
record Gist(FigureRef ref, FigureMention mention, boolean adopted, String family, String origin, Optional<String> speaker,
        boolean state, Optional<FuzzyDate> saidOn, String head, boolean remainder,
        boolean suspected, String act, Certainty certainty, boolean alternative, Set<String> nouns, Set<String> names) {

    Gist {
        nouns = Set.copyOf(nouns);
        names = Set.copyOf(names);
    }

    String doc() {
        return ref.docId();
    }

    boolean vague() {
        return mention.amount().vague();
    }

    Numbers numbers() {
        return new Numbers(mention.amount(), mention.qualifier());
    }

    /// The document and what it quotes, for a reason that people read.
    String said() {
        return "“" + mention.quote().strip() + "” (" + doc() + ")";
    }

    static List<String> docs(List<Gist> gists) {
        return gists.stream().map(Gist::doc).distinct().toList();
    }
}
