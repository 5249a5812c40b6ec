package org.saksi.app.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.GatheredFigures;
import org.saksi.reading.FigureMention;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;

/// One row a mention: where it stands, its words, what the machine read and what a person made of it, the measure it was gathered in, its origin.
final class FigureTable {

    private static final List<String> PLACE = List.of("exhibit", "start", "end", "num_start", "num_end", "words");
    private static final List<String> VALUES = List.of("value_low", "value_high", "vague", "qualifier", "unit_kind", "unit", "measure",
            "place", "period", "attributed_to", "attribution_kind");
    private static final List<String> GATHERED = List.of("standing", "gathered_measure", "primary_origin", "disagreement", "file");

    private FigureTable() {}

    /// @param all whether figures that were not gathered, because a person rejected them, are printed too
    static void print(PrintStream out, DocumentSet set, GatheredFigures gathered, boolean all) {
        Map<FigureRef, FigureRow> rowOf = new HashMap<>();
        gathered.rows().forEach(row -> row.values().forEach(v -> v.figures().forEach(f -> rowOf.put(f, row))));
        List<String> header = new ArrayList<>(PLACE);
        VALUES.forEach(v -> header.add("machine_" + v));
        VALUES.forEach(v -> header.add("person_" + v));
        header.addAll(GATHERED);
        List<List<String>> rows = new ArrayList<>();
        for (DocumentFigures document : set.documents()) {
            for (int i = 0; i < document.figures().size(); i++) {
                FigureRef ref = new FigureRef(document.docId(), i);
                Optional<FigureRow> row = Optional.ofNullable(rowOf.get(ref));
                if (all || row.isPresent()) {
                    rows.add(line(ref, document.figures().get(i), row, set));
                }
            }
        }
        CsvLines.print(out, header, rows);
    }

    private static List<String> line(FigureRef ref, FigureInForce figure, Optional<FigureRow> row, DocumentSet set) {
        FigureMention value = figure.value();
        List<String> line = new ArrayList<>(
                List.of(ref.docId(), Integer.toString(value.start()), Integer.toString(value.end()), Integer.toString(value.numStart()),
                        Integer.toString(value.numEnd()), value.quote()));
        line.addAll(values(figure.machine()));
        line.addAll(values(figure.person()));
        line.add(figure.standing().name().toLowerCase(Locale.ROOT));
        line.add(row.map(FigureRow::measure).orElse(""));
        line.add(set.origins().byFigure().getOrDefault(ref, ""));
        line.add(row.map(r -> r.finding().disagreement().code()).orElse(""));
        line.add(set.file(ref.docId()));
        return line;
    }

    private static List<String> values(Optional<FigureMention> mention) {
        return mention
                .map(m -> List.of(number(m.amount().low()), number(m.amount().high()), Boolean.toString(m.amount().vague()),
                        m.qualifier().code(), m.unitKind().code(), m.unit(), m.measure(),
                        m.place().orElse(""), m.period().orElse(""), m.attribution().speaker().orElse(""), m.attribution().kind().code()))
                .orElse(VALUES.stream().map(v -> "").toList());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
