package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The broker, the landlord or the mail server stops at the worst moment: nothing is lost or done twice. */
@Order(3)
@StopsPartners
class OutagesResilienceIT {

    private final RunningSystem system = RunningSystem.current();
    private final MailboxClient mailbox = new MailboxClient();

    @AfterEach
    void everything_runs_again() {
        FakeLandlord.behaves("normal");
        PartnersClient.post("/mailbox/behaviour", Map.of("behaviour", "normal"));
        system.restartStopped();
    }

    @Test
    void a_dossier_waits_for_the_broker_while_the_pages_work() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        system.stopBroker();
        apply(person, home);
        mailbox.await(person.email(), "déposée");
        approveAndSend(person);
        mailbox.await(person.email(), "validée");
        awaitUnsentDossier(person);
        assertThat(Candidacies.status(person)).isEqualTo("SENT_TO_LANDLORD");
        system.startBroker();
        var dossier = FakeLandlord.awaitDossier(Candidacies.reference(person));
        assertThat(dossier.get("offer").getAsString()).isEqualTo(home);
        awaitNothingUnsent(person);
        assertAnswersArrive(person);
        assertRegistrationSitesReply();
    }

    @Test
    void a_killed_broker_still_delivers_a_stored_dossier() {
        var person = ReadyPerson.arrives();
        var candidacy = submittedCandidacy(person);
        FakeLandlord.behaves("down");
        approveAndSend(person);
        awaitNothingUnsent(person);
        assertThat(FakeLandlord.dossiers(candidacy)).isEmpty();
        system.killBroker();
        system.startBroker();
        FakeLandlord.behaves("normal");
        FakeLandlord.awaitDossier(candidacy);
        assertAnswersArrive(person);
    }

    @Test
    void mails_wait_for_the_mail_server() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        PartnersClient.post("/mailbox/behaviour", Map.of("behaviour", "down"));
        apply(person, home);
        var unsentMails = "outbox_message where destination in ('mail', 'confirmation-mail') and sent_at is null";
        await("a failed attempt to send")
                .atMost(FakeLandlord.TIMEOUT)
                .until(() -> DatabaseRows.count(unsentMails + " and attempts > 0") > 0);
        assertThat(DatabaseRows.count(unsentMails + " and partner_key = ?", Candidacies.reference(person)))
                .isEqualTo(1);
        PartnersClient.post("/mailbox/behaviour", Map.of("behaviour", "normal"));
        mailbox.await(person.email(), "déposée");
        assertThat(mailbox.mails(person.email(), "déposée")).hasSize(1);
    }

    private static String submittedCandidacy(Person person) {
        apply(person, FakeLandlord.publishesAHome());
        return Candidacies.reference(person);
    }

    static void apply(Person person, String home) {
        try (var employee = new Employee(Visit.onDesktop(), person)) {
            employee.signsIn().see("/offers/offer?ref=" + home).applies();
        }
        assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
    }

    static void approveAndSend(Person person) {
        try (var consultant = new Consultant()) {
            consultant.signsIn().opensTheDossierOf(person).approvesAndSends(person);
        }
    }

    /** Checks that the listeners have reconnected. */
    private static void assertAnswersArrive(Person person) {
        FakeLandlord.answers(
                Candidacies.reference(person),
                Map.of("step", "received", "date", LocalDate.now().toString()));
        Candidacies.await(person, "RECEIVED_BY_LANDLORD");
    }

    /** Checks that the reply queue was recreated after the broker died. */
    private void assertRegistrationSitesReply() {
        var newcomer = People.withAccount(FakeRegistrationSite.FINISTERE);
        try (var employee = new Employee(Visit.onDesktop(), newcomer)) {
            employee.signsIn().asksForHerApplication();
            mailbox.await(newcomer.email(), "code de sécurité");
        }
    }

    static void awaitUnsentDossier(Person person) {
        await("unsent dossier").atMost(FakeLandlord.TIMEOUT).until(() -> Candidacies.unsentDossiers(person) == 1);
    }

    static void awaitNothingUnsent(Person person) {
        Candidacies.await(person, "SENT_TO_LANDLORD");
        await("no unsent dossier").atMost(FakeLandlord.TIMEOUT).until(() -> Candidacies.unsentDossiers(person) == 0);
    }
}
