package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.alin.launcher.RunningSystem;

/** One person at one browser, from a first look to leaving; each starts with no cookies. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final BrowserContext context;
    private final Page page;

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.browser()
                .newContext(options.setBaseURL(RunningSystem.current().baseUrl()));
        page = context.newPage();
    }

    static Visit onDesktop() {
        return new Visit(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("fr-FR"));
    }

    /** The narrowest phone that the pages are made for. */
    static Visit onPhone() {
        return new Visit(
                new Browser.NewContextOptions().setViewportSize(360, 740).setLocale("fr-FR"));
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    /** By the id in the page, whatever form or list it stands in. */
    Locator element(String id) {
        return page.locator("[id='%s'], [id$=':%s']".formatted(id, id)).first();
    }

    Visit fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    Visit click(String id) {
        element(id).click();
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String path() {
        return page.url().substring(RunningSystem.current().baseUrl().length());
    }

    /** No violation of WCAG 2.1 A and AA, and nothing wider than the screen. */
    Visit isAccessible() {
        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found)
                .as("accessibility of %s", path())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll of %s", path())
                .isZero();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
