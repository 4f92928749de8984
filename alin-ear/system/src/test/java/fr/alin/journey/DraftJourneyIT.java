package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** "Nothing typed is ever lost": a session that ends takes nothing of it along. */
class DraftJourneyIT {

    @Test
    void what_was_typed_is_there_again_after_signing_in_anew() {
        try (var employee = new Employee(Visit.onPhone(), People.withAccount(RegistrationSite.NATIONAL))) {
            var page = employee.signsIn()
                    .see("/housing-application/import")
                    .visit()
                    .page();
            page.locator("#number").pressSequentially("1110920");
            assertThat(page.locator(".draft-state")).containsText("Brouillon gardé");

            theSessionEnds(page);
            page.locator("#number").pressSequentially("621114");
            assertThat(page.locator(".draft-state")).containsText("Votre session a pris fin");
            employee.visit().isAccessible().click("check");

            signsInAgain(employee, "avec ce que vous aviez tapé");
            employee.arrivesAt("/housing-application/import").reads("Nous avons remis ce que vous aviez tapé");
            assertThat(page.locator("#number")).hasValue("111 0920 621114");
        }
    }

    @Test
    void a_box_ticked_after_the_end_of_the_session_is_ticked_once_she_is_back() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives())) {
            var page = employee.signsIn()
                    .see("/housing-application/documents")
                    .visit()
                    .page();
            page.locator("main input[type=checkbox]").nth(0).check();
            employee.reads("1 pièce confirmée");

            theSessionEnds(page);
            page.locator("main input[type=checkbox]").nth(1).check();
            assertThat(page.locator(".ticks-state")).containsText("gardées dans cet onglet");
            page.reload();

            signsInAgain(employee, "Connectez-vous pour ouvrir la page");
            employee.arrivesAt("/housing-application/documents").reads("2 pièces confirmées");
        }
    }

    private static void theSessionEnds(Page page) {
        page.context().clearCookies();
    }

    private static void signsInAgain(Employee employee, String words) {
        employee.arrivesAt("/sign-in").reads(words);
        employee.visit()
                .fill("email", employee.person().email())
                .fill("password", Person.PASSWORD)
                .click("sign-in");
    }
}
