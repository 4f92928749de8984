package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** Personal data: access log, export and erasure (GDPR articles 15, 17 and 20). */
@NeedsPartners
class PrivacyJourneyIT {

    private static final String DATA = "/account/data/index";
    private static final String ERASE = "/account/data/erase";

    @Test
    void an_applicant_sees_who_read_her_dossier_and_exports_her_data() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            consultant.signsIn().opensTheDossierOf(person);
            consultant.visit().reads("Masqué").click("show").reads("Rien dans la demande");
            consultant.visit().isAccessible().page().reload();
            consultant.visit().reads("Rien dans la demande").page().reload();
            consultant.visit().reads("Rien dans la demande");
            assertThat(readings(person, "ADAPTED_HOME")).isEqualTo(1);
            assertThat(readings(person, "REVIEW")).isEqualTo(1);

            employee.see(DATA).reads("a ouvert votre dossier").reads("pour trouver un logement adapté");
            employee.visit().isAccessible().doesNotRead("pour une mise en sécurité");
            showsThePassword(employee);
            assertThat(download(employee, "json")).contains(person.email(), person.number(), "ADAPTED_HOME");
            assertThat(download(employee, "pdf")).startsWith("%PDF-");

            consultant.approvesAndSends(person);
            FakeLandlord.awaitDossier(Candidacies.reference(person));
            employee.see(DATA).reads("a été envoyé au bailleur");
            erases(employee, Person.PASSWORD);
            employee.reads("la candidature ne peut plus être annulée");
            assertThat(DatabaseRows.count("account where email = ?", person.email()))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_applicant_erases_her_account_after_confirming_her_password() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person)) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            employee.see(ERASE);
            employee.visit().isAccessible();
            erases(employee, "Not-Her-Password-1");
            employee.visit().readsAtField("password", "Ce mot de passe n'est pas le bon");

            erases(employee, Person.PASSWORD);

            employee.arrivesAt("/account/erased").reads("Votre compte a été effacé");
            employee.visit().isAccessible();
            var reference = employee.visit().element("reference").innerText();
            assertThat(employee.receives("votre compte a été effacé").text()).contains(reference);
            assertThat(DatabaseRows.count("account where email = ?", person.email()))
                    .isZero();
            assertThat(DatabaseRows.count("candidacy where application = ?", person.number()))
                    .isZero();
            assertThat(DatabaseRows.count("erasure_proof where reference = ?", reference))
                    .isEqualTo(1);
            employee.triesToSignIn(Person.PASSWORD).arrivesAt("/sign-in");
        }
    }

    private static long readings(Person person, String purpose) {
        return DatabaseRows.count(
                "dossier_reading where purpose = '" + purpose
                        + "' and owner_account_id = (select id from account where email = ?)",
                person.email());
    }

    private static void erases(Employee employee, String password) {
        employee.see(ERASE);
        employee.visit().element("understood").check();
        employee.visit().fill("password", password).click("erase");
    }

    /** Until then, the download leads to the page that asks for the password. */
    private static void showsThePassword(Employee employee) {
        employee.see("/account/data/export.json").arrivesAt("/account/data/export");
        employee.visit().isAccessible().fill("password", "Not-Her-Password-1").click("confirm");
        employee.visit().readsAtField("password", "n'est pas le bon");
        employee.showsHerPassword().visit().isAccessible();
    }

    private static String download(Employee employee, String form) {
        var answer = employee.downloadsHerData(form);
        assertThat(answer.headers().get("content-disposition")).contains("attachment", "." + form);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
