package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** An account cannot probe other people's numbers (issue 9, §3). */
class NumberTriesTest {

    private final ApplicationStage stage = new ApplicationStage();

    @Test
    void five_of_twelve_unknown_numbers_are_asked() {
        for (int number = 1; number <= 5; number++) {
            assertThat(tryNumber(number)).isEqualTo(ImportState.NOT_IMPORTABLE);
        }
        var firstIsForgotten = stage.clock.instant().plus(Duration.ofHours(1));

        for (int number = 6; number <= 12; number++) {
            var next = number;
            assertThatThrownBy(() -> tryNumber(next))
                    .isInstanceOfSatisfying(
                            TooManyNumbers.class,
                            refusal -> assertThat(refusal.args()).containsExactly(firstIsForgotten));
        }
        assertThat(stage.site.calls).isEqualTo(5);
    }

    @Test
    void repeating_a_number_is_free() {
        for (int number = 1; number <= 5; number++) {
            tryNumber(number);
        }

        assertThatCode(() -> tryNumber(1)).doesNotThrowAnyException();
        assertThatCode(() -> tryNumber(5)).doesNotThrowAnyException();
    }

    @Test
    void more_may_be_tried_after_an_hour_up_to_ten_a_day() {
        for (int number = 1; number <= 10; number++) {
            tryNumber(number);
            stage.move(Duration.ofMinutes(13));
        }

        assertThatThrownBy(() -> tryNumber(11)).isInstanceOf(TooManyNumbers.class);
        stage.move(Duration.ofHours(22));
        assertThatCode(() -> tryNumber(11)).doesNotThrowAnyException();
    }

    @Test
    void tries_of_one_account_do_not_count_for_another() {
        for (int number = 1; number <= 5; number++) {
            tryNumber(number);
        }
        stage.callerId = 102;

        assertThat(stage.importing.request(new RequestImport(Registered.NUMBER)))
                .isEqualTo(ImportState.CODE_SENT);
    }

    private ImportState tryNumber(int number) {
        return stage.importing.request(new RequestImport(new UniqueNumber("1110920%06dACLOG".formatted(number))));
    }
}
