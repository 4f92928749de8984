package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The whole list of offers: tabs with their counts, bookmarkable addresses, and the place in the list. */
@Isolated("counts the offers, which other tests publish")
class CountedOffersJourneyIT {

    private static final BigDecimal MOST = new BigDecimal("500");

    @Test
    void filters_apply_across_tabs_and_are_bookmarkable() {
        try (var employee = ready()) {
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
        try (var employee = ready()) {
            var visit = employee.see("/offers/list").visit();
            for (int tab = 0; tab < 3; tab++) {
                visit.page().locator("nav.tabs a").nth(tab).click();
                var badge = Integer.parseInt(
                        visit.page().locator("nav.tabs a .badge").nth(tab).innerText());
                var listed = visit.page().locator(".offer-card").count();
                while (visit.page().locator("a[rel=next]").count() > 0) {
                    visit.page().locator("a[rel=next]").click();
                    listed += visit.page().locator(".offer-card").count();
                }
                assertThat(listed).as("tab %s", tab).isEqualTo(badge);
            }
        }
    }

    @Test
    void going_back_from_an_offer_restores_the_scroll_position() {
        for (int i = 0; i < 4; i++) {
            FakeLandlord.publishesAHome();
        }
        try (var employee = new Employee(Visit.onPhone(), ReadyPerson.arrives()).signsIn()) {
            var visit = employee.see("/offers/list?sort=RENT").visit();
            var card = visit.page().locator(".offer-card a").nth(3);
            card.scrollIntoViewIfNeeded();
            var top = scrolled(visit);
            card.click();
            visit.arrivesAt("/offers/offer").click("back").arrivesAt("/offers/list");
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

    private static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
    }
}
