package org.saksi.app.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pictures of the tutorial, made from the invented reports. Only made when the system property `saksi.tutorial` names the folder for them.
final class Tutorial {

    private Tutorial() {}

    static void pictures(Browser browser, ServedCasebook served) throws IOException {
        String folder = System.getProperty("saksi.tutorial");
        if (folder == null) {
            return;
        }
        Path into = Files.createDirectories(Path.of(folder));
        browser.look(1440, "light");
        browser.open(served.page("/exhibits"));
        browser.script("document.documentElement.dataset.look = 'paper'");
        Files.write(into.resolve("exhibits.png"), browser.picture());
        URI desk = browser.leadsTo("evening-ledger.txt");
        browser.open(desk);
        browser.one(".desk.live");
        browser.press("j");
        Files.write(into.resolve("desk.png"), browser.picture());
        browser.open(served.page("/figures?show=REPEATED"));
        browser.one(".origins-open").click();
        Files.write(into.resolve("figures.png"), browser.picture());
        browser.look(360, "light");
        browser.open(desk);
        browser.one(".desk.live");
        browser.press("j");
        Files.write(into.resolve("desk-phone.png"), browser.picture());
    }
}
