package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.saksi.app.boot.CasebookSession;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.reading.search.SearchHit;
import org.saksi.reading.search.SearchIndex;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi search`: looks for words in what the files of a casebook say.
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false, description = "Looks for words in the texts of a casebook, in every script.", footer = {
    "",
    "All words must be there. \"these words\" in this order; \"debt paid\"~8 near each other; | either; -word not; word* what begins so; wrod~ one or two slips.",
    "outlet: file: sender: language: narrow the search. A telephone number is found however it is written."})
public final class SearchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "words, phrases in quotation marks, fields")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "how many stretches of text at most, 1 to " + SearchIndex.MOST_HITS
            + " (20)", defaultValue = "20")
    private int limit;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines, one a stretch of text")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Extractor extractor = new Extractor();
                CasebookSession session = new CasebookSession(access.open(folder, "search"), extractor, new FigureReader()::read)) {
            Casebook casebook = session.casebook();
            Reader who = casebook.reader(Purpose.INVESTIGATION);
            Map<ExhibitId, String> files = new HashMap<>();
            for (Exhibit exhibit : casebook.exhibits(who)) {
                files.put(exhibit.id(), exhibit.intake().path());
            }
            List<SearchHit> hits = session.finder().search(who, String.join(" ", query), limit);
            Output lines = new Output(System.out);
            for (SearchHit hit : hits) {
                String file = Optional.ofNullable(files.get(hit.exhibit())).orElse("");
                if (json) {
                    lines.line(fields(hit, file));
                } else {
                    System.out.println(Printable.of(file) + " " + passage(hit) + "\n  " + Printable.of(marked(hit)));
                }
            }
            if (hits.isEmpty()) {
                System.err.println("No text in the compartments that you hold answers this search.");
            }
        }
        System.out.flush();
        return 0;
    }

    private static Map<String, Object> fields(SearchHit hit, String file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exhibit", hit.exhibit().value());
        fields.put("path", file);
        fields.put("passage", passage(hit));
        fields.put("start", hit.start());
        fields.put("end", hit.end());
        fields.put("snippet", hit.snippet());
        fields.put("marks",
                hit.marks().stream().map(m -> List.of(points(hit.snippet(), m.start()), points(hit.snippet(), m.end()))).toList());
        fields.put("score", hit.score());
        return fields;
    }

    private static String passage(SearchHit hit) {
        return hit.start() + "-" + hit.end();
    }

    private static int points(String words, int unit) {
        return words.codePointCount(0, unit);
    }

    private static String marked(SearchHit hit) {
        StringBuilder words = new StringBuilder();
        int last = 0;
        for (SearchHit.Mark mark : hit.marks()) {
            words.append(hit.snippet(), last, mark.start()).append('[').append(hit.snippet(), mark.start(), mark.end()).append(']');
            last = mark.end();
        }
        return words.append(hit.snippet().substring(last)).toString();
    }
}
