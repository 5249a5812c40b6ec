package org.saksi.app.web;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.opentest4j.TestAbortedException;

/// A real Chromium with a profile of its own. Without one on the machine a test is skipped and says what was not proven; where `CI` is set
/// it fails instead.
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Starts it.
    ///
    /// @param profile a folder for its profile
    /// @param wouldProve what the calling test proves with it, a sentence
    static Browser start(Path profile, String wouldProve) throws IOException {
        Optional<Path> chromium = onPath(BROWSERS);
        Optional<Path> chromedriver = onPath(List.of("chromedriver"));
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String words = "NOT PROVEN (no Chromium with its driver on this machine): " + wouldProve;
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(words);
            }
            System.out.println(words);
            throw new TestAbortedException(words);
        }
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        Path home = Files.createDirectories(profile.resolve("home"));
        Path temporary = Files.createDirectories(profile.resolve("tmp"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-device-scale-factor=1",
                "--user-data-dir=" + profile.resolve("profile"));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        File tool = chromedriver.get().toFile();
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(tool)
                .withEnvironment(Map.of("HOME", home.toString(), "TMPDIR", temporary.toString(), "XDG_CONFIG_HOME", home.toString(),
                        "XDG_CACHE_HOME",
                        home.toString(), "PATH", System.getenv("PATH")))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> onPath(List<String> names) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
        return names.stream().flatMap(n -> folders.stream().map(f -> f.resolve(n))).filter(Files::isExecutable).findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /// Where the link with these words leads.
    URI leadsTo(String words) {
        return URI.create(driver.findElement(By.linkText(words)).getAttribute("href"));
    }

    /// Opens a page.
    void open(URI address) {
        driver.get(address.toString());
    }

    /// Fills in the unlock page and sends it.
    void unlock(ServedCasebook served) {
        open(served.page("/unlock"));
        one("#person").clear();
        one("#person").sendKeys(served.person().value());
        one("#passphrase").sendKeys(served.passphrase());
        one("form.unlock button").click();
        until("the casebook is open", () -> address().contains("/exhibits"));
    }

    /// The one element of this selector, waiting for it.
    WebElement one(String selector) {
        until(selector + " is there", () -> !all(selector).isEmpty());
        return all(selector).getFirst();
    }

    /// All elements of this selector now.
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /// Presses keys as a person does.
    void press(CharSequence... keys) {
        new org.openqa.selenium.interactions.Actions(driver).sendKeys(keys).perform();
    }

    /// Presses Tab this often.
    void tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
    }

    /// Waits until something is so.
    void until(String what, java.util.function.BooleanSupplier so) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).withMessage(what).until(d -> so.getAsBoolean());
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /// The words of the page.
    String words() {
        return one("body").getText();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// Shows pages this wide, as a phone does when narrow, in light or dark.
    void look(int width, String scheme) {
        int height = width < 500 ? 800 : 1000;
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /// Shows pages as a screen of 1280 by 800 does, on paper.
    void desk() {
        look(1280, "light");
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /// A picture of what is to be seen.
    byte[] picture() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.captureScreenshot", Map.of()).get("data"));
    }

    /// What the browser complained about since the last call.
    List<String> complaints() {
        List<String> said = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(entry.getMessage());
            }
        }
        return said;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
