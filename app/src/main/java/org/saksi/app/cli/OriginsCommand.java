package org.saksi.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.Origin;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.OriginsFold;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi origins`: which documents are echoes of which, and on whose statements their figures rest.
@Command(name = "origins", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells copy groups, families, and the primary origins on which the figures of each document rest.")
public final class OriginsCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files of any kind that `text` reads, or folders of them")
    private List<Path> paths = List.of();

    @ArgGroup
    private OutputForm form = new OutputForm();

    /// How the answer is printed.
    static final class OutputForm {

        @Option(names = "--json", description = "print JSON lines")
        private boolean json;

        @Option(names = "--csv", description = "print a table: doc_id, copy_group, family, primary_origin, relation, evidence")
        private boolean csv;
    }

    @Override
    public void run() {
        Origins origins = OriginsFold.of(ReadDocuments.of(paths));
        if (form.csv) {
            CsvLines.print(System.out, List.of("doc_id", "copy_group", "family", "primary_origin", "relation", "evidence"),
                    origins.documents().stream().map(d -> List.copyOf(fields(d).values())).toList());
        } else if (form.json) {
            Output lines = new Output(System.out);
            origins.documents().forEach(d -> lines.line(fields(d)));
        } else {
            print(origins, System.out);
        }
        System.out.flush();
    }

    private static Map<String, String> fields(DocumentOrigins document) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("doc_id", document.docId());
        fields.put("copy_group", document.copyGroup());
        fields.put("family", document.family());
        fields.put("primary_origin", document.primary().stream().map(Origin::name).collect(Collectors.joining(";")));
        fields.put("relation", document.relation().code());
        fields.put("evidence", document.evidence());
        return fields;
    }

    private static void print(Origins origins, PrintStream out) {
        Map<Origin, List<DocumentOrigins>> byFirst = origins.documents().stream()
                .collect(Collectors.groupingBy(d -> d.primary().getFirst(), LinkedHashMap::new, Collectors.toList()));
        byFirst.forEach((origin, documents) -> {
            out.println(origin.name() + " — " + (documents.size() == 1 ? "1 document rests" : documents.size() + " documents rest")
                    + " on it first");
            for (DocumentOrigins document : documents) {
                out.println("  " + document.docId() + " (" + document.relation().code()
                        + (document.family().equals(document.docId()) ? "" : ", family of " + document.family()) + ")");
                document.primary().stream().skip(1).forEach(also -> out.println("      also on " + also.name()));
                document.ties().forEach(tie -> out.println("      " + tie.relation().code() + " with "
                        + (tie.one().equals(document.docId()) ? tie.other() : tie.one()) + ": " + tie.evidence()));
            }
        });
    }
}
