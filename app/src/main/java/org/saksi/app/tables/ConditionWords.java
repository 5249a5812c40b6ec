package org.saksi.app.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How tables call the condition of a site.
final class ConditionWords {

    private ConditionWords() {}

    /// The codes of the method.
    static List<String> codes() {
        return List.of("operating", "partly", "abandoned", "closed_apparent", "closed_verified", "reopened", "moved", "unknown");
    }

    static Optional<String> code(String word) {
        return Optional
                .ofNullable(switch (word.strip().toLowerCase(Locale.ROOT).replaceAll("[_()-]+", " ").replaceAll("\\s+", " ").strip()) {
                    case "operating", "active", "open", "in operation", "operational", "running" -> "operating";
                    case "partly", "partially operating", "partly operating", "partial" -> "partly";
                    case "abandoned", "abandoned by operators", "vacated", "empty" -> "abandoned";
                    case "closed", "closed apparent", "apparently closed", "shut", "inactive" -> "closed_apparent";
                    case "closed verified", "verified closed" -> "closed_verified";
                    case "reopened", "re opened" -> "reopened";
                    case "moved", "relocated" -> "moved";
                    case "unknown" -> "unknown";
                    default -> null;
                });
    }
}
