package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.saksi.ledger.LedgerView;

/// One person works in two windows of one browser.
class TwoWindowsTest {

    @TempDir
    private Path scratch;

    @Test
    void what_one_window_shows_is_never_decided_about_unseen_and_locking_one_locks_both() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                Browser browser = Browser.start(scratch.resolve("browser"), "two windows on one figure do not decide past each other")) {
            served.addReports();
            browser.look(1440, "light");
            browser.unlock(served);
            String desk = browser.one("#exhibits a[href$='/read']").getAttribute("href");
            ChromeDriver driver = browser.driver();
            String first = driver.getWindowHandle();
            driver.get(desk);
            String second = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
            driver.get(desk);
            browser.press("j", "a");
            browser.until("adopted in the second window", () -> !browser.all(".note.at-hand[data-state='adopted']").isEmpty());

            driver.switchTo().window(first);
            browser.press("j");
            assertThat(atHand(browser).getAttribute("data-state")).as("the first window does not know yet").isEqualTo("suggested");
            browser.press("x");
            browser.until("it is told what happened meanwhile",
                    () -> !browser.all(".note.at-hand[data-state='adopted'] .trouble").isEmpty());
            assertThat(atHand(browser).getText()).contains("somebody decided about this figure", "Adopted by sokha");
            LedgerView now = served.door().session().orElseThrow().ledger().now(served.reader());
            assertThat(now.statements()).hasSize(1);
            assertThat(now.entries()).as("no rejection was written").hasSize(1);

            driver.switchTo().window(second);
            browser.press("L");
            browser.until("the second window is locked", () -> browser.address().contains("/unlock"));
            driver.switchTo().window(first);
            browser.until("the first window follows", () -> browser.address().contains("/unlock"));
            assertThat(browser.words()).contains("Locked.").doesNotContain("compounds");
        }
    }

    private static WebElement atHand(Browser browser) {
        return browser.one(".note.at-hand");
    }
}
