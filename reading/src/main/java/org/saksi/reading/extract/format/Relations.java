package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The relations of an OPC package or of one of its parts (ECMA-376 part 2, 9.3).
///
/// @param targets type (its last word) to the name of the part, the first of each type
/// @param byId identifier to the name of the part
record Relations(Map<String, String> targets, Map<String, String> byId) {

    Relations {
        targets = Map.copyOf(targets);
        byId = Map.copyOf(byId);
    }

    /// Reads a `.rels` part.
    static Relations of(byte[] xml) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> byId = new LinkedHashMap<>();
        Xml.push(xml, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                if (name.equals("Relationship") && type != null && target != null
                        && !"External".equals(attributes.getValue("TargetMode"))) {
                    String part = target.startsWith("/") ? target.substring(1) : target;
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
                    String id = attributes.getValue("Id");
                    if (id != null) {
                        byId.put(id, part);
                    }
                }
            }
        });
        return new Relations(targets, byId);
    }

    /// The part to which the relation of this type leads.
    Optional<String> target(String type) {
        return Optional.ofNullable(targets.get(type));
    }
}
