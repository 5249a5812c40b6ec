package org.saksi.reading.speakers;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One label: a line of JSON whose values are strings, numbers, truth values or null.
final class LabelLine {

    private static final JsonFactory JSON = new JsonFactory();

    private LabelLine() {}

    /// Its fields as text, without those that are null.
    static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    fields.put(name, json.getString());
                }
            }
        }
        return fields;
    }
}
