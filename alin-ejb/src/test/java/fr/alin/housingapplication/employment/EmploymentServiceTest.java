package fr.alin.housingapplication.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.PolicyField;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.FakeCompanies;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.CompanyAnswerArrived;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CoApplicantMissing;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.EmploymentIncomplete;
import fr.alin.housingapplication.model.EmploymentItem;
import fr.alin.housingapplication.model.TooManyCompanyCodes;
import fr.alin.housingapplication.view.AttachablePerson;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.shared.model.Siret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tab 2. */
class EmploymentServiceTest {

    private final ApplicationStage stage = new ApplicationStage();
    private final EmploymentStage tab = stage.employment;

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void no_choice_is_offered_before_the_company_is_confirmed() {
        assertThat(tab.service.view().company().choices()).isEmpty();
        assertThat(tab.service.view().missing())
                .containsExactlyInAnyOrder(EmploymentItem.EMPLOYER_NAME, EmploymentItem.COMPANY_CONFIRMATION);

        var view = tab.confirm(EmploymentStage.typed("", DataSharingChoice.FULL));

        assertThat(view.company().state()).isEqualTo(CompanyState.CONFIRMED);
        assertThat(view.company().choices()).containsExactly(DataSharingChoice.values());
        assertThat(view.dataSharing())
                .as("a choice made before the page showed the company is ignored")
                .isEmpty();
        assertThat(view.missing()).containsExactly(EmploymentItem.DATA_SHARING_CHOICE);
    }

    @Test
    void a_choice_is_recorded_with_text_company_and_policy() {
        var view = tab.complete(DataSharingChoice.LIMITED);

        assertThat(view.complete()).isTrue();
        assertThat(view.dataSharing()).contains(DataSharingChoice.LIMITED);
        var line = tab.register.own().get(0);
        assertThat(line.choice()).contains(DataSharingChoice.LIMITED);
        assertThat(line.textVersion()).isEqualTo("2026-11");
        assertThat(line.policyVersion()).isEqualTo("1");
        assertThat(line.siret()).contains(Registered.SIRET);
        assertThat(line.companyName()).isEqualTo("ACTION LOGEMENT SERVICES");
        assertThat(line.givenAt()).isEqualTo(stage.clock.instant());
    }

    @Test
    void each_change_is_recorded_and_a_repeated_choice_is_not() {
        tab.complete(DataSharingChoice.LIMITED);
        tab.confirm(EmploymentStage.typed("", DataSharingChoice.LIMITED));
        stage.move(Duration.ofDays(1));

        tab.confirm(EmploymentStage.typed("", DataSharingChoice.ANONYMOUS));

        assertThat(tab.register.own())
                .extracting(line -> line.choice().orElseThrow())
                .containsExactly(DataSharingChoice.ANONYMOUS, DataSharingChoice.LIMITED);
        assertThat(chosen()).contains(DataSharingChoice.ANONYMOUS);
        assertThat(tab.service.previews())
                .filteredOn(view -> view.choice() == DataSharingChoice.ANONYMOUS)
                .singleElement()
                .satisfies(view -> assertThat(view.sections()).isEmpty());
    }

    @Test
    void a_choice_is_recorded_again_when_the_policy_changed() {
        tab.complete(DataSharingChoice.LIMITED);
        tab.directory.known.put(
                Registered.SIRET, FakeCompanies.leaving(DataSharingChoice.ANONYMOUS, DataSharingChoice.LIMITED));

        tab.confirm(EmploymentStage.typed("", DataSharingChoice.LIMITED));

        assertThat(tab.register.own()).extracting(ConsentLine::policyVersion).containsExactly("3", "1");
        assertThat(tab.register.own().get(0).wording()).contains(ConsentWording.VARIANT_B);
    }

    @Test
    void only_offered_choices_are_accepted_and_a_withdrawn_one_ends() {
        tab.complete(DataSharingChoice.FULL);
        tab.directory.known.put(Registered.SIRET, FakeCompanies.leaving(DataSharingChoice.ANONYMOUS));

        var view = tab.confirm(EmploymentStage.typed("", DataSharingChoice.FULL));

        assertThat(view.company().choices()).containsExactly(DataSharingChoice.ANONYMOUS);
        assertThat(view.missing()).containsExactly(EmploymentItem.DATA_SHARING_CHOICE);
        assertThat(tab.register.own().get(0).cause()).isEqualTo(ConsentCause.NO_LONGER_OFFERED);
    }

    @Test
    void mandatory_fields_come_from_the_company_s_policy() {
        tab.directory.known.put(
                Registered.SIRET,
                FakeCompanies.needing(
                        PolicyField.ENTRY_DATE, PolicyField.SEVERAL_EMPLOYERS, PolicyField.PERMANENT_AGENCY_CONTRACT));

        var view = tab.complete(DataSharingChoice.LIMITED);

        assertThat(view.missing())
                .containsExactlyInAnyOrder(EmploymentItem.SEVERAL_EMPLOYERS, EmploymentItem.PERMANENT_AGENCY_CONTRACT);
        assertThat(view.company().needs(PolicyField.ENTRY_DATE)).isTrue();
        assertThat(view.company().needs(PolicyField.EMPLOYEE_NUMBER)).isFalse();
    }

    @Test
    void a_company_code_is_required_and_checked() {
        tab.directory.known.put(Registered.SIRET, FakeCompanies.withCode());

        assertThat(tab.confirm(EmploymentStage.typed("")).missing()).contains(EmploymentItem.COMPANY_CODE);
        assertThat(tab.directory.codesChecked).isZero();
        assertThat(tab.confirm(EmploymentStage.typed("GUESS")).company().state())
                .isEqualTo(CompanyState.CODE_REFUSED);
        assertThat(tab.confirm(EmploymentStage.typed(FakeCompanies.CODE))
                        .company()
                        .state())
                .isEqualTo(CompanyState.CONFIRMED);
    }

    @Test
    void guessing_a_code_is_limited() {
        tab.directory.known.put(Registered.SIRET, FakeCompanies.withCode());
        for (int guess = 0; guess < 5; guess++) {
            tab.confirm(EmploymentStage.typed("GUESS-" + guess));
        }

        assertThatThrownBy(() -> tab.confirm(EmploymentStage.typed("GUESS-6"))).isInstanceOf(TooManyCompanyCodes.class);
        assertThat(tab.directory.codesChecked).isEqualTo(5);

        stage.move(Duration.ofHours(1));
        assertThat(tab.confirm(EmploymentStage.typed(FakeCompanies.CODE))
                        .company()
                        .state())
                .isEqualTo(CompanyState.CONFIRMED);
    }

    @Test
    void an_unknown_company_leaves_the_applicant_anonymous() {
        tab.directory.known.clear();

        var view = tab.confirm(EmploymentStage.typed(""));
        assertThat(view.company().state()).isEqualTo(CompanyState.UNKNOWN);
        assertThat(view.company().choices()).containsExactly(DataSharingChoice.ANONYMOUS);

        assertThat(tab.confirm(EmploymentStage.typed("", DataSharingChoice.FULL))
                        .dataSharing())
                .isEmpty();
        assertThat(tab.confirm(EmploymentStage.typed("", DataSharingChoice.ANONYMOUS))
                        .complete())
                .isTrue();
        assertThat(tab.register.own().get(0).companyName()).as("as typed").isEqualTo("Action Logement");
    }

    @Test
    void without_an_answer_the_input_is_stored_and_the_directory_asked_again_later() {
        tab.directory.down = true;
        var view = tab.confirm(EmploymentStage.typed("C-1"));
        assertThat(view.company().state()).isEqualTo(CompanyState.WAITING);
        assertThat(view.companyCode()).isEqualTo("C-1");
        assertThat(view.missing()).containsExactly(EmploymentItem.COMPANY_CONFIRMATION);

        stage.move(Duration.ofSeconds(4));
        tab.jobs.confirmCompanies();
        assertThat(tab.directory.asked).as("not before it is due").isEqualTo(1);

        stage.move(Duration.ofSeconds(2));
        tab.jobs.confirmCompanies();
        assertThat(tab.service.view().company().state()).isEqualTo(CompanyState.WAITING);

        tab.directory.down = false;
        stage.move(Duration.ofSeconds(59));
        tab.jobs.confirmCompanies();
        assertThat(tab.directory.asked).as("delays grow").isEqualTo(2);
        stage.move(Duration.ofSeconds(2));
        tab.jobs.confirmCompanies();

        assertThat(tab.service.view().company().state()).isEqualTo(CompanyState.CODE_REFUSED);
        assertThat(((CompanyAnswerArrived) stage.events.last()).confirmed()).isFalse();
    }

    @Test
    void a_later_failure_of_the_directory_keeps_its_last_answer() {
        tab.complete(DataSharingChoice.LIMITED);
        stage.tickAll();
        stage.service.validate();
        tab.directory.down = true;

        var view = tab.confirm(EmploymentStage.typed("", DataSharingChoice.LIMITED));

        assertThat(view.complete()).isTrue();
        assertThat(stage.service.overview().orElseThrow().validated()).isTrue();
    }

    @Test
    void an_answer_about_a_former_company_changes_nothing() {
        tab.directory.down = true;
        tab.confirm(EmploymentStage.typed(""));
        var application =
                stage.applications.findByAccount(ApplicationStage.ANNE).orElseThrow();

        application.recordReply(new CompanyReply.Unknown(new Siret("73282932000074")), stage.clock.instant());

        assertThat(application.company().state()).isEqualTo(CompanyState.WAITING);
    }

    @Test
    void the_application_can_be_attached_to_the_co_applicant_s_employer() {
        tab.complete(DataSharingChoice.FULL);
        assertThat(tab.service.view().persons())
                .extracting(AttachablePerson::name)
                .containsExactly("ANNE PORTE", "DENIS GIGI");

        var view = tab.confirm(EmploymentStage.typed(AttachedPerson.CO_APPLICANT, "ALS", "", DataSharingChoice.FULL));

        assertThat(view.attachedTo()).isEqualTo(AttachedPerson.CO_APPLICANT);
        assertThat(view.dataSharing()).as("her choice covers only her own data").isEmpty();
        assertThat(tab.register.own().get(0).cause()).isEqualTo(ConsentCause.COMPANY_CHANGED);
    }

    @Test
    void without_co_applicant_it_is_attached_to_the_applicant_only() {
        stage.site.known.put(Registered.NUMBER, Registered.alone("PORTE", "ANNE"));
        stage.service.refresh();

        assertThatThrownBy(() -> tab.confirm(EmploymentStage.typed(AttachedPerson.CO_APPLICANT, "ALS", "")))
                .isInstanceOf(CoApplicantMissing.class);
    }

    @Test
    void another_siret_after_an_update_closes_the_former_company_s_access_at_once() {
        tab.complete(DataSharingChoice.FULL);
        stage.site.known.put(Registered.NUMBER, Registered.working(Optional.of(new Siret("73282932000074"))));
        stage.service.refresh();

        tab.keeping.follow((HousingApplicationRefreshed) stage.events.last());

        assertThat(chosen()).isEmpty();
        assertThat(tab.service.view().company().state()).isEqualTo(CompanyState.TO_CONFIRM);
        assertThat(tab.service.view().employerName()).as("the input is kept").isEqualTo("Action Logement");
        assertThat(tab.register.own().get(0).cause()).isEqualTo(ConsentCause.COMPANY_CHANGED);
    }

    @Test
    void a_deleted_application_ends_the_choice() {
        tab.complete(DataSharingChoice.FULL);
        stage.service.delete();

        tab.keeping.follow((HousingApplicationDeleted) stage.events.last());

        assertThat(tab.register.own())
                .extracting(ConsentLine::cause)
                .containsExactly(ConsentCause.APPLICATION_DELETED, ConsentCause.CHOSEN);
    }

    @Test
    void without_a_siret_the_directory_is_not_asked_and_the_input_is_stored() {
        stage.site.known.put(Registered.NUMBER, Registered.working(Optional.empty()));
        stage.service.refresh();

        var view = tab.confirm(EmploymentStage.typed("C-1"));

        assertThat(view.missing()).containsExactly(EmploymentItem.SIRET);
        assertThat(view.companyCode()).isEqualTo("C-1");
        assertThat(view.hiredOn()).contains(LocalDate.of(2015, 5, 4));
        assertThat(tab.directory.asked).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2099-01-01, date.hired", "0015-05-04, date.hired", "1970-01-01, date.hired-too-young"})
    void a_first_working_day_that_is_a_slip_is_refused(LocalDate hired, String code) {
        var typed = new SaveEmployment(
                AttachedPerson.APPLICANT,
                "Action Logement",
                "",
                "",
                Optional.of(hired),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> tab.confirm(typed)).hasMessage(code);
        assertThat(tab.directory.asked).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9, false, true", "10, false, false", "49, true, true", "50, true, false"})
    void employees_of_a_small_company_are_told_that_they_do_not_come_first(
            int headcount, boolean agricultural, boolean small) {
        tab.directory.known.put(Registered.SIRET, FakeCompanies.ofSize(headcount, agricultural));

        assertThat(tab.confirm(EmploymentStage.typed("")).company().small()).isEqualTo(small);
    }

    @Test
    void while_the_directory_does_not_answer_the_documents_come_next() {
        tab.directory.down = true;
        tab.confirm(EmploymentStage.typed(""));

        assertThat(stage.nextAction().step()).isEqualTo(NextStep.CONFIRM_DOCUMENTS);
        stage.tickAll();
        assertThat(stage.nextAction().step()).isEqualTo(NextStep.COMPANY_WAITS);
        assertThatThrownBy(stage.service::validate).isInstanceOf(EmploymentIncomplete.class);
    }

    @Test
    void the_previews_show_each_offered_choice() {
        tab.complete(DataSharingChoice.LIMITED);

        assertThat(tab.service.previews())
                .extracting(preview -> preview.choice())
                .isEqualTo(List.of(DataSharingChoice.values()));
    }

    /** The choice currently in force. */
    private Optional<DataSharingChoice> chosen() {
        return stage.applications
                .findByAccount(ApplicationStage.ANNE)
                .orElseThrow()
                .employment()
                .dataSharing();
    }
}
