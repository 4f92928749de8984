package fr.alin.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.alin.testing.Browsers;

/**
 * One browser per thread, since Playwright objects belong to the thread that created them; each visit has its own
 * context.
 */
final class Chromium {

    /** Generous, since the build machine may be busy. */
    private static final double TIMEOUT_MILLIS = 20_000;

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser browser() {
        return BROWSER.get();
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        var playwright = Browsers.playwright();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
        return Browsers.chromium(playwright);
    }
}
