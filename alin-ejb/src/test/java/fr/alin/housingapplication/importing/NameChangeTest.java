package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.RegisteredApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Name changes, legal or by correction: each remedy that the refusal names works (issue 9, §3). */
class NameChangeTest {

    private static final LocalDate BORN = LocalDate.of(1989, 5, 19);

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void a_name_changed_on_both_sides_is_accepted_at_the_next_update() {
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
    void a_usage_name_on_the_account_matches_in_either_field_of_the_site() {
        onTheSite("DURAND", "ANNE", BORN);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        stage.usageName = "Durand";

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_first_name_corrected_with_the_gender_is_accepted() {
        onTheSite("PORTE", "ALEX", BORN);
        stage.firstName = "Alex";

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_corrected_site_ends_the_refusal() {
        onTheSite("PROTE", "ANNE", BORN);
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        onTheSite("PORTE", "ANNE", BORN);

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void a_name_changed_only_on_the_account_is_refused_until_the_site_has_it() {
        stage.birthName = "Durand";
        assertThatThrownBy(stage.service::refresh).isInstanceOf(IdentityMismatch.class);

        onTheSite("DURAND", "ANNE", BORN);

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.DONE);
    }

    @Test
    void another_birth_date_counts_as_another_person_until_a_new_code_is_entered() {
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
    void a_holder_no_longer_named_can_delete_the_application() {
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
