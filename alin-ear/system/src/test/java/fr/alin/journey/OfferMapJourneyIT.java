package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The map of the offers: outlines, badges by keyboard, and the list beside it. */
@NeedsPartners
class OfferMapJourneyIT {

    /** While it zooms, the map ignores a click. */
    private static final int ZOOM_MILLIS = 300;

    @Test
    void the_map_draws_the_communes_and_chooses_one_by_keyboard() {
        FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var visit = employee.see("/offers/list").visit().click("view-map");
            var page = visit.page();
            assertThat(page.locator("#map path.map-commune--requested")).hasCount(1);
            assertThat(page.locator("#map path.map-commune--neighbouring"))
                    .not()
                    .hasCount(0);
            assertThat(page.locator("#map path.map-commune--rest")).not().hasCount(0);
            var badge = page.locator(".map-count:not(.map-count--other)").first();
            assertThat(badge).hasAttribute("aria-label", Pattern.compile("Paris 11e.*\u00a0: \\d+ logements?, .*"));
            visit.isAccessible();
            var count = Integer.parseInt(badge.innerText());
            badge.press("Enter");
            page.waitForURL(Pattern.compile(".*commune=75111.*view=MAP.*"));
            assertThat(visit.element("results-count")).containsText(Integer.toString(count));
            assertThat(visit.element("chosen-commune")).containsText("Paris 11e");
            visit.isAccessible();
            page.locator(".map-count--chosen").press("Enter");
            page.waitForURL(Pattern.compile("^(?!.*commune=).*view=MAP"));
            assertThat(visit.element("chosen-commune")).hasCount(0);
        }
    }

    @Test
    void by_keyboard_a_badge_comes_right_after_the_map_and_outlines_take_no_focus() {
        FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var page = employee.see("/offers/list?view=MAP").visit().page();
            assertThat(page.locator("#map[data-ready]")).isVisible();
            page.locator("#map").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("#map .map-count:focus")).hasCount(1);
            page.locator("#map path.map-commune--requested").dispatchEvent("mouseover");
            assertThat(page.locator(".map-tip")).containsText("Paris 11e");
        }
    }

    @Test
    void however_small_the_map_a_red_badge_counts_the_homes_of_its_tab_alone() {
        FakeLandlord.publishesAHome();
        FakeLandlord.publishesAHomeIn("75103");
        try (var employee = ready()) {
            var visit = employee.see("/offers/list?view=MAP").visit();
            var page = visit.page();
            var red = page.locator(".map-count:not(.map-count--other)");
            assertThat(red).hasCount(1);
            var count = red.innerText();
            assertThat(visit.element("results-count")).containsText(count);
            var smallest = page.locator(".leaflet-control-zoom-out.leaflet-disabled");
            for (var clicks = 0; clicks < 40 && smallest.count() == 0; clicks++) {
                page.locator(".leaflet-control-zoom-out").dispatchEvent("click");
                page.waitForTimeout(ZOOM_MILLIS);
            }
            assertThat(smallest).hasCount(1);
            assertThat(red).hasText(count);
            assertThat(page.locator(".map-count--other")).not().hasCount(0);
        }
    }

    @Test
    void the_card_with_the_focus_shows_its_commune_on_the_map_beside() {
        FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var page = employee.see("/offers/list?view=MAP").visit().page();
            assertThat(page.locator("#map[data-ready]")).isVisible();
            assertThat(page.locator(".map-commune--pointed")).hasCount(0);
            page.locator(".offer-card a").first().focus();
            assertThat(page.locator("path.map-commune--requested.map-commune--pointed"))
                    .hasCount(1);
            assertThat(page.locator("#map")).isInViewport();
        }
    }

    @Test
    void on_a_phone_the_map_takes_the_place_of_the_list_and_a_badge_leads_back_to_it() {
        FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onPhone(), ReadyPerson.arrives()).signsIn()) {
            employee.visit().page().setViewportSize(390, 844);
            var visit = employee.see("/offers/list?view=MAP").visit();
            var page = visit.page();
            var badge = page.locator(".map-count:not(.map-count--other)").first();
            assertThat(badge).isInViewport();
            assertThat(page.locator(".offer-card").first()).not().isVisible();
            visit.isAccessible();
            badge.click();
            page.waitForURL(Pattern.compile("^(?!.*view=).*commune=75111"));
            assertThat(page.locator(".offer-card").first()).isVisible();
        }
    }

    private static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
    }
}
