package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A dossier that an advisor lets the applicant complete, and a refusal that another one looks at. */
@NeedsPartners
class ComplementJourneyIT {

    private final String home = FakeLandlord.publishesAHome();
    private final Person person = ReadyPerson.arrives();
    private final Person claire = ReadyPerson.arrives();

    @Test
    void what_an_advisor_asks_is_answered_and_comes_back_to_her() {
        Candidacies.write(person, home, "SUBMITTED");
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = Consultant.of(claire).signsIn()) {
            asks(consultant.opensTheDossierOf(person).visit());
            consultant
                    .visit()
                    .open("/advisor/waiting?text=" + home)
                    .reads("Complément demandé")
                    .isAccessible();
            consultant.visit().open("/advisor/candidacies?text=" + home).reads("Aucune candidature");

            employee.signsIn().receives("votre conseiller a besoin d'un complément");
            answers(employee.see("/dashboard").visit());
            employee.visit().page().locator("#timeline summary").click();
            employee.reads("Vous avez répondu à la demande de complément.");

            var queue = consultant.visit().open("/advisor/candidacies?text=" + home);
            queue.reads("Complément reçu").isAccessible();
            consultant
                    .opensTheDossierOf(person)
                    .visit()
                    .reads("Je l'ai déposé hier.")
                    .isAccessible();
            consultant.approves();
            assertThat(Candidacies.status(person)).isEqualTo("APPROVED");
        }
    }

    @Test
    void a_refusal_is_looked_at_by_another_advisor() {
        Candidacies.write(person, home, "SUBMITTED");
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = Consultant.of(claire).signsIn();
                var other = Consultant.of(ReadyPerson.arrives()).signsIn()) {
            consultant.opensTheDossierOf(person).refuses("OTHER", "Doublon");
            var visit = employee.signsIn().see("/candidacies/index").visit();
            visit.reads("Vous pouvez demander une fois l'avis d'un autre conseiller")
                    .isAccessible();
            visit.open("/candidacies/second-look").isAccessible();
            visit.fill("second-look-words", "Tout est déposé.").click("ask-second-look");
            visit.reads("Un autre conseiller relit votre dossier").isAccessible();
            employee.receives("un autre conseiller relit votre dossier");

            consultant.visit().open("/advisor/candidacies?text=" + home).reads("Aucune candidature");
            var review = other.visit().open("/advisor/candidacies?text=" + home).reads("Second avis demandé");
            review.isAccessible();
            other.opensTheDossierOf(person).visit().reads("Tout est déposé.").isAccessible();
            review.click("reopen").readsAtField("second-look-words", "Écrivez votre raison");
            losesHerSession(other, "Les pièces");
            review.fill("second-look-words", "Les pièces sont là.")
                    .click("reopen")
                    .reads("La candidature est rouverte");
            review.isAccessible();
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
            employee.receives("correction de notre message");
        }
    }

    /** What she has typed is there again, for this dossier alone. */
    private void losesHerSession(Consultant advisor, String typed) {
        var visit = advisor.visit();
        visit.element("second-look-words").pressSequentially(typed);
        assertThat(visit.page().locator("#second-look-form .draft-state")).containsText("Brouillon gardé");
        visit.page().context().clearCookies();
        advisor.signsIn().opensTheDossierOf(person);
        visit.reads("Nous avons remis ce que vous aviez tapé").isAccessible();
        assertThat(visit.element("second-look-words")).hasValue(typed);
    }

    private static void asks(Visit visit) {
        visit.page().keyboard().press("c");
        assertThat(visit.element("complement-items:0")).isFocused();
        visit.isAccessible();
        visit.page()
                .locator("label", new Page.LocatorOptions().setHasText("Avis d'imposition"))
                .click();
        assertThat(visit.element("complement-words")).hasValue(Pattern.compile("Il manque votre dernier.*"));
        visit.fill("complement-days", "0").click("ask-complement").readsAtField("complement-days", "de 1 à 60");
        visit.fill("complement-days", "7").click("ask-complement").reads("Le complément est demandé");
    }

    private static void answers(Visit visit) {
        visit.reads("Un complément vous est demandé").isAccessible();
        visit.click("next-link").arrivesAt("/candidacies/complement").isAccessible();
        visit.click("send-complement").reads("Cochez ce que vous avez déposé").isAccessible();
        visit.page().locator("label[for='complement-ticked:0']").click();
        visit.fill("complement-words", "Je l'ai déposé hier.").click("send-complement");
        visit.arrivesAt("/candidacies").reads("Votre réponse est enregistrée").isAccessible();
    }
}
