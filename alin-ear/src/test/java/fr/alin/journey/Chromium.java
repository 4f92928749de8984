package fr.alin.journey;

import com.microsoft.playwright.Browser;
import fr.alin.testing.Browsers;

/** The one browser of all journeys; each visit is a context of its own. */
final class Chromium {

    private static final Browser BROWSER = start();

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Browser start() {
        var playwright = Browsers.playwright();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
        return Browsers.chromium(playwright);
    }
}
