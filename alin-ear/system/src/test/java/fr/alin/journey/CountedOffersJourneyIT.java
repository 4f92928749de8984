package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The whole list of offers: tabs with their counts, bookmarkable addresses, and the place in the list. */
@Isolated("counts the offers, which other tests publish")
class CountedOffersJourneyIT {

    private static final String HERE = "75111";
    private static final String NEXT_DOOR = "75103";

    private static final BigDecimal MOST = new BigDecimal("500");

    /** While it zooms, the map ignores a click. */
    private static final int ZOOM_MILLIS = 300;

    @Test
    void the_map_draws_the_communes_and_chooses_one_by_keyboard() {
        try (var employee = ready(Visit.onDesktop())) {
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
    void however_small_the_map_a_red_badge_counts_the_homes_of_its_tab_alone() {
        FakeLandlord.publishesAHomeIn(NEXT_DOOR);
        try (var employee = ready(Visit.onDesktop())) {
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
    void filters_apply_across_tabs_and_are_bookmarkable() {
        try (var employee = ready(Visit.onDesktop())) {
            employee.looksAtTheOffers();
            var visit = employee.visit();
            visit.element("flat").check();
            visit.fill("max", MOST.toPlainString());
            visit.element("sort").selectOption("RENT");
            visit.click("show").reads("Filtres actifs");
            var rents = visit.page().locator(".offer-card .figure").allInnerTexts().stream()
                    .map(CountedOffersJourneyIT::amount)
                    .toList();
            assertThat(rents).isNotEmpty().isSorted().allMatch(rent -> rent.compareTo(MOST) <= 0);
            visit.isAccessible().page().locator("nav.tabs a").nth(2).click();
            assertThat(visit.element("flat")).isChecked();
            assertThat(visit.element("max")).hasValue(MOST.toPlainString());
            var found = visit.element("results-count").innerText();
            var address = visit.path();
            visit.open("/dashboard").open(address);
            assertThat(visit.element("results-count")).hasText(found);
            employee.opensTheFirstOffer().visit().click("back");
            assertThat(visit.element("results-count")).hasText(found);
            visit.click("reset").doesNotRead("Filtres actifs");
        }
    }

    @Test
    void a_badge_shows_the_number_of_offers_in_its_tab() {
        try (var employee = ready(Visit.onDesktop())) {
            var visit = employee.see("/offers/list").visit();
            for (int tab = 0; tab < 3; tab++) {
                visit.page().locator("nav.tabs a").nth(tab).click();
                visit.page().waitForLoadState();
                var badge = Integer.parseInt(
                        visit.page().locator("nav.tabs a .badge").nth(tab).innerText());
                var listed = visit.page().locator(".offer-card").count();
                while (visit.page().locator("a[rel=next]").count() > 0) {
                    visit.page().locator("a[rel=next]").click();
                    visit.page().waitForLoadState();
                    listed += visit.page().locator(".offer-card").count();
                }
                assertThat(listed).as("tab %s", tab).isEqualTo(badge);
            }
        }
    }

    @Test
    void going_back_from_an_offer_restores_the_scroll_position() {
        for (int i = 0; i < 3; i++) {
            FakeLandlord.publishesAHomeIn(HERE);
        }
        try (var employee = ready(Visit.onPhone())) {
            var visit = employee.see("/offers/list?sort=RENT").visit();
            var card = visit.page().locator(".offer-card a").nth(3);
            card.scrollIntoViewIfNeeded();
            var top = scrolled(visit);
            card.click();
            visit.arrivesAt("/offers/offer").click("back").arrivesAt("/offers/list");
            visit.page().waitForFunction("top => Math.abs(window.scrollY - top) <= 80", top);
            assertThat(top).isPositive();
            assertThat(scrolled(visit)).isCloseTo(top, within(80.0));
        }
    }

    private static double scrolled(Visit visit) {
        return ((Number) visit.page().evaluate("window.scrollY")).doubleValue();
    }

    private static BigDecimal amount(String shown) {
        return new BigDecimal(shown.replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    /** Somebody who finds a home where she looks for one; the list then has what was published before it, too. */
    private static Employee ready(Visit visit) {
        var home = FakeLandlord.publishesAHomeIn(HERE);
        var employee = new Employee(visit, ReadyPerson.arrivesFor(HERE)).signsIn();
        employee.findsInTheList("/offers/list", home);
        return employee;
    }
}
