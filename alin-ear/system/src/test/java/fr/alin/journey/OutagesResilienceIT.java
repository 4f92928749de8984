package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Components stop or are killed at the worst moment: nothing is lost or done twice. */
@Isolated("stops parts of the system")
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
        approve(person);
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
    void a_server_killed_before_the_send_loses_and_repeats_nothing() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        apply(person, home);
        system.stopBroker();
        approve(person);
        awaitUnsentDossier(person);
        system.killPayara();
        system.startBroker();
        system.startPayara();
        FakeLandlord.awaitDossier(Candidacies.reference(person));
        awaitNothingUnsent(person);
        assertThat(Candidacies.stages(person)).containsExactly("SUBMITTED", "APPROVED", "SENT_TO_LANDLORD");
        for (var subject : new String[] {"déposée", "validée", "envoyé"}) {
            mailbox.await(person.email(), subject);
            assertThat(mailbox.mails(person.email(), subject)).as(subject).hasSize(1);
        }
    }

    @Test
    void a_killed_broker_still_delivers_a_stored_dossier() {
        var person = ReadyPerson.arrives();
        var candidacy = submittedCandidacy(person);
        FakeLandlord.behaves("down");
        approve(person);
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
        var unsentMails = "outbox_message where destination = 'mail' and sent_at is null and attempts > 0";
        await("a failed attempt to send").atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(unsentMails) > 0);
        PartnersClient.post("/mailbox/behaviour", Map.of("behaviour", "normal"));
        mailbox.await(person.email(), "déposée");
        assertThat(mailbox.mails(person.email(), "déposée")).hasSize(1);
    }

    private static String submittedCandidacy(Person person) {
        apply(person, FakeLandlord.publishesAHome());
        return Candidacies.reference(person);
    }

    private static void apply(Person person, String home) {
        try (var employee = new Employee(Visit.onDesktop(), person)) {
            employee.signsIn().see("/offers/offer?ref=" + home).applies();
        }
        assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");
    }

    private static void approve(Person person) {
        try (var consultant = new Consultant()) {
            consultant.signsIn().opensTheDossierOf(person).approves();
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

    private static void awaitUnsentDossier(Person person) {
        await("unsent dossier").atMost(FakeLandlord.TIMEOUT).until(() -> Candidacies.unsentDossiers(person) == 1);
    }

    private static void awaitNothingUnsent(Person person) {
        Candidacies.await(person, "SENT_TO_LANDLORD");
        await("no unsent dossier").atMost(FakeLandlord.TIMEOUT).until(() -> Candidacies.unsentDossiers(person) == 0);
    }
}
