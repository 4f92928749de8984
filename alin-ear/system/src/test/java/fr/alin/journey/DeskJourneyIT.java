package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The advisors' desk: dossiers decided one after the other, undone, and shared between colleagues. */
@NeedsPartners
class DeskJourneyIT {

    private final String home = FakeLandlord.publishesAHome();
    private final List<Person> people =
            Stream.generate(ReadyPerson::arrives).limit(3).toList();
    private final Person claire = ReadyPerson.arrives();

    @Test
    void dossiers_are_decided_with_the_keyboard_alone() {
        people.forEach(person -> Candidacies.write(person, home, "SUBMITTED"));
        try (var consultant = Consultant.of(claire).signsIn()) {
            var visit = consultant.visit().open("/advisor/candidacies?text=" + home);
            visit.reads("3 candidatures en attente").isAccessible();
            press(visit, "j", "Enter");
            visit.arrivesAt("/advisor/candidacy").reads("1 sur 3").isAccessible();
            press(visit, "?");
            assertThat(visit.element("keys")).isVisible();
            visit.isAccessible();
            press(visit, "Escape");

            press(visit, "a");
            visit.reads("1 sur 2").reads("validée à");
            press(visit, "j");
            visit.reads("2 sur 2");
            press(visit, "k");
            visit.reads("1 sur 2");

            press(visit, "n");
            visit.page().keyboard().type("a rappeler");
            visit.click("call").reads("L'appel est noté").reads("a rappeler");

            press(visit, "r");
            assertThat(visit.element("reason")).isFocused();
            visit.element("reason").selectOption("INCOMPLETE_DOSSIER");
            assertThat(visit.element("comment")).hasValue(Pattern.compile("Il manque à votre dossier.*"));
            visit.click("refuse-next").reads("1 sur 1").reads("refus décidé à");
            visit.isAccessible();
            press(visit, "u");
            visit.reads("Le refus est annulé");
            assertThat(people).extracting(Candidacies::status).containsExactly("APPROVED", "SUBMITTED", "SUBMITTED");
        }
    }

    @Test
    void the_applicant_hears_nothing_of_a_refusal_that_can_be_undone() {
        var person = people.get(0);
        Candidacies.write(person, home, "SUBMITTED");
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = Consultant.of(claire).signsIn()) {
            var visit = consultant.opensTheDossierOf(person).visit();
            visit.element("reason").selectOption("INCOME_NOT_CONFIRMED");
            visit.click("refuse").reads("refus décidé à");
            employee.signsIn().see("/candidacies/index").reads("En attente");
            visit.click("tab-decided").reads("Refus, envoyé à").isAccessible();

            visit.click("undo").reads("Le refus est annulé").isAccessible();
            assertThat(new MailboxClient().mails(person.email(), "n'est pas validée"))
                    .isEmpty();
            consultant.refuses("OTHER", "Doublon");
            Candidacies.await(person, "REFUSED");
            employee.receives("votre candidature n'est pas validée");
        }
    }

    @Test
    void two_colleagues_on_one_dossier_know_of_each_other_and_lose_nothing() {
        var person = people.get(0);
        Candidacies.write(person, home, "SUBMITTED");
        var paul = ReadyPerson.arrives();
        try (var first = Consultant.of(claire).signsIn();
                var second = Consultant.of(paul).signsIn()) {
            first.opensTheDossierOf(person);
            var other = second.opensTheDossierOf(person).visit();
            other.reads(claire.birthName() + " a ce dossier ouvert").isAccessible();
            other.click("take").reads("Ce dossier est à vous");

            var visit = first.visit();
            visit.element("reason").selectOption("OTHER");
            visit.fill("comment", "Il manque une fiche.");
            second.approves();
            visit.click("refuse").reads("Quelqu'un a été plus rapide").reads("par " + paul.firstName());
            visit.reads("Il manque une fiche.").isAccessible();
            assertThat(Candidacies.status(person)).isEqualTo("APPROVED");

            other.click("undo").reads("La validation est annulée");
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
            handsOver(visit, paul);
            visit.open("/advisor/candidacies?whose=MINE").reads(person.typedNumber());
        }
    }

    private void handsOver(Visit visit, Person absent) {
        visit.open("/advisor/hand-over").isAccessible();
        visit.element("absent").selectOption(id(absent));
        visit.element("other").selectOption(id(claire));
        visit.click("hand-over").reads("1 dossier remis");
    }

    private static String id(Person advisor) {
        return DatabaseRows.find("select id from account where email = ?", advisor.email())
                .orElseThrow();
    }

    private static void press(Visit visit, String... keys) {
        Stream.of(keys).forEach(visit.page().keyboard()::press);
    }
}
