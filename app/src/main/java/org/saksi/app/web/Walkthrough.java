package org.saksi.app.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks a running server for its pages as one person's browser would: unlocks, then follows the links it finds, each kind of page once.
public final class Walkthrough {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    /// What tells two pages of one kind apart: identifiers and numbers.
    private static final Pattern WHICH = Pattern.compile("[0-9a-z]{20,}|\\d+|\\?.*");

    private final URI address;
    private final HttpClient client;

    private Walkthrough(URI address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    /// Walks once through the house.
    ///
    /// @return how many pages were shown
    /// @throws IOException when the server does not answer, or does not let this person in
    public static int of(URI address, String person, String passphrase) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            Walkthrough walk = new Walkthrough(address, client);
            return walk.through(walk.unlock(person, passphrase));
        }
    }

    private String unlock(String person, String passphrase) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page("/unlock"));
        if (!token.find()) {
            throw new IOException("the unlock page has no form");
        }
        String form = "person=" + encoded(person) + "&passphrase=" + encoded(passphrase) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<String> inside = client.send(HttpRequest.newBuilder(address.resolve("/unlock"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.ofString());
        if (inside.statusCode() != 200 || inside.uri().getPath().equals("/unlock")) {
            throw new IOException("the casebook stayed shut for " + person);
        }
        return inside.body();
    }

    private int through(String first) throws IOException, InterruptedException {
        Set<String> kinds = new LinkedHashSet<>();
        SequencedSet<String> waiting = new LinkedHashSet<>();
        int shown = 1;
        links(first, kinds, waiting);
        while (!waiting.isEmpty()) {
            String next = waiting.removeFirst();
            links(page(next), kinds, waiting);
            shown++;
        }
        return shown;
    }

    private static void links(String page, Set<String> kinds, SequencedSet<String> waiting) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            if (kinds.add(WHICH.matcher(link.group(1)).replaceAll("*"))) {
                waiting.add(link.group(1).replace("&amp;", "&"));
            }
        }
    }

    private String page(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString()).body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
