package org.saksi.app.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who unlocked the casebook and then speaks to the server by hand, for what no browser can be made to do at a chosen moment.
///
/// @param cookie who it is
/// @param token the secret of the pages
public record Visitor(String cookie, String token) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// Unlocks the casebook at this address.
    public static Visitor unlocked(URI address, String person, String passphrase) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build()) {
            String token = token(page(client, address.resolve("/unlock")));
            String form = "person=" + encoded(person) + "&passphrase=" + encoded(passphrase) + "&_csrf=" + encoded(token);
            client.send(HttpRequest.newBuilder(address.resolve("/unlock")).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
            String inside = token(page(client, address.resolve("/exhibits")));
            HttpCookie session = cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("saksi")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the server gave no session"));
            return new Visitor(session.getName() + "=" + session.getValue(), inside);
        }
    }

    /// The head of a request that brings a file of this many bytes.
    String uploadHead(int port, String name, long bytes) {
        return """
                POST /exhibits HTTP/1.1
                Host: 127.0.0.1:%d
                Cookie: %s
                X-CSRF-TOKEN: %s
                X-Saksi-Part: 1
                X-Saksi-Intake: name=%s
                Content-Type: application/octet-stream
                Content-Length: %d

                """.formatted(port, cookie, token, encoded(name), bytes).replace("\n", "\r\n");
    }

    private static String page(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no secret: " + page);
        }
        return matcher.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
