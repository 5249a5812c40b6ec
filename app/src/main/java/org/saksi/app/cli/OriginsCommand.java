package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.Origin;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.Relation;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi origins`: which documents are echoes of which, and on whose statements their figures rest.
@Command(name = "origins", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells copy groups, families, and the primary origins on which the figures of each document rest.")
public final class OriginsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH|DIR", description = "files of any kind that `text` reads, or folders of them; or one casebook")
    private List<Path> paths = List.of();

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @ArgGroup
    private OutputForm form = new OutputForm();

    /// How the answer is printed.
    static final class OutputForm {

        @Option(names = "--json", description = "print JSON lines")
        private boolean json;

        @Option(names = "--csv", description = "print a table: doc_id, copy_group, family, primary_origin, relation, evidence, file")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        DocumentSet set = DocumentSet.of(paths, access, "origins");
        Origins origins = set.origins();
        if (form.csv) {
            CsvLines.print(System.out, List.of("doc_id", "copy_group", "family", "primary_origin", "relation", "evidence", "file"),
                    origins.documents().stream().map(d -> List.copyOf(fields(d, set).values())).toList());
        } else if (form.json) {
            Output lines = new Output(System.out);
            origins.documents().forEach(d -> lines.line(fields(d, set)));
        } else {
            print(set, System.out);
        }
        System.out.flush();
        return 0;
    }

    private static Map<String, String> fields(DocumentOrigins document, DocumentSet set) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("doc_id", document.docId());
        fields.put("copy_group", document.copyGroup());
        fields.put("family", document.family());
        fields.put("primary_origin", document.primary().stream().map(Origin::name).collect(Collectors.joining(";")));
        fields.put("relation", document.relation().code());
        fields.put("evidence", document.evidence());
        fields.put("file", set.file(document.docId()));
        return fields;
    }

    private static String heading(Origin origin, int documents, DocumentSet set) {
        String rest = documents == 1 ? "1 document rests" : documents + " documents rest";
        return origin.named()
                ? set.called(origin.name()) + " — " + rest + " on it first"
                : "No source is named — " + (documents == 1 ? "1 document" : documents + " documents");
    }

    /// What the document is to others, where it is anything: `(rewrite, family of other.txt)`.
    private static String standing(DocumentOrigins document, DocumentSet set) {
        List<String> words = new ArrayList<>();
        if (document.relation() != Relation.INDEPENDENT) {
            words.add(document.relation().code());
        }
        if (!document.family().equals(document.docId())) {
            words.add("family of " + set.called(document.family()));
        }
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static void print(DocumentSet set, PrintStream out) {
        Map<Origin, List<DocumentOrigins>> byFirst = set.origins().documents().stream()
                .collect(Collectors.groupingBy(d -> d.primary().getFirst(), LinkedHashMap::new, Collectors.toList()));
        byFirst.forEach((origin, documents) -> {
            out.println(heading(origin, documents.size(), set));
            for (DocumentOrigins document : documents) {
                out.println("  " + set.called(document.docId()) + standing(document, set));
                document.primary().stream().skip(1).forEach(also -> out.println("      also on " + set.called(also.name())));
                document.ties().forEach(tie -> out.println("      " + tie.relation().code() + " with "
                        + set.called(tie.one().equals(document.docId()) ? tie.other() : tie.one()) + ": " + tie.evidence()));
            }
        });
    }
}
