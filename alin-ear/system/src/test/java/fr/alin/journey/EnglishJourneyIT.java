package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A household in Finistère, whose site uses JMS, uses AL'in in English and by keyboard. */
@NeedsPartners
class EnglishJourneyIT {

    private static final int FARTHEST = 80;
    private static final List<String> FRENCH = List.of(
            "Ma situation", "Les offres", "Mes candidatures", "Besoin d'aide", "Se déconnecter", "Numéro unique");

    @Test
    void from_sign_in_to_a_validated_application_by_keyboard_in_english() {
        var person = People.withAccount(FakeRegistrationSite.FINISTERE);
        try (var employee = new Employee(Visit.inLanguage("fr-FR"), person)) {
            var page = employee.visit().page();
            FakeCompanyDirectory.knows(FakeRegistrationSite.FINISTERE.employerOf(person), "Comptoir du Ponant");
            signsInByKeyboard(employee);
            switchesToEnglish(employee);
            employee.whoOnEachPage(EnglishJourneyIT::assertEnglish);
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
    void applies_for_an_offer_by_keyboard() {
        var home = FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives())) {
            signsInByKeyboard(employee);
            employee.visit().open("/offers/offer?ref=" + home).click("language");
            employee.whoOnEachPage(EnglishJourneyIT::assertEnglish).arrivesAt("/offers/offer");
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

    /** Switching keeps the page; the choice stays for later pages. */
    private static void switchesToEnglish(Employee employee) {
        var page = employee.visit().open("/legal/ranking").page();
        presses(page, "Enter", "#language");
        employee.arrivesAt("/legal/ranking");
        assertEnglish(employee.visit());
        employee.visit().open("/dashboard");
    }

    private static void importsByKeyboard(Employee employee) {
        var page = employee.see("/housing-application/import").visit().page();
        types(page, "#number", employee.person().number());
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog#confirm-number")).isVisible();
        presses(page, "Enter", "#confirm");
        employee.arrivesAt("/housing-application/code");
        types(page, "#code", Employee.codeIn(employee.receives("your security code")));
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

    /** Presses Tab until the element has the focus. */
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

    private static void assertEnglish(Visit visit) {
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visit.page().locator("body").innerText())
                .as("words of %s", visit.path())
                .doesNotContain(FRENCH);
    }
}
