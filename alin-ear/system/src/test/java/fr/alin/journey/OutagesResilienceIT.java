package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Parts of the system stop, or are killed, at the worst moment: nothing is lost and nothing is done twice. */
@Isolated("stops parts of the system")
class OutagesResilienceIT {

    private final RunningSystem system = RunningSystem.current();
    private final Mailbox mailbox = new Mailbox();

    @AfterEach
    void everything_runs_again() {
        Landlord.behaves("normal");
        Partners.post("/mailbox/behaviour", Map.of("behaviour", "normal"));
        system.startWhatIsStopped();
    }

    @Test
    void without_the_broker_people_go_on_and_the_dossier_leaves_when_it_is_back() {
        var person = ReadyPerson.arrives();
        var home = Landlord.publishesAHome();
        system.stopBroker();
        apply(person, home);
        mailbox.await(person.email(), "déposée");
        approve(person);
        mailbox.await(person.email(), "validée");
        awaitOwedDossier(person);
        assertThat(Candidacies.status(person)).isEqualTo("SENT_TO_LANDLORD");
        system.startBroker();
        var dossier = Landlord.awaitDossier(Candidacies.reference(person));
        assertThat(dossier.get("offer").getAsString()).isEqualTo(home);
        awaitNothingOwed(person);
        answersStillArrive(person);
        registrationSitesStillReply();
    }

    @Test
    void a_server_killed_between_the_commit_and_the_send_loses_nothing_and_doubles_nothing() {
        var person = ReadyPerson.arrives();
        var home = Landlord.publishesAHome();
        apply(person, home);
        system.stopBroker();
        approve(person);
        awaitOwedDossier(person);
        system.killPayara();
        system.startBroker();
        system.startPayara();
        Landlord.awaitDossier(Candidacies.reference(person));
        awaitNothingOwed(person);
        assertThat(Candidacies.stages(person)).containsExactly("SUBMITTED", "APPROVED", "SENT_TO_LANDLORD");
        for (var subject : new String[] {"déposée", "validée", "envoyé"}) {
            mailbox.await(person.email(), subject);
            assertThat(mailbox.mails(person.email(), subject)).as(subject).hasSize(1);
        }
    }

    @Test
    void a_broker_killed_with_a_dossier_in_it_still_delivers_it() {
        var person = ReadyPerson.arrives();
        var candidacy = submittedCandidacy(person);
        Landlord.behaves("down");
        approve(person);
        awaitNothingOwed(person);
        assertThat(Landlord.dossiers(candidacy)).isEmpty();
        system.killBroker();
        system.startBroker();
        Landlord.behaves("normal");
        Landlord.awaitDossier(candidacy);
        answersStillArrive(person);
    }

    @Test
    void without_a_mail_server_mails_wait_and_leave_when_it_is_back() {
        var person = ReadyPerson.arrives();
        var home = Landlord.publishesAHome();
        Partners.post("/mailbox/behaviour", Map.of("behaviour", "down"));
        apply(person, home);
        var owed = "outbox_message where destination = 'mail' and sent_at is null and attempts > 0";
        await("a mail tried in vain").atMost(Landlord.PATIENCE).until(() -> Rows.count(owed) > 0);
        Partners.post("/mailbox/behaviour", Map.of("behaviour", "normal"));
        mailbox.await(person.email(), "déposée");
        assertThat(mailbox.mails(person.email(), "déposée")).hasSize(1);
    }

    private static String submittedCandidacy(Person person) {
        apply(person, Landlord.publishesAHome());
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

    /** The listeners too have found the broker again. */
    private static void answersStillArrive(Person person) {
        Landlord.answers(
                Candidacies.reference(person),
                Map.of("step", "received", "date", LocalDate.now().toString()));
        Candidacies.await(person, "RECEIVED_BY_LANDLORD");
    }

    /** The queue of replies died with the broker and was made anew. */
    private void registrationSitesStillReply() {
        var newcomer = People.withAccount(RegistrationSite.FINISTERE);
        try (var employee = new Employee(Visit.onDesktop(), newcomer)) {
            employee.signsIn().asksForHerApplication();
            mailbox.await(newcomer.email(), "code d'accès");
        }
    }

    private static void awaitOwedDossier(Person person) {
        await("owed dossier").atMost(Landlord.PATIENCE).until(() -> Candidacies.owedDossiers(person) == 1);
    }

    private static void awaitNothingOwed(Person person) {
        Candidacies.await(person, "SENT_TO_LANDLORD");
        await("nothing owed").atMost(Landlord.PATIENCE).until(() -> Candidacies.owedDossiers(person) == 0);
    }
}
