package org.saksi.app.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/// What every answer tells the browser: to keep nothing, to guess nothing, to load nothing from elsewhere, to be shown in nobody's frame.
final class AnswerHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String REFERRER = "Referrer-Policy";

    /// Scripts, styles, fonts and pictures come from this server; everything else is forbidden, inline ones too.
    private static final String OWN_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types saksi";

    private static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), "
            + "browsing-topics=()";

    private AnswerHeaders() {}

    /// Of a page, and of whatever is answered before anybody knows what is asked for.
    static void write(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POLICY, OWN_ONLY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put(REFERRER, "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        headers.forEach(response::setHeader);
    }

    /// Of an answer that needs nothing and leads nowhere: what it may load is nothing at all.
    static void shut(HttpServletResponse response) {
        response.setHeader(POLICY, NOTHING);
        response.setHeader(REFERRER, "no-referrer");
    }
}
