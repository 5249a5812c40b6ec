package org.saksi.app.web.pages;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ThreeSentences;
import org.saksi.app.web.security.SecurityConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/// `GET /unlock`: asks for a name and a passphrase.
@Controller
public final class UnlockPage {

    private final ServerSettings settings;
    private final CasebookDoor door;

    UnlockPage(ServerSettings settings, CasebookDoor door) {
        this.settings = settings;
        this.door = door;
    }

    /// What the page shows.
    ///
    /// @param person the name it offers
    /// @param notice a sentence about this casebook
    /// @param refusal why the last attempt did not work
    /// @param left whether a page was left for this one a moment ago
    /// @param shut whether the casebook is shut for everyone
    public record Page(String person, Optional<String> notice, Optional<ThreeSentences> refusal, boolean left, boolean shut) {}

    @GetMapping("/unlock")
    String show(Model model, HttpSession session,
            @SessionAttribute(name = SecurityConfiguration.REFUSAL, required = false) Optional<ThreeSentences> refusal,
            @RequestParam Optional<String> locked) {
        session.removeAttribute(SecurityConfiguration.REFUSAL);
        model.addAttribute("page",
                new Page(settings.person().orElse(""), settings.notice(), refusal, locked.isPresent(), door.session().isEmpty()));
        return "unlock";
    }
}
