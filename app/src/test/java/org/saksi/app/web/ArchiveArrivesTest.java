package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.boot.ShownName;
import org.saksi.vault.Exhibit;

/// Archives and files that are there already, handed over in the browser.
class ArchiveArrivesTest {

    @TempDir
    private Path scratch;

    private ServedCasebook served;
    private Visitor visitor;
    private HttpClient client;

    @BeforeEach
    void serve() throws Exception {
        served = ServedCasebook.in(scratch.resolve("casebook"));
        visitor = Visitor.unlocked(served.page("/"), "sokha", ServedCasebook.SOKHAS);
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        served.close();
    }

    private String hand(String name, byte[] bytes, String compartment) throws Exception {
        String intake = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&compartment=" + compartment + "&outlet=Harbour+Watch";
        return client.send(HttpRequest.newBuilder(served.page("/exhibits")).header("Cookie", visitor.cookie())
                .header("X-CSRF-TOKEN", visitor.token()).header("X-Saksi-Part", "1").header("X-Saksi-Intake", intake)
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(bytes)).build(),
                BodyHandlers.ofString()).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String page(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(served.page(path)).header("Cookie", visitor.cookie()).build(), BodyHandlers.ofString())
                .body();
    }

    private static byte[] zip(String... members) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String member : members) {
                out.putNextEntry(new ZipEntry(member));
                out.write(InventedReports.text(member.substring(member.lastIndexOf('/') + 1)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<Exhibit> exhibits() {
        return served.door().session().orElseThrow().casebook().exhibits(served.reader());
    }

    @Test
    void an_archive_is_unpacked_file_by_file_and_the_page_says_what_became_of_each() throws Exception {
        String said = hand("reports.zip", zip("news/quay-post.txt", "harbour-watch.txt"), "survivor");
        assertThat(said).contains("An archive: 2 files of it are in the casebook.", "news/quay-post.txt sealed",
                "harbour-watch.txt sealed");
        assertThat(exhibits()).extracting(e -> ShownName.of(e.intake())).containsExactlyInAnyOrder("reports.zip",
                "reports.zip!/news/quay-post.txt", "reports.zip!/harbour-watch.txt");
        Exhibit archive = exhibits().getFirst();
        assertThat(exhibits()).allSatisfy(e -> {
            assertThat(e.intake().compartment().code()).isEqualTo("survivor");
            assertThat(e.intake().outlet()).contains("Harbour Watch");
            assertThat(e.intake().parent()).isEqualTo(
                    e.equals(archive) ? java.util.Optional.empty() : java.util.Optional.of(archive.id()));
        });
        assertThat(page("/exhibits")).contains("an archive; its files are exhibits of their own").doesNotContain("not read yet");
        assertThat(page("/exhibits/" + archive.id())).contains("2 files, each an exhibit of its own", "reports.zip!/news/quay-post.txt");
        assertThat(page("/exhibits/" + exhibits().getLast().id())).contains("Unpacked from", "reports.zip</a>");
        assertThat(page("/figures")).contains("compounds");
    }

    @Test
    void a_broken_archive_says_what_came_in_and_what_did_not() throws Exception {
        byte[] whole = zip("harbour-watch.txt", "quay-post.txt");
        String said = hand("torn.zip", Arrays.copyOf(whole, whole.length / 2), "evidence");
        assertThat(said).contains("An archive:", "Not all of it could be unpacked");
        assertThat(hand("empty.zip", zip(), "evidence")).contains("no files of it are in the casebook");
    }

    @Test
    void what_is_held_in_another_compartment_stays_there_and_the_page_says_so() throws Exception {
        byte[] text = InventedReports.text("quay-post.txt").getBytes(StandardCharsets.UTF_8);
        assertThat(hand("a.txt", text, "public")).contains("Sealed").doesNotContain("stays there");
        assertThat(hand("b.txt", text, "survivor"))
                .contains(
                        "Already held, byte for byte, and recorded as a further arrival. It is in the compartment public and stays there.");
    }
}
