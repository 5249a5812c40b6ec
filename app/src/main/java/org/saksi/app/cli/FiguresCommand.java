package org.saksi.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;
import org.saksi.assessment.figures.GatheredFigures;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.OriginsFold;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi figures`: the figures of all documents, gathered by measure, with their origins and disagreements.
@Command(name = "figures", mixinStandardHelpOptions = true, sortOptions = false, description = "Gathers figures by measure, unit, place and period; counts independent origins; says why figures disagree.")
public final class FiguresCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files of any kind that `text` reads, or folders of them")
    private List<Path> paths = List.of();

    @Option(names = "--measure", paramLabel = "M", description = "only measures called so, or with this word: compounds, survivors_interviewed, losses")
    private @Nullable String measure;

    @Option(names = "--json", description = "print JSON lines, one a measure")
    private boolean json;

    @Option(names = "--csv", description = "print a table, one row a mention, with offsets, words, the machine's and the person's values")
    private boolean csv;

    @Override
    public void run() {
        if (json && csv) {
            throw new IllegalArgumentException("--json and --csv exclude each other");
        }
        List<DocumentFigures> documents = ReadDocuments.of(paths);
        Origins origins = OriginsFold.of(documents);
        GatheredFigures all = GatheredFigures.of(documents, origins);
        GatheredFigures gathered = measure == null ? all : all.ofMeasure(measure);
        if (csv) {
            FigureTable.print(System.out, documents, origins, gathered);
        } else if (json) {
            Output lines = new Output(System.out);
            gathered.rows().forEach(row -> lines.line(FigureRowJson.of(row)));
        } else {
            gathered.rows().forEach(row -> print(row, System.out));
        }
        System.out.flush();
    }

    private static void print(FigureRow row, PrintStream out) {
        out.println(row.measure() + row.place().map(p -> ", " + p).orElse("") + row.period().map(p -> ", " + p).orElse(""));
        for (FigureValue value : row.values()) {
            out.println("  " + FigureWords.value(value) + " — " + origins(value) + " · "
                    + (value.docs().size() == 1 ? "1 document" : value.docs().size() + " documents") + ": "
                    + String.join(", ", value.docs()) + (value.speakers().isEmpty() ? "" : " — " + String.join("; ", value.speakers())));
        }
        String verdict = row.finding().likelier().map(l -> "; likelier " + FigureWords.number(l)).orElse("");
        out.println("  " + row.finding().disagreement().code() + verdict + ": " + row.finding().reason());
    }

    private static String origins(FigureValue value) {
        String count = value.independentOrigins().toString();
        return count + (count.equals("1") ? " independent origin" : " independent origins");
    }
}
