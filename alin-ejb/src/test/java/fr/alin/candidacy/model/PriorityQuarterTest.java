package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityQuarterTest {

    @ParameterizedTest
    @CsvSource({"20, 5, 25, true", "21, 5, 23, false", "10, 5, 50, true", "400, 99, 24, false"})
    void the_share_is_compared_with_a_quarter(int attributions, int priority, int share, boolean reached) {
        var quarter = PriorityQuarter.of(attributions, priority);

        assertThat(quarter.attributions()).hasValue(attributions);
        assertThat(quarter.priority()).hasValue(priority);
        assertThat(quarter.share()).hasValue(share);
        assertThat(quarter.isReached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"20, 4", "20, 0", "9, 5", "20, 16", "20, 20"})
    void a_figure_below_five_is_hidden_and_so_is_one_that_tells_it(int attributions, int priority) {
        var quarter = PriorityQuarter.of(attributions, priority);

        assertThat(quarter.attributions()).hasValue(attributions);
        assertThat(quarter.priority()).isEmpty();
        assertThat(quarter.share()).isEmpty();
        assertThat(quarter.isReached()).isFalse();
    }

    @Test
    void of_fewer_than_five_attributions_nothing_is_shown() {
        assertThat(PriorityQuarter.of(4, 4).attributions()).isEmpty();
        assertThat(PriorityQuarter.of(4, 4).priority()).isEmpty();
        assertThat(PriorityQuarter.of(5, 0).attributions()).hasValue(5);
    }
}
