package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.alin.launcher.DemoAccount;
import org.junit.jupiter.api.Test;

/** The data protection officer and a person who cannot sign in. */
@NeedsPartners
class OfficerJourneyIT {

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void somebody_who_cannot_sign_in_has_her_data_exported_and_erased() {
        var person = ReadyPerson.arrives();
        try (var officer = Visit.onDesktop()) {
            assertThat(officer.signIn(
                            "/sign-in/administration", DemoAccount.DATA_PROTECTION.email(), DemoAccount.PASSWORD))
                    .contains("/dpo/people");
            officer.isAccessible().fill("person-search-text", person.email()).click("person-search-go");
            officer.page().locator(".found-line a").click();
            officer.arrivesAt("/dpo/opening")
                    .isAccessible()
                    .fill("file-reason", "Demande par courrier")
                    .fill("file-proof", "carte d'identité vue")
                    .click("open-file");
            officer.arrivesAt("/dpo/person").reads("Demande de logement").isAccessible();
            var id = officer.page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
            var export = officer.page()
                    .request()
                    .post(
                            "/dpo/export.json",
                            RequestOptions.create().setForm(FormData.create().set("id", id)));
            assertThat(export.text()).contains(person.birthName());

            officer.click("to-erasure").arrivesAt("/dpo/erasure").isAccessible();
            officer.fill("confirmed", "quelqu.un@example.org").click("erase-file");
            officer.readsAtField("confirmed", "Ce n'est pas l'adresse de ce compte.");
            officer.fill("confirmed", person.email()).click("erase-file");
            officer.arrivesAt("/dpo/erased").isAccessible();
            assertThat(DatabaseRows.count("account where email = ?", person.email()))
                    .isZero();
            mailbox.await(person.email(), "votre compte a été effacé");

            officer.open("/dpo/logs")
                    .fill("member-email", DemoAccount.DATA_PROTECTION.email())
                    .click("show-logs");
            officer.reads("Compte effacé").reads("Données exportées").isAccessible();
        }
    }
}
