package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** "Nothing typed is ever lost": drafts survive the end of a session. */
class DraftJourneyIT {

    @Test
    void a_draft_is_restored_after_signing_in_again() {
        try (var employee = new Employee(Visit.onPhone(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            var page = employee.signsIn()
                    .see("/housing-application/import")
                    .visit()
                    .page();
            page.locator("#number").pressSequentially("1110920");
            assertThat(page.locator(".draft-state")).containsText("Brouillon gardé");

            endSession(page);
            page.locator("#number").pressSequentially("621114");
            assertThat(page.locator(".draft-state")).containsText("Votre session a pris fin");
            employee.visit().isAccessible().click("check");

            signsInAgain(employee, "avec ce que vous aviez tapé");
            employee.arrivesAt("/housing-application/import").reads("Nous avons remis ce que vous aviez tapé");
            assertThat(page.locator("#number")).hasValue("111 0920 621114");
        }
    }

    @Test
    void a_box_ticked_after_the_session_ended_is_restored() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives())) {
            var page = employee.signsIn()
                    .see("/housing-application/documents")
                    .visit()
                    .page();
            page.locator("main input[type=checkbox]").nth(0).check();
            employee.reads("1 pièce confirmée");

            endSession(page);
            page.locator("main input[type=checkbox]").nth(1).check();
            assertThat(page.locator(".ticks-state")).containsText("gardées dans cet onglet");
            page.reload();

            signsInAgain(employee, "Connectez-vous pour ouvrir la page");
            employee.arrivesAt("/housing-application/documents").reads("2 pièces confirmées");
        }
    }

    private static void endSession(Page page) {
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
