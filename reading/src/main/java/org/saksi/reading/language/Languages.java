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
    /// Confidence of the model below which its answer is not taken.
    private static final double CONFIDENCE = 0.5;

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
        Language best = new LanguageDetectorME(Model.DETECTOR).predictLanguage(sample);
        if (best.getConfidence() < CONFIDENCE) {
            return LanguageTag.UNDETERMINED;
        }
        String code = best.getLang();
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
