package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking for a home: tabs, filters and addresses to keep, and offers that end while one looks at them. */
class OffersJourneyIT {

    private static final BigDecimal MOST = new BigDecimal("500");

    @AfterEach
    void now() {
        Clocks.backToNow();
    }

    @Test
    void filters_narrow_the_list_stay_from_tab_to_tab_and_make_an_address_to_keep() {
        try (var employee = ready()) {
            employee.looksAtTheOffers();
            var visit = employee.visit();
            visit.element("flat").check();
            visit.fill("max", MOST.toPlainString());
            visit.element("sort").selectOption("RENT");
            visit.click("show").reads("Filtres actifs");
            var rents = visit.page().locator(".offer-card .figure").allInnerTexts().stream()
                    .map(OffersJourneyIT::amount)
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
    void filters_that_leave_nothing_say_so_and_can_be_taken_back() {
        try (var employee = ready()) {
            employee.see("/offers/list?max=1").reads("Aucun logement ne répond à vos filtres");
            employee.visit().isAccessible();
        }
    }

    @Test
    void an_offer_withdrawn_while_one_reads_it_cannot_be_applied_for() {
        var home = Landlord.publishesAHome();
        try (var employee = ready()) {
            employee.opensTheOffer(home);
            Landlord.withdraws(home);
            employee.visit().click("apply").reads("Le bailleur a retiré cette offre.");
            employee.visit().isAccessible();
            employee.opensTheOffer(home).reads("Le bailleur a retiré cette offre.");
            assertThat(employee.visit().element("apply")).hasCount(0);
        }
    }

    @Test
    void an_offer_closed_while_one_reads_it_cannot_be_applied_for() {
        var home = Landlord.publishesAHome();
        try (var employee = ready()) {
            employee.opensTheOffer(home);
            Clocks.move(Duration.ofDays(20));
            employee.visit().click("apply").reads("La date limite de candidature de cette offre est passée.");
            employee.opensTheOffer(home).reads("La date limite de candidature est passée.");
            assertThat(employee.visit().element("apply")).hasCount(0);
        }
    }

    @Test
    void an_offer_that_never_was_is_a_page_not_found() {
        try (var employee = ready()) {
            employee.opensTheOffer("TOITS-NOWHERE").reads("Page introuvable");
            employee.visit().isAccessible();
        }
    }

    private static BigDecimal amount(String shown) {
        return new BigDecimal(shown.replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    private static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
    }
}
