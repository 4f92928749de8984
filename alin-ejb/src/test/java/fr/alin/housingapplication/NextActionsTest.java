package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import org.junit.jupiter.api.Test;

/** The dashboard always says the next step, whatever stands in the way. */
class NextActionsTest {

    private static final Instant NOW = Instant.parse("2021-10-19T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final HousingApplication anne = new HousingApplication(101, 1436, Registered.anne(), NOW);
    private final ImportRequest request = new ImportRequest(101, Registered.NUMBER, NOW);

    @Test
    void before_the_import_there_is_the_import_or_what_became_of_it() {
        assertThat(stepBefore(Optional.empty())).isEqualTo(NextStep.IMPORT);
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.WAIT_FOR_SITE);

        request.codeSent(Registered.anne());
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.ENTER_CODE);

        request.end(ImportState.NO_EMAIL);
        assertThat(stepBefore(Optional.of(request))).isEqualTo(NextStep.SOLVE_IMPORT);
    }

    @Test
    void an_incomplete_application_lists_all_that_is_missing() {
        assertThat(steps(3, Optional.empty()))
                .containsExactly(NextStep.COMPLETE_EMPLOYMENT, NextStep.CONFIRM_DOCUMENTS);
    }

    @Test
    void an_update_that_waits_is_told_after_what_she_can_do_herself() {
        assertThat(steps(3, Optional.of(request)))
                .containsExactly(NextStep.COMPLETE_EMPLOYMENT, NextStep.CONFIRM_DOCUMENTS, NextStep.UPDATE_WAITS);
    }

    @Test
    void how_many_things_are_left_is_counted() {
        assertThat(NextActions.of(anne, 3, Optional.empty(), TODAY))
                .contains(new NextAction(NextStep.CONFIRM_DOCUMENTS, 3));
    }

    private static NextStep stepBefore(Optional<ImportRequest> request) {
        return NextActions.beforeImport(request).get(0).step();
    }

    private List<NextStep> steps(int documentsLeft, Optional<ImportRequest> open) {
        return NextActions.of(anne, documentsLeft, open, TODAY).stream()
                .map(NextAction::step)
                .toList();
    }
}
