package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.KeptUpdateDone;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * "Mettre à jour" when the site does not answer or names another person, or the number was never confirmed (R-114 to
 *
 */
class UpdateWhileSiteIsSilentTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void the_update_is_queued_done_when_the_site_is_back_and_reported() {
        stage.site.down = true;
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.KEPT);
        assertThat(stage.importing.current().orElseThrow().purpose()).isEqualTo(ImportPurpose.REFRESH);
        stage.site.down = false;
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(stage.events.last()).isInstanceOf(KeptUpdateDone.class);
        assertThat(stage.importing.current()).isEmpty();
        assertThat(stage.service.overview().orElseThrow().refreshedAt()).isEqualTo(stage.clock.instant());
    }

    @Test
    void asking_twice_queues_one_update() {
        stage.site.down = true;
        stage.service.refresh();
        stage.service.refresh();
        stage.site.down = false;
        stage.move(Duration.ofMinutes(5));

        stage.jobs.retryImports();

        assertThat(stage.events.fired().stream().filter(KeptUpdateDone.class::isInstance))
                .hasSize(1);
    }

    @Test
    void a_queued_update_that_names_another_person_changes_nothing_and_shows_what_differs() {
        stage.site.down = true;
        stage.service.refresh();
        stage.site.down = false;
        stage.site.known.put(Registered.NUMBER, Registered.alone("PORTE", "BERTHE"));
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(stage.events.last())
                .isInstanceOfSatisfying(
                        KeptRequestStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo("IDENTITY_DIFFERS"));
        assertThat(stage.importing.current().orElseThrow().differing()).containsExactly(IdentityPart.FIRST_NAME);
    }

    @Test
    void a_refused_update_shows_what_differs_until_the_site_is_corrected() {
        stage.site.known.put(Registered.NUMBER, Registered.alone("MARTIN", "ANNE"));
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);
        assertThat(stage.importing.current().orElseThrow().state()).isEqualTo(ImportState.IDENTITY_DIFFERS);

        stage.site.known.put(Registered.NUMBER, Registered.anne());
        stage.service.refresh();

        assertThat(stage.importing.current()).isEmpty();
    }

    @Test
    void deleting_the_application_deletes_the_queued_update_and_allows_a_new_import() {
        stage.site.known.put(Registered.NUMBER, Registered.alone("MARTIN", "ANNE"));
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        stage.service.delete();

        assertThat(stage.importing.current()).isEmpty();
        stage.site.known.put(Registered.NUMBER, Registered.anne());
        stage.importAnne();
        assertThat(stage.service.overview()).isPresent();
    }

    @Test
    void a_number_imported_without_a_code_is_confirmed_at_its_first_update() {
        stage.applications.neverProved(ApplicationStage.ANNE);
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.CODE_NEEDED);

        assertThat(stage.importing.confirmNumber()).isEqualTo(ImportState.CODE_SENT);
        stage.importing.confirmCode(stage.lastCode());

        assertThat(stage.standings.current().orElseThrow().numberConfirmed()).isTrue();
        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_confirmed_number_needs_no_second_code() {
        var before = stage.events.fired().size();

        assertThatThrownBy(stage.importing::confirmNumber).isInstanceOf(NoImportRequested.class);
        assertThat(stage.events.fired()).hasSize(before);
    }
}
