package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The handbook's ANNE PORTE, from opening her account to her lease, on a phone; with a consultant and a landlord. */
@Order(5)
@NeedsPartners
class WholeJourneyIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final LocalDate today = LocalDate.now();

    @Test
    void an_employee_goes_from_a_new_account_to_a_signed_lease() {
        try (var anne = new Employee(Visit.onPhone(), Person.ANNE).whoOnEachPage(Visit::isAccessible);
                var consultant = new Consultant().whoOnEachPage(Visit::isAccessible)) {
            opensHerAccount(anne);
            importsHerApplication(anne);
            completesHerApplication(anne);
            looksThroughTheOffers(anne);
            applies(anne);
            var candidacy = anne.candidacy();
            consultant.signsIn().opensTheDossierOf(Person.ANNE).approvesAndSends(Person.ANNE);
            followsHerDossierToTheLandlord(anne, candidacy);
            readsTheDecision(anne, candidacy);
        }
    }

    private static void opensHerAccount(Employee anne) {
        anne.see("/").reads("Simplifiez votre recherche").reads("Je postule aux offres liées à ma situation.");
        anne.opensAnAccount();
        var mail = anne.receives("Action Logement Services\u00a0: Demande d'accès");
        assertThat(mail.from()).contains("no-reply@actionlogement.fr");
        anne.confirmsHerEmail().choosesAPassword().reads("Votre compte a été créé.");
        anne.see("/sign-in").reads("Bienvenue sur votre espace Salarié");
        anne.triesToSignIn(Person.PASSWORD).arrivesAt("/tutorial").reads("Passer les étapes");
        anne.visit().click("next").reads("Étape 2 sur 5").click("skip");
        anne.arrivesAt("/dashboard").reads("Importez votre demande");
    }

    private static void importsHerApplication(Employee anne) {
        anne.asksForHerApplication().arrivesAt("/housing-application/code");
        anne.reads("a…@").visit().doesNotRead(Person.ANNE.email());
        anne.entersTheCode().reads("DENIS");
        anne.receives("votre demande de logement est importée");
    }

    private static void completesHerApplication(Employee anne) {
        anne.completesHerEmployment();
        anne.see("/housing-application/employment")
                .reads("Je souhaite profiter de la politique logement de mon entreprise – Atelier Lumière");
        anne.visit().page().locator("#preview-LIMITED summary").click();
        assertThat(anne.visit().page().locator("#preview-LIMITED").innerText())
                .contains("Localisation souhaitée", "PORTE")
                .doesNotContain("28905", "Maison de santé");
        anne.confirmsHerDocuments().reads("Votre dossier est validé");
    }

    private static void looksThroughTheOffers(Employee anne) {
        anne.looksAtTheOffers().reads("Vous pouvez postuler uniquement sur les logements correspondant");
        var tabs = anne.visit().page().locator("nav.tabs a");
        assertThat(tabs.allInnerTexts())
                .extracting(label -> label.replaceAll("\\s*[0-9].*", "").strip())
                .hasSize(3)
                .satisfiesExactly(
                        label -> assertThat(label).startsWith("Communes demandées"),
                        label -> assertThat(label).startsWith("Communes limitrophes"),
                        label -> assertThat(label).startsWith("Autres communes du département"));
        for (var tab = 2; tab >= 0; tab--) {
            var announced = number(tabs.nth(tab).locator(".badge").innerText());
            tabs.nth(tab).click();
            anne.arrivesAt("/offers/list");
            assertThat(announced).as("offers of tab %d", tab).isPositive().isEqualTo(listed(anne.visit()));
            anne.visit().open("/offers/list");
        }
    }

    /** The number of cards of a tab, on all pages. */
    private static int listed(Visit visit) {
        var next = visit.page().locator("a[rel=next]");
        var cards = visit.page().locator(".offer-card");
        var listed = cards.count();
        while (next.count() > 0) {
            var address = next.getAttribute("href");
            next.click();
            visit.page().waitForURL(url -> url.endsWith(address));
            listed += cards.count();
        }
        return listed;
    }

    private static void applies(Employee anne) {
        anne.opensTheFirstOffer().reads("Loyer charges comprises");
        anne.applies().reads("En attente").reads("Il y a actuellement");
        anne.receives("votre candidature est déposée");
    }

    private void followsHerDossierToTheLandlord(Employee anne, String candidacy) {
        anne.receives("votre candidature est validée");
        assertThat(FakeLandlord.awaitDossier(candidacy).get("uniqueNumber").getAsString())
                .isEqualTo(Person.ANNE.number());
        anne.waitsUntilSheReads("Transmise au bailleur").reads("ne peut plus être annulée");
        anne.receives("votre dossier est envoyé au bailleur");
        FakeLandlord.answers(candidacy, Map.of("step", "received"));
        anne.waitsUntilSheReads("Reçue par le bailleur").receives("le bailleur a reçu votre dossier");
        var visit = today.plusDays(7);
        FakeLandlord.answers(candidacy, Map.of("step", "visit", "date", visit.toString()));
        anne.waitsUntilSheReads(DAY.format(visit)).receives("une visite est prévue");
        var commission = today.plusDays(20);
        FakeLandlord.answers(candidacy, Map.of("step", "commission", "date", commission.toString()));
        anne.waitsUntilSheReads(DAY.format(commission)).receives("la commission examine votre dossier");
    }

    private static void readsTheDecision(Employee anne, String candidacy) {
        FakeLandlord.answers(candidacy, Map.of("step", "decision", "outcome", "ALLOCATED"));
        anne.waitsUntilSheReads("Logement attribué").receives("la commission vous attribue le logement");
        FakeLandlord.answers(candidacy, Map.of("step", "lease-signed"));
        anne.waitsUntilSheReads("Bail signé").receives("votre bail est signé");
        anne.signsOut().reads("Vous êtes déconnecté.");
    }

    private static int number(String text) {
        var digits = NUMBER.matcher(text);
        return digits.find() ? Integer.parseInt(digits.group()) : -1;
    }
}
