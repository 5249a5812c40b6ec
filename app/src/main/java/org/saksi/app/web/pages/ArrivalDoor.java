package org.saksi.app.web.pages;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.saksi.app.boot.Arrival;
import org.saksi.app.boot.ThreeSentences;
import org.saksi.app.intake.Taken;
import org.saksi.app.web.security.IdleLock;
import org.saksi.app.web.view.Visit;
import org.saksi.reading.FileHint;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Intake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// `POST /exhibits`: takes one file in. The body is the file itself, passed on as it comes; what is known about it travels in the header
/// `X-Saksi-Intake`, written as a form is. Nothing of it is put on a disk in clear.
@Controller
public final class ArrivalDoor {

    private static final String MEMBER = "!/";

    private final IdleLock idle;

    ArrivalDoor(IdleLock idle) {
        this.idle = idle;
    }

    /// What is said of one file.
    ///
    /// @param name the name under which it was handed over
    /// @param arrival what became of it; empty when it was not added
    /// @param trouble why it was not added
    public record Page(String name, Optional<Arrival> arrival, Optional<ThreeSentences> trouble) {}

    /// The name of a file within the archive that it came in.
    public static String within(Taken member) {
        return member.path().substring(member.path().indexOf(MEMBER) + MEMBER.length());
    }

    /// What became of a file within an archive, in words.
    public static String outcome(Taken member) {
        String what = switch (member.outcome()) {
            case ADDED -> "sealed";
            case ALREADY_HELD -> "already held";
            case REFUSED -> "refused: nothing of it is kept";
        };
        return member.reason().isEmpty() ? what : what + "; " + member.reason();
    }

    @PostMapping(path = "/exhibits")
    String take(Model model, Visit visit, HttpServletRequest request, @RequestHeader("X-Saksi-Intake") String intake) {
        Map<String, String> fields = fields(intake);
        String name = fields.getOrDefault("name", "unnamed");
        Runnable done = idle.busy();
        try {
            FileHint hint = new FileHint(name, fields.getOrDefault("type", ""));
            Arrival arrival = visit.session().arrivals().take(visit.reader(), request.getInputStream(), hint,
                    type -> intake(name, type, fields));
            model.addAttribute("page", new Page(name, Optional.of(arrival), Optional.empty()));
        } catch (IOException e) {
            model.addAttribute("page",
                    new Page(name, Optional.empty(), Optional.of(new ThreeSentences("It was not added: " + e.getMessage() + ".",
                            "Nothing of it is kept, and everything added before is safe.",
                            "Check that the file can be read and the disk has room, then drop it again."))));
        } finally {
            done.run();
        }
        return "parts/arrival";
    }

    private static Intake intake(String name, String mediaType, Map<String, String> fields) {
        return new Intake(name, mediaType, Sensitivity.ofCode(fields.getOrDefault("compartment", Sensitivity.EVIDENCE.code())),
                given(fields, "obtained-from"), given(fields, "obtained-on").map(FuzzyDate::parse), given(fields, "source-url"),
                given(fields, "outlet"),
                given(fields, "published-on").map(FuzzyDate::parse), given(fields, "captured-by"), given(fields, "note"), Optional.empty());
    }

    private static Optional<String> given(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
