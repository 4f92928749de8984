package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A household of the Finistère, whose site answers by messages, goes through AL'in in English and with the keyboard. */
class EnglishJourneyIT {

    private static final int FARTHEST = 80;
    private static final List<String> FRENCH = List.of(
            "Ma situation", "Les offres", "Mes candidatures", "Besoin d'aide", "Se déconnecter", "Numéro unique");

    @Test
    void from_the_sign_in_to_an_application_without_a_mouse_and_without_a_word_of_french() {
        var person = People.withAccount(RegistrationSite.FINISTERE);
        try (var employee = new Employee(Visit.inLanguage("fr-FR"), person)) {
            var page = employee.visit().page();
            CompanyDirectory.knows(RegistrationSite.FINISTERE.employerOf(person), "Comptoir du Ponant");
            signsInByKeyboard(employee);
            switchesToEnglish(employee);
            employee.whoOnEachPage(EnglishJourneyIT::isEnglish);
            importsByKeyboard(employee);
            completesByKeyboard(employee);
            presses(page, "Enter", "a#door-offers");
            employee.arrivesAt("/offers/list").reads("Communes requested");
            presses(page, "Enter", "nav.tabs a[href$=REST_OF_DEPARTMENT]");
            employee.arrivesAt("/offers/list").reads("of the département");
            assertThat(employee.visit().page().locator(".offer-card").first()).containsText("charges included");
        }
    }

    @Test
    void an_offer_is_applied_for_with_the_keyboard() {
        var home = Landlord.publishesAHome();
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives())) {
            signsInByKeyboard(employee);
            employee.visit().open("/offers/offer?ref=" + home).click("language");
            employee.whoOnEachPage(EnglishJourneyIT::isEnglish).arrivesAt("/offers/offer");
            var page = employee.visit().page();
            presses(page, "Space", "#apply");
            employee.arrivesAt("/candidacies");
            assertThat(page.locator("dialog#applied")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#applied")).isHidden();
            presses(page, "Enter", "#cancel");
            assertThat(page.locator("dialog#confirm-cancel")).isVisible();
            presses(page, "Enter", "[data-closes=confirm-cancel].button");
            assertThat(page.locator("dialog#confirm-cancel")).isHidden();
            assertThat(page.locator("#cancel")).isFocused();
        }
    }

    private static void signsInByKeyboard(Employee employee) {
        var page = employee.visit().open("/sign-in").page();
        types(page, "#email", employee.person().email());
        types(page, "#password", Person.PASSWORD);
        page.keyboard().press("Enter");
        employee.arrivesAt("/dashboard");
    }

    /** The switch keeps the page, and the choice keeps to the next ones. */
    private static void switchesToEnglish(Employee employee) {
        var page = employee.visit().open("/legal/ranking").page();
        presses(page, "Enter", "#language");
        employee.arrivesAt("/legal/ranking");
        isEnglish(employee.visit());
        employee.visit().open("/dashboard");
    }

    private static void importsByKeyboard(Employee employee) {
        var page = employee.see("/housing-application/import").visit().page();
        types(page, "#number", employee.person().number());
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog#confirm-number")).isVisible();
        presses(page, "Enter", "#confirm");
        employee.arrivesAt("/housing-application/code");
        types(page, "#code", Employee.codeIn(employee.receives("your access code")));
        page.keyboard().press("Enter");
        employee.arrivesAt("/housing-application/record");
    }

    private static void completesByKeyboard(Employee employee) {
        var page = employee.see("/housing-application/employment").visit().page();
        types(page, "#employer-name", "Comptoir du Ponant");
        presses(page, "Enter", "#confirm");
        assertThat(page.locator("input[name=sharing]").first()).isVisible();
        reaches(page, "input[name=sharing]");
        page.keyboard().press("Space");
        presses(page, "Enter", "#confirm");
        employee.arrivesAt("/housing-application/documents");
        var boxes = page.locator("main input[type=checkbox]");
        var count = boxes.count();
        for (var i = 0; i < count; i++) {
            reaches(page, "main input[type=checkbox]:not(:checked)");
            page.keyboard().press("Space");
        }
        assertThat(employee.visit().element("validate")).isEnabled();
        presses(page, "Enter", "#validate");
        employee.arrivesAt("/dashboard");
    }

    private static void types(Page page, String selector, String text) {
        reaches(page, selector);
        page.keyboard().type(text);
    }

    private static void presses(Page page, String key, String selector) {
        reaches(page, selector);
        page.keyboard().press(key);
    }

    /** Goes on with Tab until the element has the focus. */
    private static void reaches(Page page, String selector) {
        for (var i = 0; i < FARTHEST; i++) {
            if ((Boolean) page.evaluate(
                    "selector => document.activeElement !== null && document.activeElement.matches(selector)",
                    selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
    }

    private static void isEnglish(Visit visit) {
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(visit.page().locator("body").innerText())
                .as("words of %s", visit.path())
                .doesNotContain(FRENCH);
    }
}
