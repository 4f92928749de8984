package fr.alin.housingapplication.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyQuestion;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.EmploymentAnswers;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.registration.model.StrikeOffReason;
import org.junit.jupiter.api.Test;

/** The dashboard always shows a next step. */
class NextActionsTest {

    private static final Instant NOW = Instant.parse("2021-10-19T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final HousingApplication anne = new HousingApplication(101, 1436, Registered.anne(), NOW);
    private final ImportRequest request = new ImportRequest(101, Registered.NUMBER, NOW);

    @Test
    void before_the_import_the_step_is_the_import_or_its_outcome() {
        assertThat(stepBefore(Optional.empty())).isEqualTo(NextStep.IMPORT);
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.WAIT_FOR_SITE);

        request.codeSent(Registered.anne());
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.ENTER_CODE);

        request.end(ImportState.NO_EMAIL);
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.SOLVE_IMPORT);
    }

    @Test
    void an_incomplete_application_lists_everything_missing() {
        assertThat(steps(3, Optional.empty()))
                .containsExactly(NextStep.COMPLETE_EMPLOYMENT, NextStep.CONFIRM_DOCUMENTS);
    }

    @Test
    void a_queued_update_comes_after_the_applicant_s_own_steps() {
        assertThat(steps(3, Optional.of(request)))
                .containsExactly(NextStep.COMPLETE_EMPLOYMENT, NextStep.CONFIRM_DOCUMENTS, NextStep.UPDATE_WAITS);
    }

    @Test
    void a_differing_identity_comes_first() {
        validated();
        anne.standing().compared(EnumSet.of(IdentityPart.BIRTH_DATE));
        request.identityDiffers(EnumSet.of(IdentityPart.BIRTH_DATE));

        assertThat(steps(0, Optional.of(request))).containsExactly(NextStep.SEE_DIFFERENCE);
        assertThat(steps(0, Optional.empty())).containsExactly(NextStep.SEE_DIFFERENCE);
    }

    @Test
    void a_strike_off_is_shown_with_its_day_and_closes_the_offers() {
        validated();
        anne.standing().struckOff(TODAY.minusDays(3), Optional.of(StrikeOffReason.ABANDONED), NOW);

        assertThat(NextActions.of(anne, 0, 0, Optional.empty(), TODAY))
                .containsExactly(new NextAction(NextStep.STRUCK_OFF, 0, Optional.of(TODAY.minusDays(3))));
    }

    @Test
    void renewal_comes_before_the_offers_and_expiry_replaces_them() {
        validated();

        assertThat(stepsOn(LocalDate.of(2022, 6, 1))).containsExactly(NextStep.SEE_OFFERS);
        assertThat(stepsOn(LocalDate.of(2022, 8, 1))).containsExactly(NextStep.RENEW, NextStep.SEE_OFFERS);
        assertThat(stepsOn(LocalDate.of(2022, 9, 2))).containsExactly(NextStep.RENEW_EXPIRED);
    }

    @Test
    void a_missing_tax_income_comes_before_the_offers_that_it_hides() {
        validated();

        assertThat(NextActions.of(anne, 0, 0, Optional.empty(), LocalDate.of(2020, 12, 31)))
                .startsWith(new NextAction(NextStep.GIVE_TAX_INCOME, 2018));
        assertThat(steps(NextActions.of(anne, 0, 2, Optional.empty(), LocalDate.of(2020, 12, 31))))
                .containsExactly(NextStep.GIVE_TAX_INCOME, NextStep.SEE_CHANGES, NextStep.SEE_OFFERS);
        assertThat(steps(NextActions.of(anne, 0, 0, Optional.empty(), LocalDate.of(2021, 1, 1))))
                .containsExactly(NextStep.SEE_OFFERS);
    }

    @Test
    void a_directory_that_does_not_answer_requires_no_action() {
        anne.answer(
                new EmploymentAnswers(AttachedPerson.APPLICANT, "Action Logement", "", ""),
                new CompanyReply.Unanswered(new CompanyQuestion(Registered.SIRET, ""), NOW.plusSeconds(60)),
                NOW);

        assertThat(steps(0, Optional.empty())).containsExactly(NextStep.COMPANY_WAITS);
    }

    @Test
    void unseen_changes_come_before_their_consequences() {
        assertThat(steps(NextActions.of(anne, 3, 2, Optional.empty(), TODAY)))
                .containsExactly(NextStep.SEE_CHANGES, NextStep.COMPLETE_EMPLOYMENT, NextStep.CONFIRM_DOCUMENTS);
    }

    @Test
    void missing_items_are_counted() {
        assertThat(NextActions.of(anne, 3, 0, Optional.empty(), TODAY))
                .contains(new NextAction(NextStep.CONFIRM_DOCUMENTS, 3));
    }

    private void validated() {
        anne.answer(
                new EmploymentAnswers(AttachedPerson.APPLICANT, "Action Logement", "", ""),
                new CompanyReply.Unknown(Registered.SIRET),
                NOW);
        anne.choose(DataSharingChoice.ANONYMOUS, NOW);
        anne.validate(0, NOW);
    }

    private static NextStep stepBefore(Optional<ImportRequest> request) {
        return NextActions.beforeImport(request).get(0).step();
    }

    private List<NextStep> steps(int documentsLeft, Optional<ImportRequest> open) {
        return steps(NextActions.of(anne, documentsLeft, 0, open, TODAY));
    }

    private List<NextStep> stepsOn(LocalDate day) {
        return steps(NextActions.of(anne, 0, 0, Optional.empty(), day));
    }

    private static List<NextStep> steps(List<NextAction> actions) {
        return actions.stream().map(NextAction::step).toList();
    }
}
