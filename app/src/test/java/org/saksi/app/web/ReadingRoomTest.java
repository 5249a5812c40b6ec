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
            assertThat(browser.words()).contains("What this casebook holds").doesNotContain("This casebook is empty.");
            assertThat(browser.all("#exhibits .compartment")).extracting(WebElement::getText).containsOnly("evidence");
            uploadNothing(browser, reports.size());
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
        assertThat(browser.one("#into").getText()).isEqualTo("evidence");
        browser.driver().findElement(By.id("files")).sendKeys(reports.stream().map(Path::toString).collect(Collectors.joining("\n")));
        browser.until("five outcomes", () -> browser.all(".arrived-file.added").size() == reports.size());
        assertThat(browser.all(".arrived-file")).allSatisfy(file -> assertThat(file.getText()).contains("Sealed", "found."));
        browser.until("five exhibits are listed", () -> browser.all("#exhibits tbody tr").size() == reports.size());
        assertThat(browser.all("#exhibits .doc-link")).extracting(WebElement::getText)
                .containsExactlyInAnyOrderElementsOf(reports.stream().map(r -> r.getFileName().toString()).toList());
    }

    private void uploadNothing(Browser browser, int there) throws IOException {
        browser.driver().findElement(By.id("files")).sendKeys(Files.createFile(scratch.resolve("nothing.txt")).toString());
        browser.until("it came in", () -> browser.all("#exhibits tbody tr").size() == there + 1);
        assertThat(browser.one(".arrived-file.added").getText()).contains("No figures found.").doesNotContain(". no ", ": 0 of");
        assertThat(browser.one("#exhibits .doc-link").getText()).as("the latest first").isEqualTo("nothing.txt");
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
    void a_correction_that_is_refused_says_so_above_its_field_and_one_that_is_taken_stays_in_sight() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "a refused correction is told where it can be mended")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            browser.open(browser.leadsTo("harbour-watch.txt"));
            browser.one(".desk.live");
            browser.press("j", "c");
            WebElement value = browser.one(".note.at-hand .correction [name='low']");
            value.clear();
            value.sendKeys("about many", Keys.ENTER);
            WebElement told = browser.one(".note.at-hand .correction .trouble[role='alert']");
            assertThat(told.isDisplayed()).isTrue();
            assertThat(told.getText()).contains("was “about many”", "Nothing was recorded.", "Change the field “Value”");
            assertThat(told.getRect().getY()).isLessThan(value.getRect().getY());
            assertThat(value.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(value.getAttribute("aria-describedby")).isEqualTo(told.getAttribute("id"));
            assertThat(browser.driver().switchTo().activeElement()).isEqualTo(value);
            assertThat(served.door().session().orElseThrow().ledger().now(served.reader()).entries()).isEmpty();

            value.clear();
            value.sendKeys("65");
            WebElement measure = browser.one(".note.at-hand .correction [name='measure']");
            measure.clear();
            measure.sendKeys("people heard", Keys.ENTER);
            browser.until("it is corrected", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());
            assertThat(inSight(browser, ".fig.at-hand")).isTrue();
            assertThat(browser.one(".contents li.at-hand").getText()).contains("65", "people heard");
            assertThat(browser.one(".fig.at-hand").getAttribute("aria-label")).endsWith(", adopted");
        }
    }

    @Test
    void where_there_is_no_margin_the_claim_and_its_buttons_come_under_the_line_of_the_figure_at_hand() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "what is adopted is seen on narrow screens")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            URI desk = browser.leadsTo("harbour-watch.txt");
            for (int width : List.of(360, 768, 1024)) {
                browser.look(width, "light");
                browser.open(desk);
                browser.one(".desk.live");
                int figures = browser.all(".note").size();
                for (int i = 0; i < figures; i++) {
                    browser.press("j");
                    String where = "figure " + i + " at " + width;
                    for (String part : List.of(".fig.at-hand", ".note.at-hand .note-value", ".note.at-hand .note-said",
                            ".note.at-hand [data-key='a']", ".note.at-hand [data-key='x']")) {
                        assertThat(inSight(browser, part)).as(part + " of " + where).isTrue();
                    }
                    assertThat(browser.one(".note.at-hand").getRect().getY() - browser.one(".fig.at-hand").getRect().getY()).as(where)
                            .isBetween(0, 140);
                }
                assertThat(figures).isGreaterThan(3);
                assertThat(text(browser)).contains("The group identified 53 compounds and a further 45 suspicious locations");
            }
        }
    }

    private static boolean inSight(Browser browser, String selector) {
        return (boolean) browser.script("""
                const box = document.querySelector(arguments[0]).getBoundingClientRect();
                const over = document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + box.height / 2);
                return box.top >= 0 && box.bottom <= innerHeight && document.querySelector(arguments[0]).contains(over);""", selector);
    }

    @Test
    void a_filter_that_leaves_nothing_says_so_and_can_be_cleared_and_values_are_sorted_by_size() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "an empty list says why it is empty")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            browser.one("[data-filter]").sendKeys("zzzz");
            browser.until("it says so", () -> browser.words().contains("Nothing in this list holds “zzzz”."));
            assertThat(browser.one(".listhead h2").getText()).isEqualTo("0 of 5 exhibits");
            browser.one(".none-left button").click();
            assertThat(browser.all("#exhibits tbody tr")).allMatch(WebElement::isDisplayed);
            assertThat(browser.one(".listhead h2").getText()).isEqualTo("5 exhibits");

            browser.open(served.page("/figures?show=ADOPTED"));
            assertThat(browser.words()).contains("No figure has been adopted yet.");
            assertThat(browser.all("#figures")).isEmpty();

            browser.open(served.page("/figures"));
            browser.all("#figures .sort").get(1).click();
            List<Double> sizes = browser.all("#figures td.values").stream().map(c -> Double.valueOf(c.getAttribute("data-sort"))).toList();
            assertThat(sizes).hasSizeGreaterThan(5).isSorted();
            assertThat(browser.all(".origins-open")).extracting(b -> b.getAttribute("textContent").strip())
                    .allMatch(name -> name.matches("(?s).* documents? of \\S.*: .+"));
            assertThat(browser.one("#figures caption").getAttribute("textContent")).startsWith("Figures");

            browser.one(".keys-open").click();
            assertThat(browser.one("#keys[open]").getText()).contains("next and previous figure");
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
