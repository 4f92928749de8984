package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.alin.launcher.RunningSystem;

/** One browser session, starting without cookies. */
final class Visit implements AutoCloseable {

    private static final String SITE = " – AL'in";
    private static final int FOUND = 302;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private String landing = "";

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.browser()
                .newContext(options.setBaseURL(RunningSystem.current().baseUrl()));
        page = context.newPage();
        language = options.locale;
    }

    static Visit onDesktop() {
        return inLanguage("fr-FR");
    }

    static Visit inLanguage(String locale) {
        return new Visit(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale(locale));
    }

    /** The narrowest supported phone. */
    static Visit onPhone() {
        return new Visit(
                new Browser.NewContextOptions().setViewportSize(360, 740).setLocale("fr-FR"));
    }

    /** A browser without scripts. */
    static Visit withoutScripts() {
        return new Visit(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false));
    }

    /** The page; the one that follows the sign-in is opened only if nothing else was opened first. */
    Page page() {
        if (!landing.isEmpty()) {
            open(landing);
        }
        return page;
    }

    Visit open(String path) {
        landing = "";
        page.navigate(path);
        return this;
    }

    /**
     * Signs in by the requests of the form alone, of which the first brings a cookie. The form itself is filled in by
     * {@link Employee#signsIn(String)} and by the journeys about signing in.
     *
     * @return the address that follows
     */
    String signIn(String email, String password) {
        return signIn("/sign-in", email, password);
    }

    /**
     * Signs in on the page of a space, as {@link #signIn(String, String)}.
     *
     * @return the address that follows
     */
    String signIn(String address, String email, String password) {
        var fields = FormData.create()
                .set("sign-in-form", "sign-in-form")
                .set("email", email)
                .set("password", password)
                .set("sign-in", "sign-in")
                .set("jakarta.faces.ViewState", "stateless");
        var request = RequestOptions.create()
                .setForm(fields)
                .setHeader("Accept-Language", language)
                .setMaxRedirects(0);
        page.request().get(address, RequestOptions.create().setMaxRetries(1)); // of a connection closed as idle
        var answer = page.request().post(address, request);
        assertThat(answer.status()).as("signing in as %s", email).isEqualTo(FOUND);
        landing = answer.headers().get("location");
        return landing;
    }

    /** Finds an element by its id, in whatever form or list. */
    Locator element(String id) {
        return page().locator("[id='%s'], [id$=':%s']".formatted(id, id)).first();
    }

    Visit fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    Visit click(String id) {
        element(id).click();
        return this;
    }

    /** Waits until the browser shows this page(). */
    Visit arrivesAt(String path) {
        page().waitForURL(Pattern.compile(
                Pattern.quote(RunningSystem.current().baseUrl() + path) + "(/index)?([?;#].*)?"));
        return this;
    }

    /** Waits until the page contains this text and its scripts listen to keys and clicks. */
    Visit reads(String words) {
        assertThat(page().locator("main")).containsText(words);
        page().waitForLoadState();
        return this;
    }

    Visit doesNotRead(String words) {
        assertThat(page().locator("main")).not().containsText(words);
        return this;
    }

    /** Waits until the error is shown at the field and linked to it for screen readers. */
    Visit readsAtField(String id, String words) {
        assertThat(element(id + "-error")).containsText(words);
        assertThat(element(id)).hasAttribute("aria-invalid", "true");
        assertThat(page()).hasTitle(Pattern.compile("^(Erreur|Error)\u00a0?: .*"));
        return this;
    }

    String text() {
        return page().locator("main").innerText();
    }

    String path() {
        return page().url().substring(RunningSystem.current().baseUrl().length());
    }

    /** Checks WCAG 2.1 A and AA, and the rules for every page(). No page has a frame. */
    Visit isAccessible() {
        assertThat(page().frames()).as("frames of %s", path()).hasSize(1);
        assertThat(Accessibility.violations(page()))
                .as("accessibility of %s", path())
                .isEmpty();
        return isInForm();
    }

    /** Names the elements that reach over the right edge of a page that scrolls sideways. */
    private static final String TOO_WIDE = """
            (() => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) { return ''; }
              return width + ': ' + [...document.querySelectorAll('main *')]
                .filter(part => part.getBoundingClientRect().right > width)
                .map(part => part.tagName + '.' + part.className + ' ' + Math.round(part.getBoundingClientRect().right)
                    + ' ' + part.textContent.trim().slice(0, 60))
                .slice(-8).join(' | ') || 'something outside main';
            })()""";

    /** Checks for a specific title, one main heading, and no horizontal scrolling. */
    Visit isInForm() {
        assertThat(page().evaluate(TOO_WIDE)).as("too wide on %s", path()).isEqualTo("");
        assertThat(page().title()).as("title of %s", path()).endsWith(SITE).hasSizeGreaterThan(SITE.length() + 3);
        assertThat(page().locator("main h1").count())
                .as("main headings of %s", path())
                .isOne();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
