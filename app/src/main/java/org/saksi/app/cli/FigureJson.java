package org.saksi.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.FigureMention;

/// A figure as the JSON object that the contract describes. Whole numbers are written without decimals; a vague amount has null for its numbers.
final class FigureJson {

    private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

    private FigureJson() {}

    static Map<String, @Nullable Object> of(String document, FigureMention mention) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("doc_id", document);
        line.put("start", mention.start());
        line.put("end", mention.end());
        line.put("num_start", mention.numStart());
        line.put("num_end", mention.numEnd());
        line.put("quote", mention.quote());
        line.put("value_low", number(mention.amount().low()));
        line.put("value_high", number(mention.amount().high()));
        line.put("vague", mention.amount().vague());
        line.put("unit_kind", mention.unitKind().code());
        line.put("unit", mention.unit());
        line.put("measure", mention.measure());
        line.put("qualifier", mention.qualifier().code());
        line.put("place", mention.place().orElse(null));
        line.put("period", mention.period().orElse(null));
        line.put("attributed_to", mention.attribution().speaker().orElse(null));
        line.put("attribution_kind", mention.attribution().kind().code());
        line.put("chain", mention.attribution().chain());
        line.put("rule", mention.rule());
        line.put("speaker_rule", mention.attribution().rule());
        line.put("sentence_start", mention.sentenceStart());
        line.put("sentence_end", mention.sentenceEnd());
        return line;
    }

    static @Nullable Object number(double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
        return whole ? (Object) (long) value : (Object) value;
    }
}
