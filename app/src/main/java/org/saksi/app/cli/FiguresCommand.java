package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.web.view.Words;
import org.saksi.assessment.figures.Disagreement;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;
import org.saksi.assessment.figures.GatheredFigures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi figures`: the figures of all documents, gathered by measure, with their origins and disagreements.
@Command(name = "figures", mixinStandardHelpOptions = true, sortOptions = false, description = "Gathers figures by measure, unit, place and period; counts independent origins; says why figures disagree.")
public final class FiguresCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH|DIR", description = "files of any kind that `text` reads, or folders of them; or one casebook")
    private List<Path> paths = List.of();

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--measure", paramLabel = "M", description = "only measures called so, or with this word: compounds, survivors_interviewed, losses")
    private @Nullable String measure;

    @Option(names = "--json", description = "print JSON lines, one a measure")
    private boolean json;

    @Option(names = "--csv", description = "print a table, one row a mention, with offsets, words, the machine's and the person's values")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        if (json && csv) {
            throw new IllegalArgumentException("--json and --csv exclude each other");
        }
        DocumentSet set = DocumentSet.of(paths, access, "figures");
        GatheredFigures gathered = measure == null ? set.gathered() : set.gathered().ofMeasure(measure);
        if (csv) {
            FigureTable.print(System.out, set, gathered, measure == null);
        } else if (json) {
            Output lines = new Output(System.out);
            gathered.rows().forEach(row -> lines.line(FigureRowJson.of(row)));
        } else {
            gathered.rows().forEach(row -> print(row, set, System.out));
        }
        if (gathered.rows().isEmpty()) {
            System.err.println(measure == null ? "There is no figure in these documents." : "There is no figure of this measure.");
        }
        System.out.flush();
        return 0;
    }

    private static void print(FigureRow row, DocumentSet set, PrintStream out) {
        out.println(Printable
                .of(Words.measure(row.measure()) + row.place().map(p -> ", " + p).orElse("") + row.period().map(p -> ", " + p).orElse("")));
        for (FigureValue value : row.values()) {
            out.println("  " + FigureWords.value(row, value, set.mentions(value.figures())) + " — " + origins(value) + " · "
                    + (value.docs().size() == 1 ? "1 document" : value.docs().size() + " documents") + ": "
                    + set.called(String.join(", ", value.docs()))
                    + (value.speakers().isEmpty() ? "" : " — " + Printable.of(String.join("; ", value.speakers())))
                    + (value.adopted() ? " · adopted" : ""));
        }
        if (row.finding().disagreement() != Disagreement.NONE) {
            String verdict = row.finding().likelier().map(l -> "; likelier " + FigureWords.number(row, l)).orElse("");
            out.println("  ≠ " + Words.measure(row.finding().disagreement().code()) + verdict + ": " + set.called(row.finding().reason()));
        }
    }

    private static String origins(FigureValue value) {
        String count = value.independentOrigins().toString();
        return count + (count.equals("1") ? " independent origin" : " independent origins");
    }
}
