package org.saksi.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;

/// A row of gathered figures as the JSON object that the contract describes.
final class FigureRowJson {

    private FigureRowJson() {}

    static Map<String, @Nullable Object> of(FigureRow row) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("measure", row.measure());
        line.put("unit_kind", row.unitKind().code());
        line.put("unit", row.unit());
        line.put("place", row.place().orElse(null));
        line.put("period", row.period().orElse(null));
        line.put("values", row.values().stream().map(FigureRowJson::value).toList());
        line.put("disagreement", row.finding().disagreement().code());
        line.put("likelier", row.finding().likelier().map(l -> FigureJson.number(l.low())).orElse(null));
        line.put("reason", row.finding().reason());
        line.put("rule", row.finding().rule());
        return line;
    }

    private static Map<String, @Nullable Object> value(FigureValue value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("value_low", FigureJson.number(value.amount().low()));
        fields.put("value_high", FigureJson.number(value.amount().high()));
        fields.put("qualifier", value.qualifiers().getFirst().code());
        fields.put("qualifiers", value.qualifiers().stream().map(q -> q.code()).toList());
        fields.put("speakers", value.speakers());
        fields.put("primary_origins", value.primaryOrigins());
        fields.put("independent_origins_low", value.independentOrigins().low());
        fields.put("independent_origins_high", value.independentOrigins().high());
        fields.put("docs", value.docs());
        fields.put("adopted", value.adopted());
        return fields;
    }
}
