package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import fr.alin.housingapplication.FakeRegistry;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.registration.SiteReply;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** A registration site that is down or slow: requests are queued and retried, and none is lost. */
class SilentSiteTest {

    private static final RequestImport COMMAND = new RequestImport(Registered.NUMBER);

    private final ApplicationStage stage = new ApplicationStage();

    @Test
    void the_request_is_queued_and_shows_its_next_try() {
        stage.site.down = true;

        stage.importing.request(COMMAND);
        var view = stage.importing.current().orElseThrow();

        assertThat(view.state()).isEqualTo(ImportState.WAITING_FOR_SITE);
        assertThat(view.nextTryAt()).contains(stage.clock.instant().plusSeconds(5));
    }

    @Test
    void the_delays_grow() {
        stage.site.down = true;
        stage.importing.request(COMMAND);

        assertThat(pauseAfterRound(5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(pauseAfterRound(15)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauseAfterRound(60)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void no_run_asks_before_the_delay_is_over() {
        stage.site.down = true;
        stage.importing.request(COMMAND);
        stage.move(Duration.ofSeconds(4));

        stage.jobs.retryImports();

        assertThat(stage.site.calls).isEqualTo(1);
    }

    @Test
    void asking_again_does_not_call_the_site_again() {
        stage.site.down = true;
        stage.importing.request(COMMAND);

        stage.importing.request(COMMAND);

        assertThat(stage.site.calls).isEqualTo(1);
    }

    @Test
    void another_number_replaces_the_waiting_one() {
        var other = new UniqueNumber("0290920621114G1175");
        stage.site.down = true;
        stage.importing.request(COMMAND);

        stage.importing.request(new RequestImport(other));
        var view = stage.importing.current().orElseThrow();

        assertThat(view.number()).isEqualTo(other);
        assertThat(stage.site.calls).isEqualTo(2);
    }

    @Test
    void the_code_is_mailed_as_delayed_when_the_site_is_back() {
        stage.site.down = true;
        stage.importing.request(COMMAND);
        stage.site.down = false;
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(((ApplicationCodeIssued) stage.events.last()).delayed()).isTrue();
        assertThat(stage.importing.current().orElseThrow().state()).isEqualTo(ImportState.CODE_SENT);
        stage.importing.confirmCode(stage.lastCode());
        assertThat(stage.service.overview()).isPresent();
    }

    @Test
    void a_new_code_is_mailed_from_the_stored_answer_when_the_site_does_not_answer() {
        stage.importing.request(COMMAND);
        stage.site.down = true;

        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.CODE_SENT);
        stage.importing.confirmCode(stage.lastCode());
    }

    @Test
    void an_answer_after_cancellation_is_dropped() {
        stage.site.down = true;
        stage.importing.request(COMMAND);
        stage.importing.abandon();

        stage.answers.answered(
                new ClaimedImport(ApplicationStage.ANNE, Registered.NUMBER),
                new SiteReply(Registered.NUMBER, new SiteAnswer.Found(Registered.anne(), FakeRegistry.RECEIVED)));

        assertThat(stage.events.fired()).isEmpty();
    }

    @Test
    void the_same_answer_twice_mails_one_code() {
        stage.importing.request(COMMAND);

        stage.answers.answered(
                new ClaimedImport(ApplicationStage.ANNE, Registered.NUMBER),
                new SiteReply(Registered.NUMBER, new SiteAnswer.Found(Registered.anne(), FakeRegistry.RECEIVED)));

        assertThat(stage.events.fired()).hasSize(1);
    }

    private Duration pauseAfterRound(int seconds) {
        stage.move(Duration.ofSeconds(seconds));
        stage.jobs.retryImports();
        return Duration.between(
                stage.clock.instant(),
                stage.importing.current().orElseThrow().nextTryAt().orElseThrow());
    }
}
