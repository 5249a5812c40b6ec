package org.saksi.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.terms.LanguageTag;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The bytes of a transcript, format `saksi-transcript/1` (`docs/specs/transcript.md`): one JSON object in UTF-8, keys in a fixed order, so that
/// equal transcripts have equal bytes.
public final class TranscriptEncoding {

    private static final String FORMAT = "saksi-transcript/1";
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(8).build())
            .build();

    private TranscriptEncoding() {}

    /// The canonical bytes.
    public static byte[] encode(Transcript transcript) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(transcript.text().length() + 1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("reader", transcript.reader());
            json.writeStringProperty("media_type", transcript.mediaType());
            json.writeStringProperty("language", transcript.language().code());
            write(json, transcript.recovery());
            json.writeName("properties");
            write(json, transcript.properties());
            json.writeStringProperty("text", transcript.text());
            json.writeStringProperty("apart", transcript.apart());
            json.writeName("anchors");
            json.writeStartArray();
            for (Anchor anchor : transcript.anchors()) {
                write(json, anchor);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// The transcript of these bytes.
    ///
    /// @throws IllegalArgumentException when they are no `saksi-transcript/1`
    public static Transcript decode(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new Fields(json).transcript();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("these bytes are no " + FORMAT + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void write(JsonGenerator json, Recovery recovery) {
        json.writeName("recovery");
        json.writeStartObject();
        json.writeStringProperty("state", recovery.state().code());
        json.writeNumberProperty("expected", recovery.expected());
        json.writeNumberProperty("emitted", recovery.emitted());
        json.writeStringProperty("unit", recovery.unit());
        json.writeStringProperty("reason", recovery.reason());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Map<String, String> names) {
        json.writeStartObject();
        new TreeMap<>(names).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Anchor anchor) {
        json.writeStartArray();
        json.writeString(anchor.kind().code());
        json.writeString(anchor.label());
        json.writeNumber(anchor.start());
        json.writeNumber(anchor.end());
        if (!anchor.attributes().isEmpty()) {
            write(json, anchor.attributes());
        }
        json.writeEndArray();
    }

    /// Reads the fields in their fixed order.
    private record Fields(JsonParser json) {

        Transcript transcript() {
            expect(JsonToken.START_OBJECT);
            String format = text("format");
            if (!format.equals(FORMAT)) {
                throw new IllegalArgumentException("the format must be " + FORMAT + ", but was \"" + format + "\"");
            }
            String reader = text("reader");
            String mediaType = text("media_type");
            LanguageTag language = new LanguageTag(text("language"));
            Recovery recovery = recovery();
            name("properties");
            expect(JsonToken.START_OBJECT);
            Map<String, String> properties = names();
            String text = text("text");
            String apart = text("apart");
            List<Anchor> anchors = anchors();
            expect(JsonToken.END_OBJECT);
            return new Transcript(reader, mediaType, text, apart, language, recovery, properties, anchors);
        }

        private Recovery recovery() {
            name("recovery");
            expect(JsonToken.START_OBJECT);
            Recovery.State state = Recovery.State.ofCode(text("state"));
            long expected = number("expected");
            long emitted = number("emitted");
            Recovery recovery = new Recovery(state, expected, emitted, text("unit"), text("reason"));
            expect(JsonToken.END_OBJECT);
            return recovery;
        }

        private Map<String, String> names() {
            Map<String, String> names = new TreeMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                expect(JsonToken.VALUE_STRING);
                names.put(name, json.getString());
            }
            return names;
        }

        private List<Anchor> anchors() {
            name("anchors");
            expect(JsonToken.START_ARRAY);
            List<Anchor> anchors = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                anchors.add(anchor());
            }
            return anchors;
        }

        private Anchor anchor() {
            expect(JsonToken.VALUE_STRING);
            AnchorKind kind = AnchorKind.ofCode(json.getString());
            expect(JsonToken.VALUE_STRING);
            String label = json.getString();
            expect(JsonToken.VALUE_NUMBER_INT);
            int start = json.getIntValue();
            expect(JsonToken.VALUE_NUMBER_INT);
            int end = json.getIntValue();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Anchor.of(kind, label, start, end);
            }
            Anchor anchor = new Anchor(kind, label, start, end, names());
            expect(JsonToken.END_ARRAY);
            return anchor;
        }

        private String text(String name) {
            name(name);
            expect(JsonToken.VALUE_STRING);
            return json.getString();
        }

        private long number(String name) {
            name(name);
            expect(JsonToken.VALUE_NUMBER_INT);
            return json.getLongValue();
        }

        private void name(String expected) {
            expect(JsonToken.PROPERTY_NAME);
            if (!json.currentName().equals(expected)) {
                throw new IllegalArgumentException("expected the key \"" + expected + "\", but found \"" + json.currentName() + "\"");
            }
        }

        private void expect(JsonToken wanted) {
            JsonToken found = json.nextToken();
            if (found != wanted) {
                throw new IllegalArgumentException("expected " + wanted + " in a " + FORMAT + ", but found " + found);
            }
        }
    }
}
