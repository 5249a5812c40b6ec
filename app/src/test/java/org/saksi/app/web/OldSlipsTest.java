package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.OldSlips;

/// A casebook in which a number beyond any count was recorded.
class OldSlipsTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @Test
    void every_page_opens_and_shows_no_such_number(@TempDir Path scratch) throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook")); HttpClient client = HttpClient.newHttpClient()) {
            served.addReports();
            assertThat(OldSlips.into(served.unlock(), served.reader())).isGreaterThan(10);
            Visitor visitor = Visitor.unlocked(served.page("/"), "sokha", ServedCasebook.SOKHAS);
            Map<String, String> pages = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>(java.util.List.of("/exhibits", "/figures"));
            while (!open.isEmpty()) {
                String path = open.pop();
                if (!pages.containsKey(path)) {
                    HttpResponse<String> answer = client.send(
                            HttpRequest.newBuilder(URI.create(served.address().resolve(path).toString()))
                                    .header("Cookie", visitor.cookie()).build(),
                            BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    pages.put(path, answer.body());
                    Matcher link = LINK.matcher(answer.body());
                    while (link.find()) {
                        open.add(link.group(1).replace("&amp;", "&"));
                    }
                }
            }
            assertThat(pages.keySet()).anyMatch(p -> p.startsWith("/statements/")).anyMatch(p -> p.endsWith("/correct"))
                    .anyMatch(p -> p.endsWith("/read")).anyMatch(p -> p.startsWith("/figures?"));
            assertThat(pages.values()).noneMatch(p -> p.contains("∞") || p.contains("Infinity") || p.contains("000,000,000,000,000"));
        }
    }
}
