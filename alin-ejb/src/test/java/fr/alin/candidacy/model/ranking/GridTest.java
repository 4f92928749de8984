package fr.alin.candidacy.model.ranking;

import static fr.alin.candidacy.model.ranking.Criterion.REFUSED_HOME;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static fr.alin.candidacy.model.ranking.Criterion.URGENT_NEED;
import static fr.alin.candidacy.model.ranking.RankingFixtures.DAY;
import static fr.alin.candidacy.model.ranking.RankingFixtures.grid;
import static fr.alin.candidacy.model.ranking.RankingFixtures.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void points_are_the_sum_of_the_lines() {
        var units = new Units(Map.of(SENIORITY, 14, UNDER_30, 1, REFUSED_HOME, 1));

        assertThat(grid().lines(units))
                .extracting(ScoreLine::criterion, ScoreLine::points)
                .containsExactly(tuple(UNDER_30, 10), tuple(SENIORITY, 14), tuple(REFUSED_HOME, -10));
        assertThat(grid().points(units)).isEqualTo(14);
    }

    @Test
    void seniority_stops_counting_at_its_maximum() {
        assertThat(grid().points(new Units(Map.of(SENIORITY, 36)))).isEqualTo(36);
        assertThat(grid().points(new Units(Map.of(SENIORITY, 37)))).isEqualTo(36);
    }

    @Test
    void points_may_be_negative() {
        assertThat(grid().points(once(REFUSED_HOME))).isEqualTo(-10);
    }

    @Test
    void units_are_read_back_from_their_text() {
        var units = new Units(Map.of(SENIORITY, 14, URGENT_NEED, 1));

        assertThat(units.text()).isEqualTo("URGENT_NEED=1 SENIORITY=14");
        assertThat(Units.parse(units.text())).isEqualTo(units);
        assertThat(Units.parse("")).isEqualTo(new Units(Map.of()));
    }

    @Test
    void the_latest_grid_counts_from_its_first_day_and_a_department_s_own_comes_first() {
        var tomorrow = grid(2, Optional.empty(), DAY.plusDays(1), Map.of(UNDER_30, 30));
        var parisian = grid(3, Optional.of("75"), DAY, Map.of(UNDER_30, 5));
        var grids = new GridCalendar(List.of(tomorrow, grid(), parisian));

        assertThat(grids.inForce("29", DAY).id()).isEqualTo(1);
        assertThat(grids.inForce("29", DAY.plusDays(1)).id()).isEqualTo(2);
        assertThat(grids.inForce("75", DAY.minusDays(1)).id()).isEqualTo(1);
        assertThat(grids.inForce("75", DAY.plusDays(1)).id()).isEqualTo(3);
        assertThat(grids.all()).first().isEqualTo(tomorrow);
    }

    @Test
    void a_weight_has_a_source_and_plausible_points() {
        assertThatThrownBy(() -> new Weight(5, OptionalInt.empty(), false, " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ranking.source-missing");
        assertThatThrownBy(() -> new Weight(101, OptionalInt.empty(), false, "CCH"))
                .hasMessage("ranking.points-impossible");
        assertThatThrownBy(() -> new Weight(1, OptionalInt.of(-1), false, "CCH"))
                .hasMessage("ranking.points-impossible");
        assertThat(new Weight(-100, OptionalInt.of(100), false, " CCH ").source())
                .isEqualTo("CCH");
    }
}
