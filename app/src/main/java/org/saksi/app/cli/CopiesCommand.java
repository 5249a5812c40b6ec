package org.saksi.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.saksi.matching.text.CopyScore;
import org.saksi.matching.text.WordSequence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// `saksi copies`: how alike given pairs of texts are.
@Command(name = "copies", mixinStandardHelpOptions = true, sortOptions = false, description = "Compares given pairs of texts: copy, derived or different, with a score.")
public final class CopiesCommand implements Runnable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int DIGITS = 10_000;

    @Parameters(index = "0", paramLabel = "PAIRS.jsonl", description = "one object a line with `pair_id`, `text_a`, `text_b`; read as packed when it ends in .gz")
    private @Nullable Path pairs;

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public void run() {
        Path file = Objects.requireNonNull(pairs);
        try (BufferedReader lines = TextFiles.lines(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    compare(file, number, line, System.out);
                }
            }
            System.out.flush();
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, file + " could not be read: " + TextFiles.reason(e) + ".", "Nothing was changed.",
                    "Check that it is there and is text in UTF-8.");
        }
    }

    private void compare(Path file, int number, String line, PrintStream out) {
        JsonNode pair = pair(file, number, line);
        CopyScore score = CopyScore.of(WordSequence.of(text(pair, "text_a", number)), WordSequence.of(text(pair, "text_b", number)));
        String id = text(pair, "pair_id", number);
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("pair_id", id);
            fields.put("score", rounded(score.score()));
            fields.put("label", score.label().code());
            fields.put("resemblance", rounded(score.resemblance()));
            fields.put("containment", rounded(score.containment()));
            fields.put("alignment", rounded(score.alignment()));
            new Output(out).line(fields);
        } else {
            out.println(
                    id + ": " + score.label().code() + ", score " + rounded(score.score()) + " (resemblance " + rounded(score.resemblance())
                            + ", containment " + rounded(score.containment()) + ", alignment " + rounded(score.alignment()) + ")");
        }
    }

    private static JsonNode pair(Path file, int number, String line) {
        try {
            return JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + number + " of " + file + " is no JSON object", e);
        }
    }

    private static String text(JsonNode pair, String field, int number) {
        JsonNode value = pair.get(field);
        if (value == null || !value.isString() && !value.isNumber()) {
            throw new IllegalArgumentException(
                    "line " + number + " needs `pair_id`, `text_a` and `text_b`, but has no text `" + field + "`");
        }
        return value.asString();
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }
}
