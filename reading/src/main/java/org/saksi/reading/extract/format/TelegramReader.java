package org.saksi.reading.extract.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.saksi.reading.AnchorKind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// Chats exported by Telegram as JSON: a paragraph a message, with sender, time and the file it names, an exported chat a section. What to expect is the number of objects that
/// call themselves a message, counted in the text of the file.
public final class TelegramReader implements FormatReader {

    private static final Pattern ANNOUNCED = Pattern.compile("\"type\"\\s*:\\s*\"message\"");
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String version() {
        return "telegram/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        into.expect(ANNOUNCED.matcher(text).results().count(), "messages");
        into.shortfall("the file breaks off, or is no longer as Telegram wrote it");
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("name") && json.nextToken() == JsonToken.VALUE_STRING) {
                    into.block(AnchorKind.SECTION, json.getString(), json.getString(), Map.of());
                } else if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("messages")
                        && json.nextToken() == JsonToken.START_ARRAY) {
                    messages(json, into);
                }
            }
        } catch (JacksonException e) {
            into.lessen("the file is damaged: " + e.getOriginalMessage());
        }
    }

    private static void messages(JsonParser json, Manuscript into) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                String words = name.equals("text_entities") ? skipped(json) : words(json);
                fields.put(name, words);
            }
            message(fields, into);
        }
    }

    private static void message(Map<String, String> fields, Manuscript into) throws IOException {
        boolean said = fields.getOrDefault("type", "").equals("message");
        String sender = fields.getOrDefault(said ? "from" : "actor", "");
        String time = fields.getOrDefault("date", "");
        String file = fields.getOrDefault("file", fields.getOrDefault("photo", ""));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("time", time);
        attributes.put("sender", sender);
        attributes.put("attached", file);
        attributes.values().removeIf(String::isEmpty);
        String words = said ? fields.getOrDefault("text", "") : fields.getOrDefault("action", "");
        String head = (time + " " + sender).strip();
        into.block(AnchorKind.MESSAGE, sender, head + ": " + words + (file.isEmpty() ? "" : " [" + file + "]"), attributes);
        into.emit(said ? 1 : 0);
    }

    /// The words of a value: of a list its elements one after another, of an object what it calls its text.
    private static String words(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_ARRAY) {
            StringBuilder words = new StringBuilder();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                words.append(words(json));
            }
            return words.toString();
        }
        if (token == JsonToken.START_OBJECT) {
            String words = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isText = json.currentName().equals("text");
                json.nextToken();
                String here = words(json);
                words = isText ? here : words;
            }
            return words;
        }
        return token.isScalarValue() && token != JsonToken.VALUE_NULL ? json.getString() : "";
    }

    private static String skipped(JsonParser json) {
        json.skipChildren();
        return "";
    }
}
