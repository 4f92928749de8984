package fr.alin.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.alin.testing.Browsers;

/** The browser of all journeys of one thread, for Playwright belongs to the thread that made it; each visit is a context of its own. */
final class Chromium {

    /** A build shares its machine with others: slow is not wrong. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser browser() {
        return BROWSER.get();
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Browsers.playwright();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
        return Browsers.chromium(playwright);
    }
}
