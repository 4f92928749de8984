package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** The page of one offer: eligibility, costs, location, and print layout. */
@NeedsPartners
class OfferPageJourneyIT {

    private static final Pattern SHEETS = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void an_offer_explains_eligibility_rule_by_rule_and_by_keyboard() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var visit = employee.opensTheOffer(home).visit();
            var rules = visit.page().locator("#rules");
            assertThat(rules).not().hasAttribute("open", "");
            rules.locator("summary").first().press("Enter");
            assertThat(rules).containsText("Plafond de ressources");
            assertThat(rules.locator("[data-rule=DWELLING_TYPE]")).containsText("Respectée");
            visit.isAccessible();
        }
    }

    @Test
    void an_offer_that_is_too_expensive_says_by_how_much_and_cannot_be_applied_for() {
        var message = OfferMessage.fresh().next(2, "900.00");
        message.send();
        try (var employee = ready()) {
            FakeLandlord.awaits(message.reference());
            var visit = employee.opensTheOffer(message.reference()).visit();
            assertThat(visit.element("apply")).hasCount(0);
            assertThat(visit.element("why-not")).containsText("950 €");
            assertThat(visit.element("rules")).containsText("Pourquoi je ne peux pas postuler");
            assertThat(visit.page().locator("#rules [data-rule=INCOME_OVER_RENT]"))
                    .isVisible();
            assertThat(visit.page().locator(".effort-share--over")).hasCount(1);
            visit.isAccessible();
        }
    }

    @Test
    void on_a_phone_the_price_and_the_next_step_stay_in_view() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onPhone(), ReadyPerson.arrives()).signsIn()) {
            var visit = employee.opensTheOffer(home).visit();
            assertThat(visit.element("apply")).isInViewport();
            visit.page().locator("#place").scrollIntoViewIfNeeded();
            assertThat(visit.element("apply")).isInViewport();
            visit.isAccessible();
        }
    }

    @Test
    void the_home_is_marked_within_the_outline_of_its_commune() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var map = employee.opensTheOffer(home).visit().page().locator(".place-map svg");
            assertThat(map.locator(".place-mark")).isVisible();
            assertThat(map.locator(".place-shape--own")).hasCount(1);
            assertThat(map.locator(".place-shape")).not().hasCount(1);
            assertThat(map.locator(".place-name--own")).containsText("Paris 11e");
        }
    }

    @Test
    void the_star_adds_an_offer_to_the_favourites() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            employee.opensTheOffer(home).visit().click("keep").reads("Ce logement est dans vos favoris.");
            assertThat(employee.findsInTheList("/offers/favourites", home)).isVisible();
            employee.opensTheOffer(home).visit().click("drop").reads("n'est plus dans vos favoris");
        }
    }

    @Test
    void photos_change_by_arrow_keys_and_buttons() {
        var home = FakeLandlord.publishesAHome();
        try (var agent = new LandlordAgent().signsIn();
                var employee = ready()) {
            agent.opens(home).addsAPhoto("Séjour").addsAPhoto("Cuisine");
            var page = employee.opensTheOffer(home).visit().page();
            var shown = page.locator("[data-current]");
            page.locator(".gallery-strip").press("ArrowRight");
            assertThat(shown).hasText("2");
            assertThat(page.getByAltText("Cuisine")).isInViewport();
            page.locator("[data-turns='-1']").press("Enter");
            assertThat(shown).hasText("1");
            employee.visit().isAccessible();
        }
    }

    @Test
    void an_offer_prints_on_one_page_without_controls() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = ready()) {
            var page = employee.opensTheOffer(home).visit().page();
            assertThat(page.locator("#print")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("button:visible, input[type=submit]:visible, nav:visible"))
                    .hasCount(0);
            var sheet =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(SHEETS.matcher(sheet).results()).hasSize(1);
        }
    }

    private static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
    }
}
