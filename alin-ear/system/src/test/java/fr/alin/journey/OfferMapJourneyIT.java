package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The map of the offers: outlines, badges by keyboard, and the list beside it. */
@NeedsPartners
class OfferMapJourneyIT {

    /** A commune where no other test publishes, so that the list has these homes on its first page. */
    private static final String HERE = "75118";

    @Test
    void by_keyboard_a_badge_comes_right_after_the_map_and_outlines_take_no_focus() {
        try (var employee = finding(Visit.onDesktop())) {
            var page = employee.see("/offers/list?view=MAP").visit().page();
            assertThat(page.locator("#map[data-ready]")).isVisible();
            page.locator("#map").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("#map .map-count:focus")).hasCount(1);
            page.locator("#map path.map-commune--requested").dispatchEvent("mouseover");
            assertThat(page.locator(".map-tip")).containsText("Paris 18e");
        }
    }

    @Test
    void the_card_with_the_focus_shows_its_commune_on_the_map_beside() {
        try (var employee = finding(Visit.onDesktop())) {
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
        try (var employee = finding(Visit.onPhone())) {
            employee.visit().page().setViewportSize(390, 844);
            var visit = employee.see("/offers/list?view=MAP").visit();
            var page = visit.page();
            var badge = page.locator(".map-count:not(.map-count--other)").first();
            assertThat(badge).isInViewport();
            assertThat(page.locator(".offer-card").first()).not().isVisible();
            visit.isAccessible();
            badge.click();
            page.waitForURL(Pattern.compile("^(?!.*view=).*commune=75118"));
            assertThat(page.locator(".offer-card").first()).isVisible();
        }
    }

    /** Somebody who found a home in the list. */
    private static Employee finding(Visit visit) {
        var home = FakeLandlord.publishesAHomeIn(HERE);
        var employee = new Employee(visit, ReadyPerson.arrivesFor(HERE)).signsIn();
        employee.findsInTheList("/offers/list", home);
        return employee;
    }
}
