package org.saksi.reading.search;

import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;

/// The fields of the index, and how words become terms in each.
final class Fields {

    /// Words with their marks kept; Unicode normalisation NFKC with case folding.
    static final String WORDS = "words";
    /// Words with case, accents, widths and marks folded away.
    static final String FOLDED = "folded";
    /// Pairs of neighbouring characters, in scripts that write no spaces between words.
    static final String PAIRS = "pairs";
    /// Keys of telephone numbers.
    static final String PHONES = "phones";
    /// What a search may be narrowed to.
    static final String FILE = "file";
    static final String OUTLET = "outlet";
    static final String SENDER = "sender";
    static final String LANGUAGE = "language";
    /// Kept beside the terms.
    static final String EXHIBIT = "exhibit";
    static final String START = "start";
    static final String END = "end";
    static final String TEXT = "text";

    private static final Pattern JOINS = Pattern.compile("[._/\\\\!-]+");

    private Fields() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new Folded(), Map.of(WORDS, new Words(), PAIRS, new Pairs()));
    }

    /// Whether all of these words are in scripts that write no spaces between words.
    static boolean withoutSpaces(String words) {
        return words.codePoints().allMatch(Fields::withoutSpaces);
    }

    private static boolean withoutSpaces(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, KHMER, LAO, MYANMAR, THAI -> true;
            default -> false;
        };
    }

    /// A name of a file or a body, with the signs that join its parts as spaces.
    static String named(String name) {
        return JOINS.matcher(name).replaceAll(" ");
    }

    private static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            TokenStream normal = new ICUNormalizer2Filter(words);
            return new TokenStreamComponents(words, normal);
        }
    }

    private static final class Folded extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            return new TokenStreamComponents(words, new ICUFoldingFilter(words));
        }
    }

    private static final class Pairs extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2) {

                @Override
                protected boolean isTokenChar(int c) {
                    return Fields.withoutSpaces(c);
                }
            });
        }
    }
}
