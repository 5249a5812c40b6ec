package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.saksi.ledger.Entry;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Recording;
import org.saksi.terms.Amount;
import org.saksi.testing.SharedData;

/// The way of a person through the rooms, in a real browser.
class ReadingRoomTest {

    @TempDir
    private Path scratch;

    @Test
    void from_an_empty_casebook_to_an_adopted_figure_and_from_one_origin_back_to_the_words() throws Exception {
        List<Path> reports = reports(Files.createDirectory(scratch.resolve("reports")));
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"),
                        "a person can go from an empty casebook to an adopted figure and from one origin back to the words")) {
            browser.look(1440, "light");
            browser.unlock(served);
            assertThat(browser.words()).contains("This casebook is empty.", "drop them below");

            upload(browser, reports);
            openTheRichest(browser);
            adoptTheFirst(browser);

            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.statements()).hasSize(1);
            Entry entry = now.statements().getFirst().entry();
            assertThat(entry.by()).isEqualTo(ServedCasebook.SOKHA);
            assertThat(entry.act()).isInstanceOf(Recording.class);
            assertThat(browser.one(".note.at-hand .note-history").getText()).startsWith("Adopted by sokha, ");

            browser.press("[", "[");
            browser.until("the figures page is open", () -> browser.address().contains("/figures"));
            thereAndBack(browser, served);
            assertThat(browser.complaints()).isEmpty();
            assertThat(askedElsewhere(browser, served)).isEmpty();
        }
    }

    /// The five real reports beside the repository; without them five invented ones go the same way.
    private static List<Path> reports(Path folder) throws IOException {
        Optional<Path> seeds = SharedData.folder().map(f -> f.resolve("seeds")).filter(Files::isDirectory);
        if (seeds.isEmpty()) {
            System.out.println(
                    "NOT PROVEN (no evaluation data beside the repository): the five real reports lead from one origin to the words");
            return InventedReports.into(folder);
        }
        try (Stream<Path> files = Files.list(seeds.get())) {
            List<Path> reports = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertThat(reports).hasSize(5);
            return reports;
        }
    }

    private static void upload(Browser browser, List<Path> reports) {
        browser.driver().findElement(By.id("files")).sendKeys(reports.stream().map(Path::toString).collect(Collectors.joining("\n")));
        browser.until("five outcomes", () -> browser.all(".arrived-file.added").size() == reports.size());
        assertThat(browser.all(".arrived-file")).allSatisfy(file -> assertThat(file.getText()).contains("Sealed", "found."));
        browser.until("five exhibits are listed", () -> browser.all("#exhibits tbody tr").size() == reports.size());
        assertThat(browser.all("#exhibits .doc-link")).extracting(WebElement::getText)
                .containsExactlyInAnyOrderElementsOf(reports.stream().map(r -> r.getFileName().toString()).toList());
    }

    private static void openTheRichest(Browser browser) {
        WebElement richest = browser.all("#exhibits tbody tr").stream()
                .max(Comparator.comparingInt(r -> Integer.parseInt(r.findElement(By.cssSelector("[data-label='Figures']")).getText())))
                .orElseThrow();
        browser.open(URI.create(richest.findElement(By.className("doc-link")).getAttribute("href")));
    }

    private static void adoptTheFirst(Browser browser) {
        browser.one(".desk.live");
        assertThat(browser.all(".fig[data-state='suggested']")).isNotEmpty();
        browser.press("j");
        String key = browser.one(".note.at-hand").getAttribute("data-figure");
        browser.press("a");
        browser.until("the mark is solid", () -> "adopted".equals(browser.one("#m" + key).getAttribute("data-state")));
        assertThat(browser.one("#adopted-count").getText()).isEqualTo("1");
        assertThat(browser.one("#said").getAttribute("textContent")).contains("Adopted by sokha");
    }

    /// Opens a number that several documents print and one origin gives, and goes from each of its places to the words there.
    private static void thereAndBack(Browser browser, ServedCasebook served) {
        browser.open(served.page("/figures?show=REPEATED"));
        WebElement row = browser.all("#figures tbody").stream().filter(ReadingRoomTest::oneOriginInSeveral).findFirst().orElseThrow();
        row.findElement(By.cssSelector(".origins-open")).click();
        Map<String, String> places = new LinkedHashMap<>();
        for (WebElement leaf : row.findElements(By.cssSelector(".tree-leaf a[href*='#m']"))) {
            places.put(leaf.getAttribute("href"), leaf.getText().replaceAll("^“|”$", ""));
        }
        assertThat(places).as("places where one origin's number is printed").hasSizeGreaterThan(1);
        row.findElement(By.cssSelector(".tree-leaf a[href*='#m']")).click();
        Set<String> documents = new HashSet<>();
        places.forEach((address, quote) -> {
            if (!documents.isEmpty()) {
                browser.open(URI.create(address));
            }
            String mark = URI.create(address).getFragment();
            browser.until("the words are at hand", () -> !browser.all(".fig.at-hand[id='" + mark + "']").isEmpty());
            documents.add(URI.create(browser.address()).getPath());
            assertThat(plain(text(browser))).contains(plain(quote));
        });
        assertThat(documents).as("documents that echo one origin").hasSizeGreaterThan(1);
    }

    private static boolean oneOriginInSeveral(WebElement row) {
        return row.findElement(By.cssSelector(".origins-words")).getText().matches("1 independent origin · ([2-9]|\\d\\d+) documents");
    }

    private static String text(Browser browser) {
        return (String) browser.script("return [...document.querySelectorAll('.passage > p')].map(p => p.textContent).join(' ')");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }

    @SuppressWarnings("unchecked")
    private static List<String> askedElsewhere(Browser browser, ServedCasebook served) {
        List<String> asked = (List<String>) browser.script("return performance.getEntriesByType('resource').map(r => r.name)");
        assertThat(asked).isNotEmpty();
        return asked.stream().filter(name -> !name.startsWith(served.address().toString())).toList();
    }

    @Test
    void figures_are_corrected_rejected_and_undone_by_key_and_every_step_stays() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "figures can be corrected, rejected and undone by key")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            browser.open(browser.leadsTo("quay-post.txt"));
            browser.one(".desk.live");

            browser.press("j", "c");
            WebElement value = browser.one(".note.at-hand .correction [name='low']");
            value.clear();
            value.sendKeys("54", Keys.ENTER);
            browser.until("it is corrected", () -> !browser.all(".note.at-hand[data-state='adopted'] .sides").isEmpty());
            assertThat(browser.one(".note.at-hand .sides").getText()).contains("machine", "person", "54");

            browser.press("u");
            browser.until("it is undone", () -> !browser.all(".note.at-hand[data-state='suggested']").isEmpty());

            browser.press("j", "x");
            browser.until("it is rejected", () -> !browser.all(".note.at-hand[data-state='rejected']").isEmpty());
            browser.press("u");
            browser.until("it is undone again", () -> !browser.all(".note.at-hand[data-state='suggested']").isEmpty());

            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.statements()).isEmpty();
            assertThat(now.entries()).hasSize(4);
            Recording corrected = (Recording) now.entries().getFirst().act();
            assertThat(corrected.statement()).isInstanceOfSatisfying(FigureClaim.class,
                    claim -> assertThat(claim.amount()).isEqualTo(Amount.of(54)));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_thread_is_walked_by_key_from_the_seal_to_the_figure() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "the thread can be walked by key")) {
            served.addReports();
            browser.unlock(served);
            String desk = browser.leadsTo("harbour-watch.txt").toString();
            browser.open(URI.create(desk));
            browser.one(".desk.live");
            browser.press("j", "a");
            browser.until("it is adopted", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());
            browser.open(URI.create(desk.replace("/read", "/seal")));
            for (String station : List.of("exhibit", "passage", "statement", "figure")) {
                browser.press("[");
                browser.until("at the " + station, () -> browser.all(".stop.here").stream().anyMatch(s -> s.getText().equals(station)));
            }
            for (String station : List.of("statement", "passage", "exhibit", "seal")) {
                browser.press("]");
                browser.until("back at the " + station,
                        () -> browser.all(".stop.here").stream().anyMatch(s -> s.getText().equals(station)));
            }
        }
    }

    @Test
    void one_key_locks_and_leaves_nothing_on_the_screen() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "one key locks the casebook")) {
            served.addReports();
            browser.unlock(served);
            browser.press("L");
            browser.until("the unlock page is open", () -> browser.address().contains("/unlock"));
            assertThat(served.door().session()).isEmpty();
            assertThat(browser.words()).contains("Locked.").doesNotContain("harbour-watch");
            browser.driver().navigate().back();
            browser.until("going back leads to the unlock page", () -> browser.address().contains("/unlock"));
        }
    }
}
