package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.UniqueNumberReplaced;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** Whoever is named on an application and enters its code gets it from the account that holds it (issue 9, §3). */
class ApplicationTakeOverTest {

    private static final RequestImport COMMAND = new RequestImport(Registered.NUMBER);
    private static final UniqueNumber OTHER = new UniqueNumber("1110720020439G1175");
    private static final long DENIS = 102;

    private final ApplicationStage stage = new ApplicationStage();

    @Test
    void after_a_separation_the_applicant_gets_the_application_her_former_co_applicant_imported() {
        denisImports();
        stage.site.known.put(Registered.NUMBER, Registered.withoutCoApplicant());

        anneAsks();
        stage.importing.confirmCode(stage.lastCode());

        assertThat(stage.service.overview().orElseThrow().uniqueNumber()).isEqualTo(Registered.NUMBER);
        assertThat(stage.events.last()).isInstanceOf(HousingApplicationImported.class);
        denisLooks();
        assertThat(stage.service.overview()).isEmpty();
        assertThatThrownBy(stage.service::record).isInstanceOf(NoHousingApplication.class);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(NoHousingApplication.class);
        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.NOT_IMPORTABLE);
    }

    @Test
    void after_losing_the_mailbox_the_same_person_s_second_account_gets_it() {
        stage.callerId = DENIS;
        stage.importAnne();
        stage.callerId = ApplicationStage.ANNE;

        stage.importAnne();

        assertThat(stage.service.overview()).isPresent();
        assertThat(stage.events.fired()).contains(takenOver());
    }

    @Test
    void the_event_names_both_accounts_and_precedes_the_import() {
        denisImports();

        anneAsks();
        assertThat(stage.applications.findByAccount(DENIS)).isPresent();
        stage.importing.confirmCode(stage.lastCode());

        assertThat(stage.events.fired()).containsSubsequence(takenOver(), stage.events.last());
    }

    @Test
    void it_keeps_its_als_number_and_nothing_that_the_former_holder_added() {
        denisImports();
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        stage.tickAll();
        stage.service.validate();

        anneAsks();
        stage.importing.confirmCode(stage.lastCode());

        var hers = stage.applications.findByAccount(ApplicationStage.ANNE).orElseThrow();
        assertThat(hers.alsNumber()).isEqualTo("0000001436");
        assertThat(hers.isValidated()).isFalse();
        assertThat(hers.employment().employerName()).isEmpty();
        assertThat(hers.employment().dataSharing()).isEmpty();
    }

    @Test
    void a_queued_update_of_the_former_holder_is_removed() {
        denisImports();
        stage.site.down = true;
        stage.service.refresh();
        stage.site.down = false;
        stage.move(Duration.ofSeconds(5));

        anneAsks();
        stage.importing.confirmCode(stage.lastCode());
        var eventsBefore = stage.events.fired().size();
        stage.jobs.retryImports();

        denisLooks();
        assertThat(stage.importing.current()).isEmpty();
        assertThat(stage.events.fired()).hasSize(eventsBefore);
    }

    @Test
    void a_number_merged_into_another_account_s_is_confirmed_by_a_code_and_taken_over() {
        mergedIntoDenis();

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.CODE_NEEDED);
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.CODE_NEEDED);
        assertThat(stage.importing.confirmNumber()).isEqualTo(ImportState.CODE_SENT);
        stage.importing.confirmCode(stage.lastCode());

        assertThat(stage.service.overview().orElseThrow().uniqueNumber()).isEqualTo(OTHER);
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
        assertThat(stage.events.fired()).hasAtLeastOneElementOfType(UniqueNumberReplaced.class);
        denisLooks();
        assertThat(stage.service.overview()).isEmpty();
    }

    @Test
    void a_queued_update_that_finds_such_a_merger_requires_a_code() {
        mergedIntoDenis();
        stage.site.down = true;
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.KEPT);
        stage.site.down = false;
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(stage.events.last())
                .isInstanceOfSatisfying(
                        KeptRequestStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo("CODE_NEEDED"));
        assertThat(stage.importing.current()).isEmpty();
    }

    @Test
    void such_a_merger_does_not_prevent_applying() {
        mergedIntoDenis();
        stage.move(Duration.ofHours(25));

        stage.requireInForce();

        assertThat(stage.standings.mayBePassedOn(Registered.NUMBER)).isTrue();
        assertThat(stage.standings.current().orElseThrow().numberConfirmed()).isFalse();
    }

    private void mergedIntoDenis() {
        stage.importAnne();
        stage.site.known.put(OTHER, Registered.numbered(OTHER));
        denisLooks();
        stage.importing.request(new RequestImport(OTHER));
        stage.importing.confirmCode(stage.lastCode());
        stage.callerId = ApplicationStage.ANNE;
        anneIsNamed();
        stage.site.answers.put(Registered.NUMBER, new SiteAnswer.Replaced(OTHER));
    }

    private void denisImports() {
        denisLooks();
        stage.importAnne();
    }

    private void denisLooks() {
        stage.callerId = DENIS;
        stage.birthName = "Gigi";
        stage.firstName = "Denis";
    }

    private void anneAsks() {
        stage.callerId = ApplicationStage.ANNE;
        anneIsNamed();
        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.CODE_SENT);
    }

    private void anneIsNamed() {
        stage.birthName = "Porte";
        stage.firstName = "Anne";
    }

    private HousingApplicationTakenOver takenOver() {
        return new HousingApplicationTakenOver(ApplicationStage.ANNE, DENIS, Registered.NUMBER, stage.clock.instant());
    }
}
