package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** One candidacy at a time: withdrawal, decisions, and concurrent use of several browsers. */
@NeedsPartners
class CandidacyJourneyIT {

    /** Sends the form of the page as the browser does, however often it is called; the answer is the page's text. */
    private static final String SEND = """
            const form = document.getElementById('apply-form');
            window.send = () => fetch(form.action, { method: 'POST', body: window.body }).then(answer => answer.text());
            """;

    private static final Pattern ANSWERED = Pattern.compile("ajouté à vos candidatures|déjà une candidature en cours");

    @Test
    void applying_in_two_browsers_at_once_creates_one_candidacy() {
        var person = ReadyPerson.arrives();
        try (var phone = new Employee(Visit.onPhone(), person);
                var desktop = new Employee(Visit.onDesktop(), person)) {
            phone.signsIn().opensTheOffer(FakeLandlord.publishesAHome());
            desktop.signsIn().opensTheOffer(FakeLandlord.publishesAHome());
            pressesApply(phone.visit().page());
            pressesApply(desktop.visit().page());
            assertThat(phone.visit().page().locator("main")).containsText(ANSWERED);
            assertThat(desktop.visit().page().locator("main")).containsText(ANSWERED);
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
            Candidacies.reference(person);
        }
    }

    @Test
    void a_click_that_is_sent_twice_counts_once_and_never_again() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person)) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome());
            var page = employee.visit().page();
            page.evaluate(
                    SEND + "window.body = new URLSearchParams(new FormData(form)); window.body.set('apply', 'x')");
            assertThat(page.evaluate("Promise.all([window.send(), window.send()])"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .hasSize(2)
                    .allMatch(answer -> answer.contains("Ce logement a bien été ajouté à vos candidatures"));
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
            DatabaseRows.change(
                    "update candidacy set status = 'CANCELLED', active_application = null where account_id ="
                            + " (select id from account where email = ?)",
                    person.email());
            assertThat((String) page.evaluate("window.send()"))
                    .contains("Votre clic avait déjà été pris en compte", "(Annulée)");
            assertThat(Candidacies.status(person)).isEqualTo("CANCELLED");
        }
    }

    @Test
    void a_candidacy_can_be_withdrawn_and_another_home_applied_for() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person)) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            employee.visit().click("cancel");
            employee.visit().isAccessible().click("confirm-cancel-button");
            employee.reads("Votre candidature est annulée.").reads("Annulée");
            employee.visit().isAccessible();
            employee.receives("votre candidature est annulée");
            employee.opensTheOffer(FakeLandlord.publishesAHome()).applies().reads("En attente");
        }
    }

    @Test
    void a_candidacy_can_be_withdrawn_without_scripts() {
        try (var employee = new Employee(Visit.withoutScripts(), ReadyPerson.arrives())) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            employee.visit().click("cancel").isInForm().click("confirm-cancel-button");
            employee.reads("Votre candidature est annulée.");
        }
    }

    @Test
    void a_stale_page_cannot_withdraw_a_sent_dossier() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            employee.see("/candidacies/index");
            consultant.signsIn().opensTheDossierOf(person).approvesAndSends(person);
            FakeLandlord.awaitDossier(Candidacies.reference(person));
            employee.visit().click("cancel").click("confirm-cancel-button");
            employee.reads("la candidature ne peut plus être annulée");
            employee.see("/candidacies/index").reads("Transmise au bailleur");
            assertThat(employee.visit().element("cancel")).hasCount(0);
        }
    }

    @Test
    void the_second_is_proposed_the_home_when_the_first_gives_it_up() {
        var home = FakeLandlord.publishesAHome();
        var one = ReadyPerson.arrives();
        var two = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(one, home);
        rank(candidacy, 1);
        Candidacies.await(one, "ALLOCATED");
        rank(Candidacies.sent(two, home), 2);
        Candidacies.await(two, "WAITING");
        try (var first = new Employee(Visit.onPhone(), one);
                var second = new Employee(Visit.onDesktop(), two)) {
            second.signsIn().see("/candidacies/index").reads("Vous êtes deuxième");
            second.reads("proposé à une autre personne jusqu'au").visit().isAccessible();
            second.receives("vous êtes deuxième");
            first.signsIn().see("/candidacies/index").reads("Le logement vous est proposé jusqu'au");
            first.visit().click("renounce");
            first.visit().isAccessible().click("confirm-renounce-button");
            first.reads("Vous avez renoncé à ce logement").receives("vous avez renoncé");
            second.waitsUntilSheReads("Le logement vous est proposé jusqu'au").receives("maintenant proposé");
        }
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() -> DatabaseRows.count(
                                "outbox_message where kind = 'renunciation' and sent_at is not null and partner_key = ?",
                                candidacy)
                        == 1);
    }

    private static void rank(String candidacy, int rank) {
        FakeLandlord.answers(
                candidacy, Map.of("step", "decision", "outcome", "ALLOCATED_RANKED", "rank", Integer.toString(rank)));
    }

    @Test
    void an_employer_that_wants_to_agree_is_asked_and_its_refusal_can_be_overruled() {
        var person = ReadyPerson.arrives();
        EmployerPolicy.asksForItsAgreement(person, "Comptoir du Ponant");
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            employee.reads("Accord de votre employeur").reads("Demandé à Comptoir du Ponant");
            employee.visit().isAccessible();
            consultant.signsIn().opensTheDossierOf(person);
            consultant.visit().reads("réponse attendue au plus tard");
            consultant.visit().element("employer-entry").click();
            consultant.visit().element("employer-answer").selectOption("REFUSED");
            consultant
                    .visit()
                    .click("record-employer")
                    .reads("demande un motif")
                    .isAccessible();
            consultant.visit().element("employer-answer").selectOption("REFUSED");
            consultant
                    .visit()
                    .fill("employer-reason", "Moins d’un an d’ancienneté")
                    .click("record-employer");
            consultant.visit().reads("La réponse de l'employeur est enregistrée.");
            employee.see("/candidacies/index")
                    .reads("Refusé par Comptoir du Ponant")
                    .reads("Moins d’un an");
            consultant.visit().element("employer-entry").click();
            consultant.visit().element("employer-answer").selectOption("WAIVED");
            consultant.visit().fill("employer-reason", "Situation d’urgence").click("record-employer");
            consultant.visit().reads("Poursuivi sans cet accord").isAccessible();
            employee.see("/candidacies/index").reads("de continuer sans l'accord de Comptoir du Ponant");
        }
    }

    @Test
    void a_refusal_states_its_reason_and_allows_another_candidacy() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            consultant.signsIn().opensTheDossierOf(person);
            consultant.visit().click("refuse");
            consultant.visit().readsAtField("reason", "Choisissez le motif").isAccessible();
            consultant.refuses("INCOME_NOT_CONFIRMED", "Le bulletin d'octobre manque.");
            consultant.visit().reads("La candidature est refusée");
            assertThat(employee.receives("votre candidature n'est pas validée").text())
                    .contains(
                            "Le motif et les explications du conseiller sont à la page «\u00a0Mes candidatures\u00a0»")
                    .doesNotContain("octobre");
            employee.see("/candidacies/index")
                    .reads("Refusée")
                    .reads("Revenus non confirmés")
                    .reads("Le bulletin d'octobre manque.");
            employee.visit().isAccessible();
            employee.opensTheOffer(FakeLandlord.publishesAHome()).applies();
        }
    }

    @Test
    void the_second_of_two_concurrent_decisions_is_refused_with_a_message() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var first = new Consultant();
                var second = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            first.signsIn().opensTheDossierOf(person);
            second.signsIn().opensTheDossierOf(person);
            first.approves();
            second.visit().element("reason").selectOption("INCOMPLETE_DOSSIER");
            second.visit().click("refuse").reads("a changé entre-temps");
            second.visit().isAccessible();
            assertThat(Candidacies.status(person)).isEqualTo("APPROVED");
            assertThat(new MailboxClient().mails(person.email(), "n'est pas validée"))
                    .isEmpty();
        }
    }

    /** Does not wait for the response, so that the other browser can click too. */
    private static void pressesApply(Page page) {
        page.evaluate("setTimeout(() => document.getElementById('apply').click())");
    }
}
