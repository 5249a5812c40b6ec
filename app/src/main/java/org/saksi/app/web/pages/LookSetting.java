package org.saksi.app.web.pages;

import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.saksi.app.web.view.Look;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// `POST /look`: how pages are coloured from now on.
@Controller
public final class LookSetting {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/look")
    String set(@RequestParam String look, @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "/") String from,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Look.COOKIE, Look.ofCode(look).code()).path("/").httpOnly(true).sameSite("Strict")
                .maxAge(KEPT).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + pathOf(from);
    }

    /// Only the path of the page it came from: never leads to another server.
    private static String pathOf(String from) {
        URI uri = URI.create(from);
        String path = uri.getRawPath() == null || !uri.getRawPath().startsWith("/") || uri.getRawPath().startsWith("//")
                ? "/"
                : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
