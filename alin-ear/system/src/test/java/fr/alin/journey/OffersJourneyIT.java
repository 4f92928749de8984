package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** Searching offers: filters, favourites, and offers that end meanwhile. */
@NeedsPartners
class OffersJourneyIT {

    /** A commune where no other test publishes, so that the list has these homes on its first page. */
    private static final String HERE = "75104";

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Test
    void filters_without_results_can_be_reset() {
        try (var employee = ready()) {
            employee.see("/offers/list?max=1").reads("Aucun logement ne répond à vos filtres");
            employee.visit().isAccessible();
        }
    }

    @Test
    void the_price_slider_works_by_keyboard_and_shows_the_number_of_homes() {
        try (var employee = finding(Visit.onDesktop())) {
            var visit = employee.visit();
            var most = visit.page().getByLabel("Maximum (€)", EXACTLY).last();
            var thumb = visit.page().locator("input[type=range]").last();
            thumb.press("Home");
            assertThat(thumb).hasValue(thumb.getAttribute("min"));
            assertThat(most).hasValue(thumb.getAttribute("min"));
            assertThat(visit.element("filters-count")).containsText("logement");
            thumb.press("End");
            assertThat(most).hasValue("");
            visit.page().locator("input[type=range]").first().press("ArrowRight");
            assertThat(visit.element("min")).not().hasValue("");
            visit.isAccessible();
        }
    }

    @Test
    void the_list_can_be_filtered_without_scripts() {
        try (var employee = finding(Visit.withoutScripts())) {
            var visit = employee.visit();
            visit.page().locator("details.filters > summary").click();
            visit.fill("max", "1").click("show").reads("Aucun logement ne répond à vos filtres");
            visit.page().locator(".empty a.button").click();
            assertThat(visit.page().locator(".offer-card").first()).isVisible();
        }
    }

    @Test
    void a_star_adds_an_offer_to_the_favourites() {
        var home = FakeLandlord.publishesAHomeIn(HERE);
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrivesFor(HERE)).signsIn()) {
            var visit = employee.visit();
            var star = employee.findsInTheList("/offers/list", home).locator(".star");
            assertThat(star).hasAttribute("aria-pressed", "false");
            star.press("Enter");
            assertThat(star).hasAttribute("aria-pressed", "true");
            visit.click("favourites").arrivesAt("/offers/favourites").isAccessible();
            assertThat(star).hasAttribute("aria-pressed", "true");
            star.click();
            assertThat(star).hasAttribute("aria-pressed", "false");
            employee.see("/offers/favourites").reads("Vous n'avez pas encore de favori.");
        }
    }

    @Test
    void on_a_phone_the_tabs_and_the_first_home_are_in_sight_and_filters_open_over_the_list() {
        try (var employee = finding(Visit.onPhone())) {
            var visit = employee.visit();
            var page = visit.page();
            page.setViewportSize(390, 844);
            for (var tab : page.locator("nav.tabs a").all()) {
                assertThat(tab).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
            var home = page.locator(".offer-card-title").first();
            var top = home.boundingBox().y;
            assertThat(top + home.boundingBox().height)
                    .isLessThan(page.locator(".doors").boundingBox().y);
            page.locator("details.filters > summary").press("Enter");
            assertThat(visit.element("show")).isInViewport();
            assertThat(visit.element("filters-count")).containsText("logement");
            assertThat(home.boundingBox().y).isEqualTo(top);
            visit.isAccessible();
            page.keyboard().press("Escape");
            assertThat(visit.element("show")).not().isVisible();
        }
    }

    @Test
    void an_offer_withdrawn_meanwhile_cannot_be_applied_for() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            employee.opensTheOffer(home);
            FakeLandlord.withdraws(home);
            employee.visit().click("apply").reads("Le bailleur a retiré cette offre.");
            employee.visit().isAccessible();
            employee.opensTheOffer(home).reads("Le bailleur a retiré cette offre.");
            assertThat(employee.visit().element("apply")).hasCount(0);
        }
    }

    @Test
    void an_offer_closed_meanwhile_cannot_be_applied_for() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            employee.opensTheOffer(home);
            DatabaseRows.change(
                    "update offer set opens_on = current_date - 2, closes_on = current_date - 1 where reference = ?",
                    home);
            employee.visit().click("apply").reads("Les candidatures de cette offre sont closes.");
            employee.opensTheOffer(home).reads("La date limite de candidature est passée.");
            assertThat(employee.visit().element("apply")).hasCount(0);
        }
    }

    @Test
    void an_unknown_offer_is_not_found() {
        try (var employee = ready()) {
            employee.opensTheOffer("TOITS-NOWHERE").reads("Page introuvable");
            employee.visit().isAccessible();
        }
    }

    /** Somebody who looks at a list with a home. */
    private static Employee finding(Visit visit) {
        var home = FakeLandlord.publishesAHomeIn(HERE);
        var employee = new Employee(visit, ReadyPerson.arrivesFor(HERE)).signsIn();
        employee.findsInTheList("/offers/list", home);
        return employee;
    }

    private static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
    }
}
