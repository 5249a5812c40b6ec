package org.saksi.app.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.saksi.app.boot.ThreeSentences;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/error`: what no other page foresaw.
@Controller
public final class LastResort implements ErrorController {

    @RequestMapping("/error")
    String show(Model model, HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("page", new Troubles.Page(Integer.valueOf(404).equals(status)
                ? new ThreeSentences("There is no page at this address.", "Nothing was changed.", "Go back to the list of exhibits.")
                : Integer.valueOf(403).equals(status)
                        ? new ThreeSentences(
                                "This page was opened before the casebook was locked or from elsewhere, so its form is not accepted.",
                                "Nothing was recorded.", "Open the page again and send it from there.")
                        : new ThreeSentences("Something went wrong that was not foreseen.", "What was acknowledged before is kept.",
                                "Open the page again; if it happens again, start Saksi with --debug and keep what it prints.")));
        return "trouble";
    }
}
