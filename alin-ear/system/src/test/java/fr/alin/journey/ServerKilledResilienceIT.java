package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The server is killed at the worst moment: nothing is lost or done twice. */
@Isolated("kills the server")
class ServerKilledResilienceIT {

    private final RunningSystem system = RunningSystem.current();
    private final MailboxClient mailbox = new MailboxClient();

    @AfterEach
    void everything_runs_again() {
        system.restartStopped();
    }

    @Test
    void a_server_killed_before_the_send_loses_and_repeats_nothing() {
        var person = ReadyPerson.arrives();
        var home = FakeLandlord.publishesAHome();
        OutagesResilienceIT.apply(person, home);
        system.stopBroker();
        OutagesResilienceIT.approveAndSend(person);
        OutagesResilienceIT.awaitUnsentDossier(person);
        system.killPayara();
        system.startBroker();
        system.startPayara();
        FakeLandlord.awaitDossier(Candidacies.reference(person));
        OutagesResilienceIT.awaitNothingUnsent(person);
        assertThat(Candidacies.stages(person)).containsExactly("SUBMITTED", "APPROVED", "SENT_TO_LANDLORD");
        for (var subject : new String[] {"déposée", "validée", "envoyé"}) {
            mailbox.await(person.email(), subject);
            assertThat(mailbox.mails(person.email(), subject)).as(subject).hasSize(1);
        }
    }
}
