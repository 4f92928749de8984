package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import fr.alin.account.event.AccountRenamed;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once the site no longer names the account holder on the application, it is not passed on. */
class NoLongerInTheHoldersNameTest {

    private static final long DENIS = 102;

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void the_co_applicant_imports() {
        stage.callerId = DENIS;
        stage.birthName = "Gigi";
        stage.firstName = "Denis";
        stage.importAnne();
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        stage.tickAll();
    }

    @Test
    void a_holder_no_longer_named_cannot_validate_the_application() {
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);

        assertThatThrownBy(stage.service::validate).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.service.toDo()).extracting(action -> action.step()).containsExactly(NextStep.SEE_DIFFERENCE);
    }

    @Test
    void offers_alerts_and_applying_are_closed_and_the_dossier_is_not_passed_on() {
        stage.service.validate();
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);

        assertThatThrownBy(stage.service::searchProfile).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.service.findSearchProfile()).isEmpty();
        assertThat(stage.profiles().validated(List.of(DENIS))).isEmpty();
        assertThatThrownBy(stage::requireInForce).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();
        assertThat(stage.service.overview().orElseThrow().offersOpen()).isFalse();
    }

    @Test
    void cancelling_the_refused_update_changes_nothing() {
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);

        stage.importing.abandon();

        assertThatThrownBy(stage.service::validate).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_DIFFERENCE);
    }

    @Test
    void the_check_when_applying_detects_it() {
        stage.service.validate();
        leaves();
        stage.move(Duration.ofHours(25));

        assertThatThrownBy(stage::requireInForce).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();
    }

    @Test
    void an_answer_that_names_the_holder_again_reopens_it() {
        stage.service.validate();
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);
        stage.site.known.put(Registered.NUMBER, Registered.anne());

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isTrue();
        assertThat(stage.service.findSearchProfile()).isPresent();
    }

    @Test
    void a_new_name_on_the_account_is_compared_with_the_site_at_once() {
        stage.birthName = "Martin";
        updateIsRefused(IdentityPart.BIRTH_NAME);

        stage.birthName = "Gigi";
        stage.wiring
                .beans()
                .deliver(
                        new AccountRenamed(DENIS, stage.email, Language.FR, stage.clock.instant()),
                        RenamedHolders.class);
        assertThatThrownBy(stage.service::validate).isInstanceOf(IdentityNotConfirmed.class);
        stage.jobs.retryImports();

        stage.service.validate();
        assertThat(stage.service.findSearchProfile()).isPresent();
    }

    @Test
    void a_name_changed_on_the_site_is_distinguished_from_another_person() {
        stage.site.known.put(
                Registered.NUMBER,
                RegisteredChange.of(Registered.anne())
                        .coApplicant(Registered.denisNamed("DURAND"))
                        .made());

        updateIsRefused(IdentityPart.BIRTH_NAME);
    }

    @Test
    void a_merger_into_other_people_s_number_is_reported_and_not_followed() {
        var other = new UniqueNumber("1110720020439G1175");
        stage.site.known.put(
                other,
                RegisteredChange.of(Registered.numbered(other))
                        .coApplicant(Registered.denisNamed("PETIT"))
                        .made());
        stage.site.answers.put(Registered.NUMBER, new SiteAnswer.Replaced(other));

        updateIsRefused(IdentityPart.NUMBER_OF_OTHERS);
        stage.move(Duration.ofHours(25));

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();
        assertThat(stage.service.overview().orElseThrow().uniqueNumber()).isEqualTo(Registered.NUMBER);
    }

    private void leaves() {
        stage.site.known.put(Registered.NUMBER, Registered.withoutCoApplicant());
    }

    private void updateIsRefused(IdentityPart reason) {
        assertThatThrownBy(stage.service::refresh)
                .isInstanceOfSatisfying(
                        IdentityMismatch.class,
                        refusal -> assertThat(refusal.differing()).containsExactly(reason));
    }
}
