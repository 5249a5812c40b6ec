package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.saksi.app.boot.Findings;
import org.saksi.ledger.Basis;
import org.saksi.ledger.Entry;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Subject;
import org.saksi.register.origins.FigureRef;
import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// What a person says against the machine: that two documents are one origin or two, and that there is a figure where it sees none.
class JudgingTest {

    private static final String FIRST = """
            The Tidewater Courier, 3 March 2031

            Rights group counts camps on the coast

            Lantern Watch said in a report on Monday that it had identified 53 compounds in Maravia. Fishermen in Port Selm spoke of trucks at night.
            """;
    private static final String SECOND = """
            Hill Gazette, 4 March 2031

            What our reporters heard in the valleys

            River Union said in a letter on Tuesday that it had found 53 compounds in Maravia. A teacher showed us the road to the river.
            """;

    @TempDir
    private Path scratch;

    @Test
    void a_judgement_of_two_origins_is_kept_with_what_was_seen_and_the_count_follows_and_follows_back() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "a person can judge a shared origin and the count follows")) {
            browser.look(1440, "light");
            browser.unlock(served);
            bring(browser, FIRST, SECOND);
            assertThat(independent(served)).isEqualTo(2);

            String evidence = judge(browser, served, "SAME", "the union wrote that it took the number over");
            assertThat(independent(served)).isEqualTo(1);
            browser.open(served.page("/figures"));
            assertThat(browser.words()).contains("1 independent origin");

            judge(browser, served, "DIFFERENT", "its own lists came to light");
            assertThat(independent(served)).isEqualTo(2);

            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.entries()).hasSize(2);
            Entry first = now.entries().getFirst();
            assertThat(first.by()).isEqualTo(ServedCasebook.SOKHA);
            assertThat(first.act()).isInstanceOfSatisfying(Judgement.class, j -> {
                assertThat(j.subject()).isInstanceOf(Subject.SharedOrigin.class);
                assertThat(j.verdict()).isEqualTo(Judgement.Verdict.SAME);
                assertThat(j.reason()).isEqualTo("the union wrote that it took the number over");
                assertThat(j.evidence()).isNotEmpty().allSatisfy(seen -> assertThat(evidence).contains(seen));
            });
            assertThat(((Judgement) now.entries().getLast().act()).evidence()).isEqualTo(((Judgement) first.act()).evidence());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void bring(Browser browser, String... stories) throws Exception {
        for (int i = 0; i < stories.length; i++) {
            int there = i;
            Path story = Files.writeString(scratch.resolve("story-" + i + ".txt"), stories[i]);
            browser.driver().findElement(By.id("files")).sendKeys(story.toString());
            browser.until("it came in", () -> browser.all(".arrived-file.added").size() == there + 1);
        }
    }

    /// Opens the judging of the two from the record of one, judges, and returns what the machine was seen to say.
    private static String judge(Browser browser, ServedCasebook served, String verdict, String reason) {
        browser.open(served.page("/exhibits"));
        browser.open(URI.create(browser.leadsTo("story-0.txt").toString().replace("/read", "")));
        browser.one(".compare button").click();
        String seen = browser.one("section[aria-labelledby='machine']").getText();
        int before = browser.all(".judgements li").size();
        browser.one("input[value='" + verdict + "']").sendKeys(Keys.SPACE);
        browser.one("#reason").sendKeys(reason, Keys.ENTER);
        browser.until("it is recorded", () -> browser.all(".judgements li").size() == before + 1);
        assertThat(browser.one(".judgements li").getText()).contains("by sokha", reason);
        browser.until("its record is at hand",
                () -> "recorded".equals(browser.driver().switchTo().activeElement().getAttribute("id")));
        assertThat(browser.one("#recorded[role='status']").getText()).startsWith("Recorded: ").contains("by sokha");
        return seen;
    }

    /// How many independent origins stand behind the number that both print.
    private static int independent(ServedCasebook served) {
        Findings.Found found = served.door().session().orElseThrow().findings().now(served.reader());
        List<FigureRef> refs = new ArrayList<>();
        found.figures().forEach((exhibit, figures) -> {
            for (int i = 0; i < figures.size(); i++) {
                if (figures.get(i).claim().amount().equals(Amount.of(53))) {
                    refs.add(new FigureRef(exhibit.value(), i));
                }
            }
        });
        assertThat(refs).hasSize(2);
        return found.origins().independent(refs).low();
    }

    @Test
    void a_figure_that_no_machine_sees_is_recorded_from_selected_words_and_by_keys_alone() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "a figure can be recorded by hand")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            browser.open(browser.leadsTo("harbour-watch.txt"));
            browser.one(".desk.live");
            select(browser, "forced labour in the Ostrava Bay estates");
            browser.press("n");
            assertThat(browser.one("#h-words").getAttribute("value")).isEqualTo("forced labour in the Ostrava Bay estates");
            browser.one("#hand [name='low']").sendKeys("7");
            browser.one("#hand [name='qualifier']").sendKeys("at least");
            browser.one("#hand [name='measure']").sendKeys("estates");
            browser.one("#hand [name='speaker']").sendKeys("Harbour Watch", Keys.ENTER);
            browser.until("it stands on the page", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());
            assertThat(browser.one(".note.at-hand").getText()).contains("at least 7", "estates", "Harbour Watch",
                    "The machine reads no figure here. Recorded by sokha");

            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.entries()).hasSize(1);
            Recording recording = (Recording) now.entries().getFirst().act();
            assertThat(recording.basis()).isInstanceOf(Basis.ByHand.class);
            assertThat(recording.statement()).isInstanceOfSatisfying(FigureClaim.class, claim -> {
                assertThat(claim.amount()).isEqualTo(Amount.of(7));
                assertThat(claim.qualifier()).isEqualTo(Qualifier.AT_LEAST);
                assertThat(claim.heading().speaker()).contains("Harbour Watch");
                assertThat(claim.heading().passage().quote()).isEqualTo("forced labour in the Ostrava Bay estates");
            });
            browser.open(served.page("/figures"));
            assertThat(browser.words()).contains("estates", "at least 7");
            browser.driver().navigate().back();
            browser.one(".note.at-hand");
            browser.press("u");
            browser.until("it is gone", () -> browser.all(".note[data-state='adopted']").isEmpty());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void words_that_stand_nowhere_or_twice_or_at_a_noted_figure_are_refused_and_nothing_is_recorded() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "words that name no place are refused")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            browser.open(browser.leadsTo("harbour-watch.txt"));
            browser.one(".desk.live");
            browser.press("n");
            assertThat(refused(browser, "words nobody wrote")).contains("do not stand in this document", "Nothing was recorded.",
                    "Change the field “Words” and send it again.");
            assertThat(browser.one("#h-words").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(refused(browser, "64 survivors")).contains("a figure is noted already");
            assertThat(refused(browser, "had been searched")).contains("say what is counted");
            assertThat(refused(browser, "of the")).contains("places in this document");
            assertThat(served.door().session().orElseThrow().ledger().now(served.reader()).entries()).isEmpty();
        }
    }

    private static String refused(Browser browser, String words) {
        browser.script("document.querySelector('#hand .trouble')?.remove()");
        WebElement field = browser.one("#h-words");
        field.clear();
        field.sendKeys(words);
        WebElement value = browser.one("#hand [name='low']");
        value.clear();
        value.sendKeys("5", Keys.ENTER);
        return browser.one("#hand .trouble").getText();
    }

    private static void select(Browser browser, String words) {
        browser.script("""
                for (const p of document.querySelectorAll('.leaf [data-at]')) {
                  for (const node of p.childNodes) {
                    const at = node.textContent.indexOf(arguments[0]);
                    if (node.nodeType === Node.TEXT_NODE && at >= 0) {
                      const range = document.createRange();
                      range.setStart(node, at);
                      range.setEnd(node, at + arguments[0].length);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                    }
                  }
                }""", words);
    }
}
