package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One candidacy at a time, given up or decided, and what several browsers do to it at once. */
class CandidacyJourneyIT {

    private static final Pattern ANSWERED = Pattern.compile("ajouté à vos candidatures|déjà une candidature en cours");

    @Test
    void two_browsers_that_apply_at_once_leave_one_candidacy() {
        var person = ReadyPerson.arrives();
        try (var phone = new Employee(Visit.onPhone(), person);
                var desktop = new Employee(Visit.onDesktop(), person)) {
            phone.signsIn().opensTheOffer(Landlord.publishesAHome());
            desktop.signsIn().opensTheOffer(Landlord.publishesAHome());
            pressesApply(phone.visit().page());
            pressesApply(desktop.visit().page());
            assertThat(phone.visit().page().locator("main")).containsText(ANSWERED);
            assertThat(desktop.visit().page().locator("main")).containsText(ANSWERED);
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
            Candidacies.reference(person);
        }
    }

    @Test
    void a_candidacy_can_be_given_up_and_another_home_chosen() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person)) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            employee.visit().click("cancel");
            employee.visit().isAccessible().click("confirm-cancel-button");
            employee.reads("Votre candidature est annulée.").reads("Annulée");
            employee.visit().isAccessible();
            employee.receives("votre candidature est annulée");
            employee.opensTheOffer(Landlord.publishesAHome()).applies().reads("En attente");
        }
    }

    @Test
    void a_candidacy_can_be_given_up_without_scripts() {
        try (var employee = new Employee(Visit.withoutScripts(), ReadyPerson.arrives())) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            employee.visit().click("cancel").isInForm().click("confirm-cancel-button");
            employee.reads("Votre candidature est annulée.");
        }
    }

    @Test
    void once_the_dossier_is_sent_an_open_page_cannot_take_it_back() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            employee.see("/candidacies/index");
            consultant.signsIn().opensTheDossierOf(person).approves();
            Landlord.awaitDossier(Candidacies.reference(person));
            employee.visit().click("cancel").click("confirm-cancel-button");
            employee.reads("la candidature ne peut plus être annulée");
            employee.see("/candidacies/index").reads("Transmise au bailleur");
            assertThat(employee.visit().element("cancel")).hasCount(0);
        }
    }

    @Test
    void a_refusal_comes_with_its_reason_and_leaves_the_way_free() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            consultant.signsIn().opensTheDossierOf(person);
            consultant.visit().click("refuse");
            consultant.visit().readsAtField("reason", "Choisissez le motif").isAccessible();
            consultant.refuses("INCOME_NOT_CONFIRMED", "Le bulletin d'octobre manque.");
            consultant.visit().reads("La candidature est refusée");
            assertThat(employee.receives("votre candidature n'est pas validée").text())
                    .contains("Le motif et les explications du conseiller sont à la page « Mes candidatures »")
                    .doesNotContain("octobre");
            employee.see("/candidacies/index")
                    .reads("Refusée")
                    .reads("Revenus non confirmés")
                    .reads("Le bulletin d'octobre manque.");
            employee.visit().isAccessible();
            employee.opensTheOffer(Landlord.publishesAHome()).applies();
        }
    }

    @Test
    void of_two_consultants_who_decide_at_once_the_second_is_told() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var first = new Consultant();
                var second = new Consultant()) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            first.signsIn().opensTheDossierOf(person);
            second.signsIn().opensTheDossierOf(person);
            first.approves();
            second.visit().element("reason").selectOption("INCOMPLETE_DOSSIER");
            second.visit().click("refuse").reads("a changé entre-temps");
            second.visit().isAccessible();
            assertThat(Candidacies.status(person)).isIn("APPROVED", "SENT_TO_LANDLORD", "RECEIVED_BY_LANDLORD");
            assertThat(new Mailbox().mails(person.email(), "n'est pas validée")).isEmpty();
        }
    }

    /** Returns at once, so that the other browser can press as well. */
    private static void pressesApply(Page page) {
        page.evaluate("setTimeout(() => document.getElementById('apply').click())");
    }
}
