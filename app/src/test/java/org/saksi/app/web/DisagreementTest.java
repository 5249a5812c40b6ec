package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// A disagreement is one word; its sentence comes to whoever points at it, reaches it by key, opens it with a finger, hears it or prints it.
class DisagreementTest {

    @TempDir
    private Path scratch;

    @Test
    void the_word_stands_there_and_the_sentence_comes_when_it_is_wanted() throws Exception {
        try (ServedCasebook served = ServedCasebook.sample(scratch.resolve("casebook"), java.time.InstantSource.system());
                Browser browser = Browser.start(scratch.resolve("browser"), "the sentence of a disagreement comes when it is wanted")) {
            browser.look(1440, "light");
            browser.unlock(served);
            browser.open(served.page("/figures?show=DISAGREE"));
            assertThat(words(browser)).contains("copying slip", "change over time", "two authorities", "strengthened")
                    .allSatisfy(word -> assertThat(word).matches("[a-z]+( [a-z]+){0,2}"));
            assertThat(described(browser)).hasSameSizeAs(words(browser)).allSatisfy(sentence -> assertThat(sentence).endsWith("."));
            assertThat(seen(browser)).as("nothing is asked for yet").isZero();
            pointedAt(browser);
            reachedByKey(browser);
            print(browser, served);
            openedByFinger(browser, served);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void pointedAt(Browser browser) {
        Object before = heightOfTheTable(browser);
        new Actions(browser.driver()).moveToElement(browser.all(".badge").getFirst()).perform();
        assertThat(seen(browser)).isEqualTo(1);
        assertThat(heightOfTheTable(browser)).as("nothing jumps").isEqualTo(before);
        browser.press(Keys.ESCAPE);
        assertThat(seen(browser)).as("Escape takes it away").isZero();
        new Actions(browser.driver()).moveToElement(browser.one("h1")).perform();
    }

    private static void reachedByKey(Browser browser) {
        for (int i = 0; i < 100 && !Boolean.TRUE.equals(browser.script("return document.activeElement.matches('.badge')")); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(seen(browser)).as("with the focus on the word").isEqualTo(1);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(seen(browser)).as("opened, it stays").isEqualTo(1);
        browser.press(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.ENTER);
    }

    private static void print(Browser browser, ServedCasebook served) {
        browser.open(served.page("/figures?show=DISAGREE"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(seen(browser)).as("on paper").isEqualTo(words(browser).size());
    }

    private static void openedByFinger(Browser browser, ServedCasebook served) {
        browser.look(360, "light");
        browser.open(served.page("/figures?show=DISAGREE"));
        assertThat(seen(browser)).isZero();
        WebElement badge = browser.one(".badge");
        assertThat(badge.getSize().getHeight()).isGreaterThanOrEqualTo(44);
        badge.click();
        assertThat(seen(browser)).isEqualTo(1);
        badge.click();
        assertThat(seen(browser)).isZero();
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Browser browser) {
        return (List<String>) browser.script("return [...document.querySelectorAll('.badge')].map(b => b.textContent.trim())");
    }

    /// What a screen reader says after the word.
    @SuppressWarnings("unchecked")
    private static List<String> described(Browser browser) {
        return (List<String>) browser.script(
                "return [...document.querySelectorAll('.badge')].map(b => document.getElementById(b.getAttribute('aria-describedby')).textContent)");
    }

    private static long seen(Browser browser) {
        return (long) browser.script(
                "return [...document.querySelectorAll('.why .reason')].filter(r => r.checkVisibility({ visibilityProperty: true })).length");
    }

    private static Object heightOfTheTable(Browser browser) {
        return browser.script("return document.getElementById('figures').getBoundingClientRect().height");
    }
}
