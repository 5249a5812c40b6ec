package org.saksi.release.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a public codebook: a JSON object that gives each column its values, `{"columns": {"sex": ["female", "male", "unknown"]}}`; the object of columns
/// may stand alone, or be a list of `{"name": …, "values": […]}`.
public final class Codebook {

    private Codebook() {}

    /// @param json the codebook's text
    /// @throws IllegalArgumentException when it is no such object
    public static Domain read(String json) {
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the codebook is not JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode columns = root.has("columns") ? root.get("columns") : root;
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (columns.isArray()) {
            columns.forEach(c -> values.put(c.path("name").asString(""), texts(c.path("values"))));
        } else {
            columns.properties().forEach(c -> values.put(c.getKey(), texts(c.getValue())));
        }
        return new Domain(values);
    }

    private static List<String> texts(JsonNode node) {
        JsonNode list = node.isObject() ? node.path("values") : node;
        if (!list.isArray()) {
            throw new IllegalArgumentException("the codebook must list the values of each column, but has " + node);
        }
        List<String> texts = new ArrayList<>();
        list.forEach(v -> texts.add(v.isNull() ? "" : v.asString()));
        return texts;
    }
}
