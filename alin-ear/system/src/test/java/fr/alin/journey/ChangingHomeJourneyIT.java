package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** What happens to a candidate when her home, or what was said of it, changes. */
@NeedsPartners
class ChangingHomeJourneyIT {

    @Test
    void a_changed_rent_is_told_and_approving_what_no_longer_suits_needs_a_reason() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(home).applies();
            FakeLandlord.changes(home, Map.of("rent", "310"));
            employee.see("/candidacies/index").waitsUntilSheReads("Ce qui a changé depuis votre candidature");
            employee.reads("310 €").reads("convient toujours à votre foyer");
            employee.visit().isAccessible();
            employee.receives("a changé");

            FakeLandlord.changes(home, Map.of("rent", "3000"));
            employee.waitsUntilSheReads("ne remplit plus toutes les conditions").reads("En tout, depuis");
            employee.visit().isAccessible();

            consultant.signsIn().opensTheDossierOf(person);
            consultant.visit().reads("L'annonce a changé depuis la candidature").isAccessible();
            consultant
                    .visit()
                    .click("approve")
                    .readsAtField("approval-words", "Indiquez pourquoi")
                    .fill("approval-words", "Un garant paie la différence.");
            consultant.approves();
        }
    }

    @Test
    void a_rent_that_changed_under_an_open_page_is_shown_before_she_applies() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onPhone(), person).signsIn()) {
            var visit = employee.opensTheOffer(home).visit();
            DatabaseRows.change(
                    "update offer set rent = rent + 10, rent_with_charges = rent_with_charges + 10"
                            + " where reference = ?",
                    home);
            visit.click("apply").reads("Le bailleur a modifié cette offre").isAccessible();
            assertThat(DatabaseRows.count("candidacy where offer_reference = ?", home))
                    .isZero();
            employee.applies();
        }
    }

    @Test
    void papers_are_requested_and_a_lease_recorded_by_mistake_is_taken_back() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            consultant.signsIn().opensTheDossierOf(person).approvesAndSends(person);
            var candidacy = Candidacies.reference(person);
            FakeLandlord.awaitDossier(candidacy);

            FakeLandlord.answers(candidacy, Map.of("step", "incomplete", "papers", "Livret de famille"));
            employee.see("/candidacies/index").waitsUntilSheReads("Livret de famille");
            employee.visit().isAccessible();
            employee.receives("a besoin de pièces");
            var answer = employee.visit().click("answer-complement").arrivesAt("/candidacies/complement");
            answer.reads("Livret de famille").isAccessible();
            answer.page().locator("label[for='complement-ticked:0']").click();
            answer.click("send-complement")
                    .reads("vous avez indiqué ce que vous avez déposé")
                    .isAccessible();

            FakeLandlord.answers(candidacy, Map.of("step", "decision", "outcome", "ALLOCATED"));
            Candidacies.await(person, "ALLOCATED");
            FakeLandlord.answers(candidacy, Map.of("step", "lease-signed"));
            Candidacies.await(person, "LEASE_SIGNED");

            var dossier = consultant.visit().open("/advisor/candidacy?id=" + Long.parseLong(candidacy.substring(1)));
            dossier.page().locator("#correction summary").click();
            dossier.isAccessible().click("correct").readsAtField("correction-words", "Indiquez pourquoi");
            dossier.fill("correction-words", "Le bail est celui d'une autre personne.")
                    .click("correct");
            dossier.reads("L'étape est annulée");
            employee.waitsUntilSheReads("Le logement vous est proposé jusqu'au")
                    .receives("correction de notre message");
            employee.visit().page().locator("#timeline summary").click();
            employee.reads("Un conseiller a corrigé la dernière étape.").visit().isAccessible();
        }
    }
}
