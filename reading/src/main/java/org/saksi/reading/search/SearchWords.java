package org.saksi.reading.search;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes a query of what a person typed. All words must be there; `"these words"` in this order; `"debt paid"~8` near each other; `|` either; `-word` not; `word*`
/// what begins so; `wrod~` one or two slips; `outlet:`, `file:`, `sender:` and `language:` narrow it. Nothing that a person can type is an error.
final class SearchWords {

    private static final float OWN_MARKS = 3f;
    private static final float WITHOUT_MARKS = 2f;
    private static final Pattern NARROWED = Pattern.compile("(?<!\\S)(outlet|file|sender|language):(\"[^\"]*\"|\\S+)");

    private SearchWords() {}

    /// @throws IllegalArgumentException when nothing was typed
    static Query query(String typed, Analyzer analyzer) {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("a search needs a word, but was \"" + typed + "\"");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String words = narrow(typed, analyzer, query).strip();
        if (PhoneNumbers.isOne(words)) {
            phone(PhoneNumbers.keys(words), query);
        } else if (!words.isEmpty()) {
            query.add(parser(analyzer, weights()).parse(words), Occur.MUST);
        }
        return query.build();
    }

    private static String narrow(String typed, Analyzer analyzer, BooleanQuery.Builder query) {
        Matcher narrowed = NARROWED.matcher(typed);
        while (narrowed.find()) {
            String value = Fields.named(narrowed.group(2).replace("\"", ""));
            Query only = narrowed.group(1).equals(Fields.LANGUAGE)
                    ? new TermQuery(new Term(Fields.LANGUAGE, value.toLowerCase(Locale.ROOT)))
                    : parser(analyzer, Map.of(narrowed.group(1), 1f)).parse("\"" + value + "\"");
            query.add(only, Occur.FILTER);
        }
        return narrowed.replaceAll(" ");
    }

    private static void phone(Set<String> keys, BooleanQuery.Builder query) {
        keys.forEach(key -> query.add(new TermQuery(new Term(Fields.PHONES, key)), Occur.MUST));
    }

    private static SimpleQueryParser parser(Analyzer analyzer, Map<String, Float> weights) {
        SimpleQueryParser parser = new Phrased(analyzer, weights);
        parser.setDefaultOperator(Occur.MUST);
        return parser;
    }

    /// Takes what stands between two spaces as one phrase, however many words it is cut into: scripts without spaces are cut by a dictionary.
    private static final class Phrased extends SimpleQueryParser {

        private Phrased(Analyzer analyzer, Map<String, Float> weights) {
            super(analyzer, weights);
        }

        @Override
        protected Query newDefaultQuery(String text) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            weights.forEach((field, weight) -> {
                Query phrase = field.equals(Fields.PAIRS) && !Fields.withoutSpaces(text) ? null : createPhraseQuery(field, text);
                if (phrase != null) {
                    either.add(new BoostQuery(phrase, weight), Occur.SHOULD);
                }
            });
            return simplify(either.build());
        }
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put(Fields.WORDS, OWN_MARKS);
        weights.put(Fields.FOLDED, WITHOUT_MARKS);
        weights.put(Fields.PAIRS, 1f);
        return weights;
    }
}
