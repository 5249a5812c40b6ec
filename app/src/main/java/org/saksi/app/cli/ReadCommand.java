package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.saksi.reading.FigureMention;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi read`: every figure found in some texts, without a casebook.
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false, description = "Finds every figure of some texts: number, unit, qualifier, place, period, speaker, and the rule that found it.")
public final class ReadCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files of any kind that `text` reads, or folders of them; those ending in .gz are read as such")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "print JSON lines, offsets in Unicode code points")
    private boolean json;

    @Override
    public void run() {
        FigureReader reader = new FigureReader();
        PrintStream out = System.out;
        int read = 0;
        Set<String> names = new HashSet<>();
        List<Path> files = TextFiles.under(paths);
        try (Extractor extractor = new Extractor()) {
            for (Path file : files) {
                try {
                    List<FigureMention> mentions = reader.read(TextFiles.text(extractor, file));
                    print(TextFiles.name(file, names), mentions, out);
                    read++;
                    if (out.checkError()) {
                        return; // whoever read the output has gone, as in `saksi read … | head`
                    }
                } catch (IOException e) {
                    System.err.println(Printable.of(file.toString()) + " could not be read: " + TextFiles.reason(e) + ".");
                }
            }
        }
        out.flush();
        if (read == 0) {
            throw TextFiles.nothingRead(files);
        }
    }

    private void print(String document, List<FigureMention> mentions, PrintStream out) {
        if (json) {
            Output lines = new Output(out);
            mentions.forEach(mention -> lines.line(FigureJson.of(document, mention)));
            return;
        }
        out.println(Printable.of(document) + ": "
                + (mentions.isEmpty() ? "no figure" : mentions.size() + (mentions.size() == 1 ? " figure" : " figures")));
        mentions.forEach(mention -> out.println("  " + FigureWords.of(mention)));
    }
}
