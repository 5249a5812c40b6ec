package org.saksi.app.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.saksi.app.boot.ThreeSentences;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/error`: what no other page foresaw.
@Controller
public final class LastResort implements ErrorController {

    private static final ThreeSentences UNFORESEEN = new ThreeSentences("Something went wrong that was not foreseen.",
            "What was acknowledged before is kept.",
            "Open the page again; if it happens again, start Saksi with --debug and keep what it prints.");

    @RequestMapping("/error")
    String show(Model model, HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        boolean asked = "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        boolean misnamed = asked && status == HttpServletResponse.SC_BAD_REQUEST;
        int shown = misnamed ? HttpServletResponse.SC_NOT_FOUND : status;
        model.addAttribute("page", new Troubles.Page(shown, sentences(shown)));
        return "trouble";
    }

    private static ThreeSentences sentences(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> new ThreeSentences("What was sent is not whole, so it was not taken.",
                    "Nothing of it is kept, and everything added before is safe.", "Send it again.");
            case HttpServletResponse.SC_FORBIDDEN -> new ThreeSentences(
                    "This page was opened before the casebook was locked or from elsewhere, so its form is not accepted.",
                    "Nothing was recorded.", "Open the page again and send it from there.");
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> new ThreeSentences("This address does not take what was asked of it.",
                    "Nothing was changed.", "Go back to the page and use its buttons.");
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> new ThreeSentences("The form holds more than a form may hold.",
                    "Nothing was recorded.", "Shorten what you typed and send it again.");
            case HttpServletResponse.SC_NOT_FOUND -> new ThreeSentences("There is no page at this address.", "Nothing was changed.",
                    "Go back to the list of exhibits.");
            default -> UNFORESEEN;
        };
    }
}
