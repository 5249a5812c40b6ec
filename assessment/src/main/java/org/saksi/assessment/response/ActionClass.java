package org.saksi.assessment.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a state did, from nothing to closing.
public enum ActionClass {
    /// Told, and no answer.
    NOTICE_UNANSWERED,
    /// Asked, and nothing done at the site.
    REQUEST_WITHOUT_ACTION,
    /// Officials were there (a visit, a body removed, managers met) and did nothing for those inside.
    OFFICIALS_PRESENT_NO_ACTION,
    /// People were handed out; the site was not entered.
    GATE_HANDOVER,
    /// A part of the site was entered.
    ENTERED_PARTLY,
    /// The site was entered and not closed.
    ENTERED_WITHOUT_CLOSURE,
    /// The site was sealed.
    SEALED;

    private static final Set<String> PRESENCE = Set.of("visit", "site visit", "inspection without entry", "body removed", "body removal",
            "meeting", "meeting with managers", "managers met", "officials present");
    private static final Set<String> HANDOVER = Set.of("handover", "gate handover", "handed over", "handed out");
    private static final Set<String> NOTICE = Set.of("notice", "letter", "complaint", "report", "notification", "email");
    private static final Set<String> REQUEST = Set.of("request", "rescue request", "request for rescue");
    private static final Set<String> CLOSING = Set.of("sealed", "closure", "closed", "shutdown", "shut down", "sealing");

    /// Whether the site, or a part of it, was entered.
    public boolean isEntry() {
        return this == ENTERED_PARTLY || this == ENTERED_WITHOUT_CLOSURE || this == SEALED;
    }

    /// Whether something was done at the site for those inside.
    public boolean isAction() {
        return this == GATE_HANDOVER || isEntry();
    }

    /// The class that a word of a table names.
    public static Optional<ActionClass> word(String word) {
        String plain = word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(c -> c.name().equals(plain)).findFirst();
    }

    /// The class of an action by what is said of it: by the class a person gave, else by whether the site was sealed, entered, wholly or
    /// partly, whether people came out, whether officials were there, whether an answer came. Empty when nothing of this is said.
    ///
    /// @param said what is said: `class`, `sealed`, `entered`, `out`, `type`, `officials_present`, `asked`, `replied_on`
    public static Optional<ActionClass> of(Map<String, String> said) {
        Optional<ActionClass> given = Optional.ofNullable(said.get("class")).flatMap(ActionClass::word);
        if (given.isPresent()) {
            return given;
        }
        String type = said.getOrDefault("type", "").strip().toLowerCase(Locale.ROOT);
        String entered = said.getOrDefault("entered", "");
        if (said.getOrDefault("sealed", "").equals("yes") || CLOSING.contains(type)) {
            return Optional.of(SEALED);
        }
        if (entered.equals("partly")) {
            return Optional.of(ENTERED_PARTLY);
        }
        if (entered.equals("yes")) {
            return Optional.of(ENTERED_WITHOUT_CLOSURE);
        }
        if (HANDOVER.contains(type) || !said.getOrDefault("out", "0").equals("0")) {
            return Optional.of(GATE_HANDOVER);
        }
        if (PRESENCE.contains(type) || said.getOrDefault("officials_present", "").equals("yes")) {
            return Optional.of(OFFICIALS_PRESENT_NO_ACTION);
        }
        boolean answered = said.containsKey("replied_on");
        if (NOTICE.contains(type) && !answered) {
            return Optional.of(NOTICE_UNANSWERED);
        }
        return REQUEST.contains(type) || NOTICE.contains(type) || said.containsKey("asked")
                ? Optional.of(REQUEST_WITHOUT_ACTION)
                : Optional.empty();
    }
}
