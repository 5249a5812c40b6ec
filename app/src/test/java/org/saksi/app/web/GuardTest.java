package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private ServedCasebook served;
    private HttpClient client;

    @BeforeAll
    void serve(@TempDir Path scratch) throws IOException {
        served = ServedCasebook.in(scratch.resolve("casebook"));
    }

    @AfterAll
    void stop() throws IOException {
        served.close();
    }

    @BeforeEach
    void come() throws IOException {
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        served.door().close();
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exhibits", "/figures", "/seal", "/exhibits/abc", "/exhibits/abc/read", "/statements/abc", "/"})
    void nothing_is_shown_before_the_casebook_is_unlocked(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/unlock");
    }

    @Test
    void the_right_passphrase_opens_and_the_wrong_one_says_so_in_three_sentences() throws Exception {
        assertThat(unlock("sokha", "wrong").statusCode()).isEqualTo(302);
        String page = get("/unlock").body();
        assertThat(page).contains("This name and passphrase do not open the casebook.", "everything in it stays sealed", "Check the name");
        assertThat(served.door().session()).isEmpty();

        unlock("sokha", ServedCasebook.SOKHAS);
        assertThat(get("/exhibits").statusCode()).isEqualTo(200);
        assertThat(served.door().session()).isPresent();
    }

    @Test
    void a_name_without_a_key_is_told_the_same_as_a_wrong_passphrase() throws Exception {
        unlock("sokha", "wrong");
        String known = withoutTokens(get("/unlock").body());
        unlock("nobody", "wrong");
        assertThat(withoutTokens(get("/unlock").body())).isEqualTo(known);
    }

    @Test
    void locking_shuts_the_casebook_for_everyone() throws Exception {
        unlock("sokha", ServedCasebook.SOKHAS);
        String token = token(get("/exhibits").body());
        assertThat(post("/lock", "_csrf=" + encoded(token)).statusCode()).isEqualTo(302);
        assertThat(served.door().session()).isEmpty();
        assertThat(get("/exhibits").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_of_an_earlier_opening_stays_outside_when_somebody_unlocks_again() throws Exception {
        Visitor earlier = Visitor.unlocked(served.page("/"), "sokha", ServedCasebook.SOKHAS);
        assertThat(as(earlier, "/exhibits").statusCode()).isEqualTo(200);
        unlock("sokha", ServedCasebook.SOKHAS);
        post("/lock", "_csrf=" + encoded(token(get("/exhibits").body())));
        unlock("sokha", ServedCasebook.SOKHAS);
        assertThat(get("/exhibits").statusCode()).isEqualTo(200);
        assertThat(as(earlier, "/exhibits").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> as(Visitor visitor, String path) throws Exception {
        try (HttpClient other = HttpClient.newHttpClient()) {
            return other.send(HttpRequest.newBuilder(served.page(path)).header("Cookie", visitor.cookie()).build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void unlocking_leads_to_the_page_that_was_asked_for_and_not_to_what_a_browser_fetched_beside_it() throws Exception {
        asked("/figures", "navigate", "text/html");
        asked("/print.css", "no-cors", "text/css,*/*");
        asked("/exhibits/abc/read", "cors", "*/*");
        HttpResponse<String> answer = unlock("sokha", ServedCasebook.SOKHAS);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/figures");
    }

    @Test
    void unlocking_leads_to_the_exhibits_when_no_page_was_asked_for() throws Exception {
        asked("/print.css", "no-cors", "text/css,*/*");
        HttpResponse<String> answer = unlock("sokha", ServedCasebook.SOKHAS);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/exhibits");
    }

    private void asked(String path, String mode, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.page(path)).header("Sec-Fetch-Mode", mode)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", accept).build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(302);
    }

    @Test
    void a_second_person_proves_a_passphrase_of_their_own() throws Exception {
        served.unlock();
        unlock("dara", ServedCasebook.SOKHAS);
        assertThat(get("/exhibits").statusCode()).isEqualTo(302);
        unlock("dara", ServedCasebook.DARAS);
        assertThat(get("/exhibits").body()).contains("dara");
    }

    @Test
    void a_form_without_the_pages_secret_changes_nothing() throws Exception {
        unlock("sokha", ServedCasebook.SOKHAS);
        assertThat(post("/lock", "_csrf=guessed").statusCode()).isEqualTo(403);
        assertThat(post("/lock", "").statusCode()).isEqualTo(403);
        assertThat(served.door().session()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost.evil.example:PORT", "127.0.0.1:1", "0.0.0.0:PORT"})
    void only_a_loopback_name_and_this_port_are_answered(String host) throws Exception {
        assertThat(raw("GET /unlock HTTP/1.1\r\nHost: " + host.replace("PORT", "" + served.port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT"})
    void the_loopbacks_own_names_are_answered(String host) throws Exception {
        assertThat(raw("GET /unlock HTTP/1.1\r\nHost: " + host.replace("PORT", "" + served.port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Origin: http://127.0.0.1:1", "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"})
    void a_form_from_elsewhere_is_refused_before_it_is_read(String header) throws Exception {
        assertThat(raw("POST /unlock HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("does not come from a page of this server");
    }

    @Test
    void another_sites_script_cannot_read_a_page() throws Exception {
        assertThat(raw("GET /unlock HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unlock", "/exhibits", "/figures", "/seal", "/nothing-here"})
    void every_page_forbids_caches_frames_and_everything_inline(String path) throws Exception {
        unlock("sokha", ServedCasebook.SOKHAS);
        HttpResponse<String> answer = get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe").doesNotContain("http").doesNotContain("*");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=");
        assertThat(answer.body()).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE", "GET / HTTP/9.9", "GET /a|b<> HTTP/1.1", "GET /%zz HTTP/1.1", "GET /%c0%ae HTTP/1.1",
        "GET /exhibits%2fabc HTTP/1.1", "GET /exhibits;a=b HTTP/1.1", "GET //exhibits HTTP/1.1", "GET /../../x HTTP/1.1",
        "TRACE / HTTP/1.1", "FOO / HTTP/1.1", "CONNECT x:1 HTTP/1.1", "PUT /unlock HTTP/1.1", "GET /assets/nothing.css HTTP/1.1",
        "GET / HTTP/1.1\r\nX: {long}", "GET /{long} HTTP/1.1", "POST /unlock HTTP/1.1\r\nContent-Length: abc",
        "POST /unlock HTTP/1.1\r\nTransfer-Encoding: foo", "POST /unlock HTTP/1.1\r\nExpect: foo",
        "POST /unlock HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000\r\n\r\nx={long}",
        "GET / HTTP/1.1\r\nHost: a b", "GET / HTTP/1.1\r\nHost: other.example:1"})
    void what_is_refused_before_any_page_carries_the_same_headers_and_says_nothing_of_the_server(String request) throws Exception {
        String host = request.contains("Host:") ? "" : "\r\nHost: 127.0.0.1:" + served.port();
        int body = request.indexOf("\r\n\r\n");
        String sent = body < 0 ? request + host + "\r\n\r\n" : request.substring(0, body) + host + request.substring(body);
        String answer = raw(sent.replace("{long}", "a".repeat(sent.contains("3000000") ? 2_999_998 : 20_000)));
        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).contains("Content-Security-Policy: default-src 'none'",
                "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: ", "Cache-Control: no-store")
                .doesNotContainIgnoringCase("\nServer:");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "at org.", "at java.", "HTTP Status")
                .doesNotContain("style=", "<style", "not foreseen");
        assertThat(answer.split("<p", -1)).as(answer).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void it_listens_on_the_loopback_only() {
        assertThat(served.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(java.util.stream.Stream.of("127.0.0.2").allMatch(other -> refuses(other))).isTrue();
    }

    @Test
    void the_session_cookie_stays_with_this_server_and_away_from_scripts() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(served.page("/unlock")).build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void a_look_is_kept_and_never_leads_elsewhere() throws Exception {
        String token = token(get("/unlock").body());
        HttpRequest request = HttpRequest.newBuilder(served.page("/look")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "http://evil.example//evil.example/x")
                .POST(BodyPublishers.ofString("look=night&_csrf=" + encoded(token))).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()).getHost()).isIn("127.0.0.1", null);
        assertThat(get("/unlock").body()).contains("data-look=\"night\"");
    }

    @Test
    void an_address_that_names_nothing_gets_a_page_of_three_sentences() throws Exception {
        unlock("sokha", ServedCasebook.SOKHAS);
        HttpResponse<String> answer = get("/exhibits/nosuch");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This exhibit is not in this casebook", "Nothing was changed.", "Go back");
        assertThat(get("/nothing-here").statusCode()).isEqualTo(404);
        assertThat(get("/nothing-here").body()).contains("There is no page at this address.");
    }

    private boolean refuses(String address) {
        try (Socket socket = new Socket(address, served.port())) {
            return !socket.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private HttpResponse<String> unlock(String person, String passphrase) throws Exception {
        String token = token(get("/unlock").body());
        return post("/unlock", "person=" + encoded(person) + "&passphrase=" + encoded(passphrase) + "&_csrf=" + encoded(token));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(served.page(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(HttpRequest.newBuilder(served.page(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("(value|content)=\"[A-Za-z0-9_-]{60,}\"", "");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
