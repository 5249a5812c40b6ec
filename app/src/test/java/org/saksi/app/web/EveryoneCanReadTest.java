package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.saksi.vault.Exhibit;

/// Every page, in every look, on a phone and on a desk: for those who see little, hear it read, or have only keys.
class EveryoneCanReadTest {

    private static final List<String> LOOKS = List.of("paper", "night", "contrast");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    @TempDir
    private Path scratch;

    @Test
    void no_page_has_a_barrier_overflows_or_asks_for_a_finer_finger() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"),
                        "no page has a barrier that axe finds, at any width, in any look")) {
            SoftAssertions found = new SoftAssertions();
            browser.look(1440, "light");
            browser.open(served.page("/unlock"));
            browser.script("document.querySelector('label[for=passphrase]').remove()");
            assertThat(barriers(browser)).as("a barrier put in on purpose is found").anyMatch(b -> b.contains("label"));
            check(found, browser, "unlock", served.page("/unlock"));
            check(found, browser, "refused", served.page("/unlock"));
            check(found, browser, "elsewhere", URI.create("http://elsewhere.localhost:" + served.port() + "/unlock"));
            browser.unlock(served);
            check(found, browser, "exhibits-empty", served.page("/exhibits"));
            served.addReports();
            for (Map.Entry<String, URI> page : pages(served, browser).entrySet()) {
                check(found, browser, page.getKey(), page.getValue());
            }
            found.assertAll();
        }
    }

    private static Map<String, URI> pages(ServedCasebook served, Browser browser) {
        browser.open(served.page("/exhibits"));
        URI desk = browser.leadsTo("harbour-watch.txt");
        browser.open(desk);
        browser.one(".desk.live");
        browser.press("j", "a");
        browser.until("adopted", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());
        browser.press("j", "j", "x");
        browser.until("rejected", () -> !browser.all(".note.at-hand[data-state='rejected']").isEmpty());
        URI statement = URI.create(browser.one(".note[data-state='adopted'] .note-links a").getAttribute("href"));
        Map<String, URI> pages = new LinkedHashMap<>();
        pages.put("exhibits", served.page("/exhibits"));
        pages.put("desk", desk);
        pages.put("correct", URI.create(browser.one(".note [data-correct]").getAttribute("href")));
        pages.put("statement", statement);
        pages.put("document", URI.create(desk.toString().replace("/read", "")));
        pages.put("exhibit-seal", URI.create(desk.toString().replace("/read", "/seal")));
        pages.put("seal", served.page("/seal"));
        pages.put("figures", served.page("/figures"));
        pages.put("hand", URI.create(desk.toString().replace("/read", "/figures")));
        pages.put("origins", judging(served));
        pages.put("nothing", served.page("/exhibits/nosuch"));
        pages.put("no page", served.page("/nothing-here"));
        pages.put("unforeseen", served.page("/error"));
        return pages;
    }

    private static URI judging(ServedCasebook served) {
        List<Exhibit> exhibits = served.door().session().orElseThrow().casebook().exhibits(served.reader());
        return served.page("/exhibits/" + exhibits.getFirst().id() + "/origins/" + exhibits.getLast().id());
    }

    private static void check(SoftAssertions found, Browser browser, String name, URI address) {
        for (int width : WIDTHS) {
            browser.look(width, "light");
            browser.open(address);
            openEverything(browser, name);
            for (String look : LOOKS) {
                browser.script("document.documentElement.dataset.look = arguments[0]", look);
                found.assertThat(barriers(browser)).as(name + " at " + width + " px, " + look).isEmpty();
            }
            found.assertThat(browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(name + " at " + width + " px runs over")
                    .isEqualTo(0L);
            found.assertThat(small(browser)).as(name + " at " + width + " px has targets too small for a finger").isEmpty();
            found.assertThat(browser.script("return document.querySelectorAll('h1').length")).as(name + " has one title").isEqualTo(1L);
        }
    }

    private static List<String> barriers(Browser browser) {
        List<Rule> rules = new AxeBuilder().analyze(browser.driver()).getViolations();
        return rules.stream()
                .map(r -> r.getImpact() + " " + r.getId() + " " + r.getNodes().stream().limit(3).map(Object::toString).toList()).toList();
    }

    private static void openEverything(Browser browser, String name) {
        if (name.equals("desk")) {
            browser.one(".desk.live");
            browser.press("j");
        }
        if (name.equals("figures")) {
            browser.one(".origins-open").sendKeys(Keys.ENTER);
        }
        if (name.equals("refused")) {
            browser.one("#passphrase").sendKeys("not the passphrase", Keys.ENTER);
            browser.until("it is refused", () -> !browser.all(".trouble").isEmpty());
        }
        if (name.equals("elsewhere")) {
            browser.until("it is not accepted", () -> browser.words().contains("does not come from a page of this server"));
        }
        if (name.equals("unforeseen")) {
            browser.until("the last resort speaks", () -> browser.words().contains("that was not foreseen"));
        }
    }

    /// Buttons, fields and links that stand by themselves and are smaller than 44 by 44 px; links within words are as large as the words.
    @SuppressWarnings("unchecked")
    private static List<String> small(Browser browser) {
        return (List<String>) browser
                .script("""
                        const own = 'button, select, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), .act, .more, .rooms a, .stop, .shows a, .parts a, .contents a, summary, .choice label';
                        return [...document.querySelectorAll(own)].filter(e => e.checkVisibility() && e.getClientRects().length)
                          .map(e => [e, e.getBoundingClientRect()])
                          .filter(([e, box]) => box.height < 43.5 || (box.width < 43.5 && !e.matches('.stop')))
                          .map(([e, box]) => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 20)} ${box.width}x${box.height}`)""");
    }

    @Test
    void the_whole_way_can_be_gone_by_keys_alone() throws Exception {
        Path report = Files.writeString(scratch.resolve("report.txt"), InventedReports.text("harbour-watch.txt"));
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "the whole way can be gone by keys alone")) {
            browser.look(1440, "light");
            browser.open(served.page("/unlock"));
            browser.press(ServedCasebook.SOKHAS, Keys.ENTER);
            browser.until("inside", () -> browser.address().contains("/exhibits"));
            browser.press(Keys.TAB);
            assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the page");
            browser.driver().findElement(By.id("files")).sendKeys(report.toString());
            browser.until("added", () -> !browser.all(".arrived-file.added a").isEmpty());
            reach(browser, ".arrived-file.added a");
            browser.press(Keys.ENTER);
            browser.one(".desk.live");
            browser.press("j", "j", "a");
            browser.until("adopted", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());
            assertThat(browser.script("return document.activeElement.classList.contains('note')")).isEqualTo(true);
            reach(browser, ".note.at-hand [data-key='u']");
            browser.press(Keys.ENTER);
            browser.until("undone", () -> !browser.all(".note.at-hand[data-state='suggested']").isEmpty());
            browser.press("?");
            browser.until("the keys are shown", () -> browser.one("#keys").isDisplayed());
            browser.press(Keys.ESCAPE);
            browser.press("/");
            assertThat(browser.script("return document.activeElement.type")).isEqualTo("search");
        }
    }

    /// Presses Tab until this element has the focus.
    private static void reach(Browser browser, String selector) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(browser.script("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }
}
