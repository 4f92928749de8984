package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** "Mettre à jour" shows what changed on the site until acknowledged. */
@NeedsPartners
class UpdateJourneyIT {

    @Test
    void an_update_lists_changed_fields_and_is_kept_in_the_history() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            employee.asksForHerApplication().entersTheCode();
            var page = employee.visit().page();
            employee.visit().click("refresh").reads("Votre demande a bien été mise à jour");
            page.locator("[data-closes=refreshed].button").click();
            assertThat(page.locator("#update")).hasCount(0);

            PartnersClient.post("/registration/applications/" + person.number(), Map.of("income", "2345"));
            employee.visit().click("refresh").reads("Votre demande a bien été mise à jour");
            page.locator("[data-closes=refreshed].button").click();
            assertThat(page.locator("#update .change-after").first()).containsText("2\u202f345");
            assertThat(page.locator("#update")).containsText("Loyer maximal charges comprises");
            employee.visit().isAccessible().click("update-seen");

            assertThat(page.locator("#update")).hasCount(0);
            page.locator("#update-history summary").click();
            assertThat(page.locator("#update-history .change-after").first()).isVisible();
            employee.visit().click("delete");
            employee.reads("Vous n'avez pas de candidature en cours.").visit().isAccessible();
        }
    }
}
