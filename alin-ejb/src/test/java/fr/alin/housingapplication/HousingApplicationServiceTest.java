package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.employment.EmploymentStage;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.HousingApplicationValidated;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.model.ApplicationNotValidated;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.DocumentsMissing;
import fr.alin.housingapplication.model.EmploymentIncomplete;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.NumberNoLongerKnown;
import fr.alin.housingapplication.model.document.UnknownDocument;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three tabs, the validation, the update and the deletion. */
class HousingApplicationServiceTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void the_next_steps_lead_from_the_import_to_the_offers() {
        assertThat(stage.nextAction()).isEqualTo(new NextAction(NextStep.COMPLETE_EMPLOYMENT, 2));
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.CONFIRM_DOCUMENTS);
        stage.tickAll();
        assertThat(stage.nextAction()).isEqualTo(new NextAction(NextStep.VALIDATE, 0));
        stage.service.validate();
        assertThat(stage.nextAction()).isEqualTo(new NextAction(NextStep.SEE_OFFERS, 0));
    }

    @Test
    void validating_needs_tab_two_and_every_document() {
        assertThatThrownBy(stage.service::validate).isInstanceOf(EmploymentIncomplete.class);
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        assertThatThrownBy(stage.service::validate).isInstanceOf(DocumentsMissing.class);
        stage.tickAll();

        stage.service.validate();
        stage.service.validate();

        assertThat(stage.events.fired().stream().filter(HousingApplicationValidated.class::isInstance))
                .hasSize(1);
    }

    @Test
    void offers_stay_closed_until_the_validation() {
        assertThatThrownBy(stage.service::searchProfile).isInstanceOf(ApplicationNotValidated.class);
    }

    @Test
    void the_search_profile_is_computed_from_the_application() {
        validated();

        var profile = stage.service.searchProfile();

        assertThat(profile.household().persons()).isEqualTo(4);
        assertThat(profile.incomes().monthlyMeans()).isEqualByComparingTo("3270");
        assertThat(profile.departments()).containsExactlyInAnyOrder("75", "92");
    }

    @Test
    void a_record_imported_before_facts_were_stored_is_read_whole() {
        validated();
        var before = stage.service.searchProfile();

        stage.applications.findByAccount(ApplicationStage.ANNE).orElseThrow().replaceSearchFacts(null);

        assertThat(stage.service.searchProfile()).isEqualTo(before);
    }

    @Test
    void the_profile_follows_an_updated_record() {
        validated();
        stage.site.known.put(Registered.NUMBER, Registered.alone("PORTE", "ANNE"));

        stage.service.refresh();

        var facts = stage.applications
                .findByAccount(ApplicationStage.ANNE)
                .orElseThrow()
                .searchFacts();
        assertThat(facts.orElseThrow().household().persons()).isEqualTo(1);
    }

    @Test
    void profiles_of_many_accounts_leave_out_applications_not_validated() {
        assertThat(stage.profiles().validated(List.of(ApplicationStage.ANNE))).isEmpty();

        validated();

        assertThat(stage.profiles().validated(List.of(ApplicationStage.ANNE, 999L)))
                .containsOnlyKeys(ApplicationStage.ANNE);
    }

    @Test
    void removing_a_tick_or_an_answer_closes_the_offers() {
        validated();
        stage.service.declareDeposited("APPLICANT.IDENTITY_DOCUMENT", false);
        assertThat(stage.nextAction()).isEqualTo(new NextAction(NextStep.CONFIRM_DOCUMENTS, 1));

        stage.service.declareDeposited("APPLICANT.IDENTITY_DOCUMENT", true);
        stage.service.validate();
        stage.employment.confirm(EmploymentStage.typed(AttachedPerson.APPLICANT, "", ""));
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.COMPLETE_EMPLOYMENT);
    }

    @Test
    void an_unknown_document_is_refused() {
        assertThatThrownBy(() -> stage.service.declareDeposited("APPLICANT.PAY_SLIP.1999-01", true))
                .isInstanceOf(UnknownDocument.class);
    }

    @Test
    void an_update_keeps_the_answers_and_the_validation_when_the_list_is_the_same() {
        validated();

        stage.service.refresh();

        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_OFFERS);
        assertThat(stage.employment.service.view().employerName()).isEqualTo("Action Logement");
        assertThat(((HousingApplicationRefreshed) stage.events.last()).validated())
                .isTrue();
    }

    @Test
    void an_update_in_another_month_requires_new_pay_slips() {
        validated();
        stage.move(Duration.ofDays(31));
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_OFFERS);

        stage.service.refresh();

        assertThat(stage.nextAction()).isEqualTo(new NextAction(NextStep.CONFIRM_DOCUMENTS, 2));
        assertThatThrownBy(stage.service::searchProfile).isInstanceOf(ApplicationNotValidated.class);
    }

    @Test
    void an_update_that_names_another_person_is_refused() {
        stage.site.known.put(Registered.NUMBER, Registered.alone("PORTE", "BERTHE"));

        assertThatThrownBy(stage.service::refresh)
                .isInstanceOfSatisfying(
                        IdentityMismatch.class,
                        refusal -> assertThat(refusal.differing()).containsExactly(IdentityPart.FIRST_NAME));
    }

    @Test
    void an_update_of_a_number_unknown_to_the_site_is_refused() {
        stage.site.known.clear();

        assertThatThrownBy(stage.service::refresh).isInstanceOf(NumberNoLongerKnown.class);
    }

    @Test
    void an_update_without_an_answer_changes_nothing() {
        validated();
        stage.site.down = true;

        assertThat(stage.service.refresh()).isEqualTo(RefreshOutcome.KEPT);
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.SEE_OFFERS);
    }

    @Test
    void a_deleted_application_can_be_imported_again() {
        stage.service.delete();

        assertThat(stage.events.last()).isInstanceOf(HousingApplicationDeleted.class);
        stage.importAnne();
        assertThat(stage.service.overview().orElseThrow().alsNumber()).isEqualTo("0000001437");
    }

    @Test
    void another_caller_does_not_see_it() {
        stage.callerId = 102;

        assertThat(stage.service.overview()).isEmpty();
        assertThatThrownBy(stage.service::record).isInstanceOf(NoHousingApplication.class);
        assertThatThrownBy(stage.service::delete).isInstanceOf(NoHousingApplication.class);
    }

    private void validated() {
        stage.employment.complete(DataSharingChoice.ANONYMOUS);
        stage.tickAll();
        stage.service.validate();
    }
}
