package org.saksi.app.web.pages;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.saksi.app.boot.ThreeSentences;
import org.saksi.app.web.security.SecurityConfiguration;
import org.saksi.app.web.view.LockedMeanwhile;
import org.saksi.app.web.view.NotHere;
import org.saksi.ledger.LedgerProblem;
import org.saksi.vault.VaultException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Says in three sentences what did not work: what happened, what is safe, what to do.
@ControllerAdvice
public final class Troubles {

    /// What the page shows.
    ///
    /// @param status the status of the answer
    /// @param sentences what happened, what is safe, what to do
    /// @param field the field of a form that is to be changed
    public record Page(int status, ThreeSentences sentences, Optional<String> field) {

        Page(int status, ThreeSentences sentences) {
            this(status, sentences, Optional.empty());
        }

        /// What the page is called.
        public String title() {
            return switch (status) {
                case HttpServletResponse.SC_NOT_FOUND -> "Nothing is at this address";
                case HttpServletResponse.SC_FORBIDDEN -> "Not accepted";
                case HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_CONFLICT, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
                    "This was not recorded";
                case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "Not accepted";
                default -> "Something went wrong";
            };
        }
    }

    @ExceptionHandler(LockedMeanwhile.class)
    String locked(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(SecurityConfiguration.PART) == null) {
            return "redirect:/unlock?locked";
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return "parts/empty";
    }

    @ExceptionHandler(NotHere.class)
    String missing(Model model, HttpServletRequest request, HttpServletResponse response, NotHere problem) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return tell(model, request, response,
                new ThreeSentences(String.valueOf(problem.getMessage()), "Nothing was changed.", "Go back to the list of exhibits."));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    String misnamed(Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return tell(model, request, response,
                new ThreeSentences("This address names nothing.", "Nothing was changed.", "Go back to the list of exhibits."));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    String wrong(Model model, HttpServletRequest request, HttpServletResponse response, IllegalArgumentException problem) {
        if (request.getMethod().equals("GET")) {
            return misnamed(model, request, response);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return tell(model, request, response,
                new ThreeSentences("This could not be recorded: " + problem.getMessage() + ".", "Nothing was recorded.",
                        "Change the value and send it again."));
    }

    @ExceptionHandler(WrongField.class)
    String wrongField(Model model, HttpServletRequest request, HttpServletResponse response, WrongField problem) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return tell(model, request, new Page(response.getStatus(),
                new ThreeSentences("This could not be recorded: " + problem.getMessage() + ".", "Nothing was recorded.",
                        "Change the field “" + problem.label() + "” and send it again."),
                Optional.of(problem.field())));
    }

    /// A script gets the figure's note as it stands now behind the sentences, to put it in place of the one that is out of date.
    @ExceptionHandler(Overtaken.class)
    String overtaken(Model model, HttpServletRequest request, HttpServletResponse response, Overtaken problem) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        if (request.getHeader(SecurityConfiguration.PART) == null) {
            return tell(model, request, response, problem.sentences());
        }
        model.addAttribute("page", new FigureDecision.Meanwhile(problem.sentences(), problem.page()));
        return "parts/note-overtaken";
    }

    @ExceptionHandler(LedgerProblem.class)
    String refused(Model model, HttpServletRequest request, HttpServletResponse response, LedgerProblem problem) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return tell(model, request, response, new ThreeSentences("This was not recorded: " + problem.getMessage() + ".",
                "Everything recorded before stands as it was.", "Open the page again to see what stands now."));
    }

    @ExceptionHandler(VaultException.class)
    String sealed(Model model, HttpServletRequest request, HttpServletResponse response, VaultException problem) {
        if (problem.code() == VaultException.Code.CLOSED) {
            return locked(request, response);
        }
        boolean missing = problem.code() == VaultException.Code.NOT_FOUND;
        response.setStatus(missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT);
        return tell(model, request, response, new ThreeSentences(String.valueOf(problem.getMessage()), "Nothing was changed.",
                problem.code() == VaultException.Code.DAMAGED
                        ? "Run `saksi verify` on the casebook; keep a copy of it as it is."
                        : "Go back to the list of exhibits."));
    }

    @ExceptionHandler(UncheckedIOException.class)
    String unreadable(Model model, HttpServletRequest request, HttpServletResponse response, UncheckedIOException problem) {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        return tell(model, request, response,
                new ThreeSentences("The casebook could not be read: " + problem.getMessage() + ".", "Nothing was changed.",
                        "Check that the disk is there; `saksi verify` looks for damage."));
    }

    private static String tell(Model model, HttpServletRequest request, HttpServletResponse response, ThreeSentences sentences) {
        return tell(model, request, new Page(response.getStatus(), sentences));
    }

    private static String tell(Model model, HttpServletRequest request, Page page) {
        model.addAttribute("page", page);
        return request.getHeader(SecurityConfiguration.PART) != null ? "parts/trouble-part" : "trouble";
    }
}
