package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The first hour of the docs, gone as it is written, with the sample casebook; on the way it takes the pictures of the docs. With the system
/// property `saksi.tutorial` they are written to where the docs show them.
class TutorialTest {

    private static final Path DOCS = Path.of("..", "docs", "tutorial", "images");
    private static final List<Path> PAGES = List.of(Path.of("..", "docs", "tutorial", "first-hour.md"), Path.of("..", "README.md"));
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\([^)]*images/([a-z-]+\\.png)\\)");
    private static final Set<String> PICTURES = Set.of("exhibits.png", "desk.png", "desk-phone.png", "figures.png", "judging.png",
            "seal.png");
    private static final int MOST_BYTES = 250_000;
    private static final int PHONE = 800;
    private static final int ACTIONS = 90;

    @TempDir
    private Path scratch;

    @Test
    void every_picture_of_the_docs_is_there_and_known_here_and_no_other() throws IOException {
        Set<String> shown = new LinkedHashSet<>();
        for (Path page : PAGES) {
            Matcher picture = PICTURE.matcher(Files.readString(page));
            while (picture.find()) {
                shown.add(picture.group(1));
            }
        }
        assertThat(shown).isEqualTo(PICTURES);
        try (Stream<Path> there = Files.list(DOCS)) {
            assertThat(there.map(p -> p.getFileName().toString())).containsExactlyInAnyOrderElementsOf(PICTURES);
        }
        for (String picture : PICTURES) {
            assertThat(Files.size(DOCS.resolve(picture))).as(picture).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void the_first_hour_goes_as_it_is_written() throws Exception {
        Path into = System.getProperty("saksi.tutorial") == null ? scratch : DOCS;
        Instant morning = Instant.parse("2026-11-25T08:30:00Z");
        Path note = Files.writeString(scratch.resolve("a-note.txt"), "Lantern Watch spoke with 12 people in Ostrel.");
        try (ServedCasebook served = ServedCasebook.sample(scratch.resolve("demo-casebook"), InstantSource.fixed(morning));
                Browser browser = Browser.start(scratch.resolve("browser"), "the first hour goes as it is written")) {
            browser.desk();
            browser.unlock(served);
            browser.driver().findElement(org.openqa.selenium.By.id("files")).sendKeys(note.toString());
            browser.until("its line says what became of it", () -> !browser.all(".arrived-file.added").isEmpty());
            keep(browser, into, "exhibits.png");
            URI desk = browser.leadsTo("harbour-post.html");
            read(browser, desk, into);
            compare(browser, served, into);
            browser.open(desk);
            browser.one(".desk.live");
            browser.press("]");
            browser.until("the record", () -> browser.address().equals(desk.toString().replace("/read", "")));
            browser.press("]");
            browser.until("the proof", () -> browser.words().contains("has been here, unchanged, since 25 November 2026"));
            keep(browser, into, "seal.png");
            browser.look(360, "light");
            browser.open(desk);
            browser.one(".desk.live");
            browser.press("j", "j", "j");
            browser.until("the number and the decisions about it are seen together",
                    () -> browser.one(".fig.at-hand").getRect().y > scrolled(browser)
                            && browser.one(".note.at-hand .note-history").getRect().y < scrolled(browser) + PHONE - ACTIONS);
            keep(browser, into, "desk-phone.png");
            browser.press("L");
            browser.until("locked", () -> browser.words().contains("Locked."));
        }
        for (String picture : PICTURES) {
            assertThat(Files.size(into.resolve(picture))).as(picture).isBetween(10_000L, (long) MOST_BYTES - 1);
        }
    }

    /// Chapter 3: adopts, corrects, rejects and undoes by the keys of the table.
    private static void read(Browser browser, URI desk, Path into) throws IOException {
        browser.open(desk);
        browser.one(".desk.live");
        browser.press("j", "a");
        browser.until("adopted", () -> atHand(browser, "adopted"));
        browser.press("j", "x");
        browser.until("rejected", () -> atHand(browser, "rejected"));
        browser.press("j", "c");
        browser.one(".note.at-hand .correction [name='place']").sendKeys("Tarsenia", Keys.ENTER);
        browser.until("corrected", () -> atHand(browser, "adopted"));
        browser.press("j", "j", "k");
        browser.until("a suggestion is at hand", () -> atHand(browser, "suggested"));
        keep(browser, into, "desk.png");
        browser.press("k", "k", "u");
        browser.until("taken back", () -> atHand(browser, "suggested"));
    }

    private static long scrolled(Browser browser) {
        return ((Number) browser.script("return Math.round(window.scrollY)")).longValue();
    }

    private static boolean atHand(Browser browser, String state) {
        return !browser.all(".note.at-hand[data-state='" + state + "']").isEmpty();
    }

    /// Chapter 4: from the counted origins to the words, and the judging of two documents.
    private static void compare(Browser browser, ServedCasebook served, Path into) throws IOException {
        browser.open(served.page("/figures"));
        assertThat(browser.words()).contains("1 independent origin · 4 documents", "copying slip", "undecided");
        browser.all(".origins-open").stream().filter(o -> o.getText().contains("1 independent origin · 4 documents")).findFirst()
                .orElseThrow().click();
        browser.script("window.scrollTo(0, 0)");
        keep(browser, into, "figures.png");
        URI judging = URI.create(browser.one(".tree-leaf .judge").getAttribute("href"));
        browser.open(judging);
        keep(browser, into, "judging.png");
    }

    private static void keep(Browser browser, Path into, String picture) throws IOException {
        assertThat(PICTURES).contains(picture);
        Files.write(into.resolve(picture), browser.picture());
    }
}
