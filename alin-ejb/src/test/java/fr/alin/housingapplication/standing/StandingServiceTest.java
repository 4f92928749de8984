package fr.alin.housingapplication.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationReinstated;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.SiteAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks that an application is in force when applying and before a dossier is sent (domain §2.7). */
class StandingServiceTest {

    private static final SiteAnswer STRUCK_OFF = new SiteAnswer.StruckOff(
            new StrikeOff(Optional.of(StrikeOffReason.ALLOCATED), Optional.of(LocalDate.of(2021, 10, 18))),
            Optional.empty());

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void a_report_is_trusted_for_a_day() {
        stage.site.answers.put(Registered.NUMBER, STRUCK_OFF);
        stage.move(Duration.ofHours(24));
        var before = stage.site.calls;

        stage.requireInForce();

        assertThat(stage.site.calls).isEqualTo(before);
    }

    @Test
    void later_the_site_is_asked_and_a_strike_off_is_refused_and_reported_once() {
        stage.site.answers.put(Registered.NUMBER, STRUCK_OFF);
        stage.move(Duration.ofHours(25));

        assertThatThrownBy(stage::requireInForce).isInstanceOf(ApplicationNotInForce.class);
        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();

        assertThat(stage.events.fired().stream().filter(ApplicationStruckOff.class::isInstance))
                .hasSize(1);
    }

    @Test
    void the_answer_is_trusted_for_a_day_and_never_replaces_the_record() {
        stage.site.known.put(Registered.NUMBER, Registered.withEmail(Optional.empty()));
        stage.move(Duration.ofHours(25));
        stage.requireInForce();
        var calls = stage.site.calls;

        stage.requireInForce();

        assertThat(stage.site.calls).isEqualTo(calls);
        assertThat(stage.applications
                        .findByAccount(ApplicationStage.ANNE)
                        .orElseThrow()
                        .record())
                .isEqualTo(Registered.anne());
    }

    @Test
    void while_the_site_does_not_answer_the_last_report_stays_valid() {
        stage.site.down = true;
        stage.move(Duration.ofDays(30));

        assertThatCode(stage::requireInForce).doesNotThrowAnyException();
    }

    @Test
    void expiry_is_detected_without_asking_the_site() {
        stage.site.down = true;
        stage.move(Duration.ofDays(400));

        assertThatThrownBy(stage::requireInForce)
                .isInstanceOfSatisfying(
                        ApplicationNotInForce.class,
                        refusal -> assertThat(refusal.args()).containsExactly(1));
    }

    @Test
    void a_number_the_site_no_longer_knows_counts_as_struck_off() {
        stage.site.known.clear();
        stage.move(Duration.ofHours(25));

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();
        assertThat(stage.standings.current().orElseThrow().reason()).isEmpty();
    }

    @Test
    void a_strike_off_closes_the_offers_and_a_reinstatement_opens_them_again() {
        validated();
        stage.site.answers.put(Registered.NUMBER, STRUCK_OFF);
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.STRUCK_OFF);

        assertThat(stage.standings.current().orElseThrow().standing()).isEqualTo(ApplicationStanding.STRUCK_OFF);
        assertThat(stage.profiles().validated(List.of(ApplicationStage.ANNE))).isEmpty();
        assertThatThrownBy(stage.service::searchProfile).isInstanceOf(ApplicationNotInForce.class);
        assertThat(stage.service.findSearchProfile()).isEmpty();

        stage.site.answers.clear();
        stage.service.refresh();

        assertThat(stage.service.findSearchProfile()).isPresent();
    }

    @Test
    void a_reinstatement_is_reported() {
        stage.site.answers.put(Registered.NUMBER, STRUCK_OFF);
        stage.move(Duration.ofHours(25));
        stage.standings.mayBePassedOn(Registered.NUMBER);
        stage.site.answers.clear();
        stage.move(Duration.ofHours(25));

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isTrue();
        assertThat(stage.events.last()).isInstanceOf(ApplicationReinstated.class);
    }

    private void validated() {
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        stage.tickAll();
        stage.service.validate();
    }
}
