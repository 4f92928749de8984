package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.UniqueNumberReplaced;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** All answers of a site about a number other than the application itself. */
class SiteAnswersToRequestsTest {

    private static final RequestImport COMMAND = new RequestImport(Registered.NUMBER);
    private static final UniqueNumber OTHER = new UniqueNumber("1110720020439G1175");

    private final ApplicationStage stage = new ApplicationStage();

    @Test
    void an_application_that_was_struck_off_is_not_imported() {
        stage.site.answers.put(Registered.NUMBER, struckOff());

        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.STRUCK_OFF);
        assertThat(stage.events.fired()).isEmpty();
    }

    @Test
    void an_expired_application_must_be_renewed_first() {
        stage.move(Duration.ofDays(400));

        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.NOT_RENEWED);
    }

    @Test
    void a_merged_number_leads_to_its_replacement_and_the_view_says_so() {
        stage.site.answers.put(OTHER, new SiteAnswer.Replaced(Registered.NUMBER));

        stage.importing.request(new RequestImport(OTHER));
        var view = stage.importing.current().orElseThrow();

        assertThat(view.state()).isEqualTo(ImportState.CODE_SENT);
        assertThat(view.number()).isEqualTo(Registered.NUMBER);
        assertThat(view.replacedNumber()).contains(OTHER);
        stage.importing.confirmCode(stage.lastCode());
        assertThat(stage.service.overview().orElseThrow().uniqueNumber()).isEqualTo(Registered.NUMBER);
    }

    @Test
    void asking_for_the_merged_number_again_mails_no_second_code() {
        stage.site.answers.put(OTHER, new SiteAnswer.Replaced(Registered.NUMBER));
        stage.importing.request(new RequestImport(OTHER));

        stage.importing.request(new RequestImport(OTHER));

        assertThat(stage.events.fired()).hasSize(1);
    }

    @Test
    void circular_mergers_count_as_no_answer() {
        stage.site.answers.put(OTHER, new SiteAnswer.Replaced(Registered.NUMBER));
        stage.site.answers.put(Registered.NUMBER, new SiteAnswer.Replaced(OTHER));

        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.WAITING_FOR_SITE);
    }

    @Test
    void the_co_applicant_may_import_the_household_s_number() {
        stage.birthName = "Gigi";
        stage.firstName = "Denis";
        stage.importAnne();

        assertThat(stage.service.overview()).isPresent();
    }

    @Test
    void a_delayed_request_that_fails_is_reported_by_mail() {
        stage.site.down = true;
        stage.importing.request(COMMAND);
        stage.site.down = false;
        stage.site.known.put(Registered.NUMBER, Registered.withEmail(Optional.empty()));
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(stage.events.last()).isInstanceOfSatisfying(KeptRequestStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo("NO_EMAIL");
            assertThat(stopped.update()).isFalse();
        });
    }

    @Test
    void the_complete_answer_is_stored_with_the_application() {
        stage.importAnne();

        assertThat(KeptAnswers.of(stage.wiring.beans(), ApplicationStage.ANNE))
                .hasValueSatisfying(xml ->
                        assertThat(new String(xml, StandardCharsets.UTF_8)).isEqualTo("<interfaceNuu/>"));
        assertThat(stage.received.find(ApplicationStage.ANNE).orElseThrow())
                .isNotEqualTo("<interfaceNuu/>".getBytes(StandardCharsets.UTF_8));
    }

    /** Five tries per code and ten codes per day allow fifty guesses per day, out of 887 million codes. */
    @Test
    void guessing_is_limited_to_five_tries_per_code_and_ten_codes_per_day() {
        stage.importing.request(COMMAND);
        var tries = 0;
        for (var minute = 0; minute < 24 * 60; minute++) {
            tries += triesUntilLocked();
            askAgain();
            stage.move(Duration.ofMinutes(1));
        }

        assertThat(tries).isEqualTo(5 * 10);
        assertThat(stage.events.fired().stream().filter(ApplicationCodeIssued.class::isInstance))
                .hasSize(10);
        assertThat(stage.service.overview()).isEmpty();
    }

    private int triesUntilLocked() {
        var tries = 0;
        while (stage.importing.current().orElseThrow().triesLeft() > 0) {
            assertThatThrownBy(() -> stage.importing.confirmCode("WRONG2")).isInstanceOf(CodeWrong.class);
            tries++;
        }
        return tries;
    }

    private void askAgain() {
        try {
            stage.importing.sendNewCode();
        } catch (TooManyCodes later) {
            assertThat(later.args()).hasSize(1);
        }
    }

    @Test
    void a_merger_found_at_an_update_keeps_the_application_under_its_new_number() {
        stage.importAnne();
        stage.site.answers.put(Registered.NUMBER, new SiteAnswer.Replaced(OTHER));
        stage.site.known.put(OTHER, Registered.numbered(OTHER));

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);

        assertThat(stage.service.overview().orElseThrow().uniqueNumber()).isEqualTo(OTHER);
        assertThat(stage.standings.current().orElseThrow().formerNumber()).contains(Registered.NUMBER);
        assertThat(stage.events.fired()).hasAtLeastOneElementOfType(UniqueNumberReplaced.class);
    }

    private static SiteAnswer struckOff() {
        return new SiteAnswer.StruckOff(
                new StrikeOff(Optional.of(StrikeOffReason.NOT_RENEWED), Optional.of(LocalDate.of(2021, 10, 1))),
                Optional.of(Registered.anne()));
    }
}
