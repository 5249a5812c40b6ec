package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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

/// The way of a person through the rooms, in a real browser.
class ReadingRoomTest {

    @TempDir
    private Path scratch;

    @Test
    void from_an_empty_casebook_to_an_adopted_figure_and_back_to_its_words() throws Exception {
        List<Path> reports = InventedReports.into(java.nio.file.Files.createDirectory(scratch.resolve("reports")));
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"),
                        "a person can go from an empty casebook to an adopted figure and back to its words")) {
            browser.look(1440, "light");
            browser.unlock(served);
            assertThat(browser.words()).contains("This casebook is empty.", "drop them below");

            upload(browser, reports);
            browser.open(URI.create(browser.driver().findElement(By.linkText("harbour-watch.txt")).getAttribute("href")));
            adoptTheFirst(browser);

            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.statements()).hasSize(1);
            Entry entry = now.statements().getFirst().entry();
            assertThat(entry.by()).isEqualTo(ServedCasebook.SOKHA);
            assertThat(entry.act()).isInstanceOf(Recording.class);
            assertThat(browser.one(".note.at-hand .note-history").getText()).startsWith("Adopted by sokha, ");

            browser.press("[", "[");
            browser.until("the figures page is open", () -> browser.address().contains("/figures"));
            thereAndBack(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(askedElsewhere(browser, served)).isEmpty();
        }
    }

    private static void upload(Browser browser, List<Path> reports) {
        browser.driver().findElement(By.id("files")).sendKeys(reports.stream().map(Path::toString).collect(Collectors.joining("\n")));
        browser.until("five outcomes", () -> browser.all(".arrived-file.added").size() == reports.size());
        assertThat(browser.all(".arrived-file").getFirst().getText()).contains("Sealed", "figures found");
        browser.until("five exhibits are listed", () -> browser.all("#exhibits tbody tr").size() == reports.size());
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

    private static void thereAndBack(Browser browser) {
        WebElement row = browser.all("#figures tbody").stream().filter(r -> r.getText().contains("53")).findFirst().orElseThrow();
        assertThat(row.getText()).contains("1 independent origin");
        WebElement origins = row.findElement(By.cssSelector(".origins-open"));
        origins.click();
        WebElement leaf = row.findElement(By.cssSelector(".tree-leaf a"));
        String quote = leaf.getText().replaceAll("[“”]", "");
        leaf.click();
        browser.until("the words are at hand", () -> !browser.all(".fig.at-hand").isEmpty());
        assertThat(browser.one(".leaf").getText()).contains(quote);
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
            browser.open(URI.create(browser.driver().findElement(By.linkText("quay-post.txt")).getAttribute("href")));
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
            String desk = browser.driver().findElement(By.linkText("harbour-watch.txt")).getAttribute("href");
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
