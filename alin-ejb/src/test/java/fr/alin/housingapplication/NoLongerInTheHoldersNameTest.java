package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import fr.alin.account.event.AccountRenamed;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.importing.RenamedHolders;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once the site does not name the account's holder on the application any more, nobody passes it on. */
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
    void whoever_left_the_application_cannot_validate_it() {
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);

        assertThatThrownBy(stage.service::validate).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.service.toDo()).extracting(action -> action.step()).containsExactly(NextStep.SEE_DIFFERENCE);
    }

    @Test
    void offers_alerts_and_applying_are_closed_and_the_dossier_stays() {
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
    void giving_the_refused_update_up_opens_nothing() {
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);

        stage.importing.abandon();

        assertThatThrownBy(stage.service::validate).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_DIFFERENCE);
    }

    @Test
    void that_the_site_is_asked_when_applying_is_enough() {
        stage.service.validate();
        leaves();
        stage.move(Duration.ofHours(25));

        assertThatThrownBy(stage::requireInForce).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isFalse();
    }

    @Test
    void an_answer_that_names_the_holder_again_opens_it() {
        stage.service.validate();
        leaves();
        updateIsRefused(IdentityPart.NO_LONGER_NAMED);
        stage.site.known.put(Registered.NUMBER, Registered.anne());

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isTrue();
        assertThat(stage.service.findSearchProfile()).isPresent();
    }

    @Test
    void another_name_here_is_compared_with_the_site_at_once() {
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
    void a_name_that_changed_on_the_site_is_told_from_another_person() {
        stage.site.known.put(
                Registered.NUMBER,
                RegisteredChange.of(Registered.anne())
                        .coApplicant(Registered.denisNamed("DURAND"))
                        .made());

        updateIsRefused(IdentityPart.BIRTH_NAME);
    }

    @Test
    void a_number_that_leads_to_others_is_named_as_the_reason_and_is_not_followed() {
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
