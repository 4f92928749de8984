package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.RegisteredApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name changes, by law or by correction: each way out that the refusal names leads out (issue 9, §3). */
class NameChangeTest {

    private static final LocalDate BORN = LocalDate.of(1989, 5, 19);

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void a_name_changed_on_both_sides_is_taken_at_the_next_update() {
        onTheSite("DURAND", "ANNE", BORN);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_DIFFERENCE);

        stage.birthName = "Durand";

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
        assertThat(stage.events.last()).isInstanceOf(HousingApplicationRefreshed.class);
        assertThat(stage.applications
                        .findByAccount(ApplicationStage.ANNE)
                        .orElseThrow()
                        .record()
                        .applicant()
                        .identity()
                        .birthName())
                .isEqualTo("DURAND");
        assertThat(stage.importing.current()).isEmpty();
    }

    @Test
    void a_usage_name_given_here_is_taken_wherever_the_site_writes_it() {
        onTheSite("DURAND", "ANNE", BORN);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        stage.usageName = "Durand";

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_first_name_corrected_with_the_gender_is_taken_as_well() {
        onTheSite("PORTE", "ALEX", BORN);
        stage.firstName = "Alex";

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_site_that_was_wrong_is_right_again() {
        onTheSite("PROTE", "ANNE", BORN);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        onTheSite("PORTE", "ANNE", BORN);

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_name_changed_here_before_the_site_knows_it_is_refused_until_the_site_does() {
        stage.birthName = "Durand";
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        onTheSite("DURAND", "ANNE", BORN);

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void another_birth_date_is_another_person_until_the_code_is_given_anew() {
        onTheSite("PORTE", "ANNE", BORN.plusDays(1));
        assertThatThrownBy(stage.service::refresh)
                .isInstanceOfSatisfying(
                        IdentityMismatch.class,
                        refusal -> assertThat(refusal.differing()).containsExactly(IdentityPart.BIRTH_DATE));

        stage.service.delete();
        stage.importAnne();

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void whoever_left_the_application_deletes_it_and_is_free() {
        stage.callerId = 102;
        stage.birthName = "Gigi";
        stage.firstName = "Denis";
        stage.importAnne();
        stage.site.known.put(Registered.NUMBER, Registered.withoutCoApplicant());
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        stage.service.delete();

        assertThat(stage.nextAction().step()).isEqualTo(NextStep.IMPORT);
    }

    private void onTheSite(String birthName, String firstName, LocalDate born) {
        var known = Registered.anne().applicant().identity();
        var identity = new Identity(
                known.civility(), birthName, known.usageName(), firstName, born, known.socialSecurityPrefix());
        RegisteredApplication changed =
                RegisteredChange.of(Registered.anne()).identity(identity).made();
        stage.site.known.put(Registered.NUMBER, changed);
    }
}
