package org.saksi.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saksi.terms.LanguageTag;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Finds the language of a text: by script where the script decides, else by its commonest words, else by OpenNLP's detector (183 languages, ISO 639-3, naive
/// Bayes over n-grams). Safe for use by several threads.
public final class Languages {

    /// Letters looked at; more do not change the answer.
    private static final int SAMPLE = 1_000;
    /// Letters below which an answer would be a guess.
    private static final int ENOUGH = 12;
    /// Letters from the middle of the sample that the model is asked about first: it nearly always knows by then, and its work grows with the letters.
    private static final int FIRST_LOOK = 250;
    /// Confidence of the model below which its answer is not taken. It spreads its confidence over 183 languages: a plain sentence
    /// reaches .07 to .12 however long the text, letters of no language .03.
    private static final double CONFIDENCE = 0.05;
    /// How many times as sure the model must be of its answer as of the runner-up: near languages share their n-grams.
    private static final double LEAD = 1.3;

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(two -> Locale.of(two).getISO3Language(), two -> two, (first, second) -> first));
    private static final Map<String, String> MACRO = Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "zlm", "ms",
            "khk", "mn");

    private Languages() {}

    /// The main language of a text.
    ///
    /// @return `und` when there are too few letters, or the text is too mixed, to tell
    public static LanguageTag of(String text) {
        String sample = sample(text);
        Scripts scripts = Scripts.of(sample);
        if (scripts.total() == 0) {
            return LanguageTag.UNDETERMINED;
        }
        Optional<LanguageTag> byScript = scripts.language();
        if (byScript.isPresent()) {
            return byScript.get();
        }
        if (scripts.total() < ENOUGH) {
            return LanguageTag.UNDETERMINED;
        }
        return CommonWords.language(sample).orElseGet(() -> byModel(sample));
    }

    private static LanguageTag byModel(String sample) {
        if (sample.length() <= FIRST_LOOK) {
            return predicted(sample);
        }
        int from = (sample.length() - FIRST_LOOK) / 2;
        LanguageTag seen = predicted(sample.substring(from, from + FIRST_LOOK));
        return seen.equals(LanguageTag.UNDETERMINED) ? predicted(sample) : seen;
    }

    private static LanguageTag predicted(String letters) {
        Language[] likely = new LanguageDetectorME(Model.DETECTOR).predictLanguages(letters);
        if (likely[0].getConfidence() < CONFIDENCE || likely[0].getConfidence() < LEAD * likely[1].getConfidence()) {
            return LanguageTag.UNDETERMINED;
        }
        String code = likely[0].getLang();
        return new LanguageTag(MACRO.getOrDefault(code, TWO_LETTERS.getOrDefault(code, code)));
    }

    /// A stretch from a third into the text, where heads and menus are over.
    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int from = (text.length() - SAMPLE) / 3;
        return text.substring(from, from + SAMPLE);
    }

    /// Loaded when first needed: it takes most of a second and some 45 MB.
    private static final class Model {
        static final LanguageDetectorModel DETECTOR = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the language model langdetect-183.bin is not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
    }
}
