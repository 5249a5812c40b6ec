package org.saksi.app.cli;

import java.io.PrintStream;
import java.util.Map;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Prints JSON lines: one object a line, UTF-8, keys in the order in which they are put.
public final class Output {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;

    /// @param out where the lines go
    public Output(PrintStream out) {
        this.out = out;
    }

    /// One line.
    ///
    /// @param fields key to value, in stable order (a `LinkedHashMap`); values are what JSON knows: strings, numbers, booleans, null, lists, maps
    public void line(Map<String, ? extends @org.jspecify.annotations.Nullable Object> fields) {
        out.println(JSON.writeValueAsString(fields));
    }
}
