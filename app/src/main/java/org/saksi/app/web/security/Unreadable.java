package org.saksi.app.web.security;

import java.io.IOException;
import java.io.Writer;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what is no request that a page could answer: a broken line, a method or a length that the server does not take. Says neither which
/// server this is nor what went wrong inside it.
public final class Unreadable extends ErrorReportValve {

    private static final String ADVICE = "Open the address that Saksi printed when it started.";

    /// The server makes one for itself.
    public Unreadable() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AnswerHeaders.shut(response);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            Writer out = response.getReporter();
            if (out != null) {
                out.write(BarePage.of("Not understood", happened(response.getStatus()), "Nothing was done.", ADVICE));
                response.finishResponse();
            }
        } catch (IOException e) {
            // Whoever sent it no longer listens.
            container.getLogger().debug("nobody reads the answer", e);
        }
    }

    private static String happened(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "There is no page at this address.";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "Something went wrong that was not foreseen.";
            default -> "What was sent is no request that this server takes.";
        };
    }
}
