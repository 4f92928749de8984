package fr.alin.candidacy.model.ranking;

import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static fr.alin.candidacy.model.ranking.RankingFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.model.ranking.RankMoves.Move;
import org.junit.jupiter.api.Test;

class RankMovesTest {

    private static final Grid GRID = RankingFixtures.grid();
    private static final Grid FOR_THE_YOUNG =
            RankingFixtures.grid(2, Optional.empty(), LocalDate.EPOCH, Map.of(UNDER_30, 40));

    @Test
    void the_same_grid_moves_nobody() {
        assertThat(RankMoves.of(List.of(row(1, 12), row(2, 36), young(3, 2)), GRID))
                .isEqualTo(new RankMoves(3, 0, false, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_weight_that_rises_moves_some_up_and_the_others_down() {
        var candidates = List.of(row(1, 36), row(2, 30), row(3, 20), young(4, 2));

        assertThat(RankMoves.of(candidates, FOR_THE_YOUNG))
                .isEqualTo(new RankMoves(4, 4, true, Optional.of(new Move(4, 1)), Optional.of(new Move(1, 2))));
    }

    @Test
    void equal_points_are_ordered_by_the_age_of_the_application() {
        var older = row(9, 36, DAY.minusYears(5));
        var younger = row(1, 36, DAY.minusYears(4));

        assertThat(List.of(younger, older).stream().sorted(RankedRow.by(FOR_THE_YOUNG)))
                .containsExactly(older, younger);
    }

    @Test
    void without_candidates_nothing_changes() {
        assertThat(RankMoves.of(List.of(), GRID))
                .isEqualTo(new RankMoves(0, 0, false, Optional.empty(), Optional.empty()));
    }

    private static RankedRow row(long id, int months) {
        return row(id, months, DAY);
    }

    private static RankedRow row(long id, int months, LocalDate registeredOn) {
        return ranked(id, registeredOn, new Units(Map.of(SENIORITY, months)));
    }

    private static RankedRow young(long id, int months) {
        return ranked(id, DAY, new Units(Map.of(SENIORITY, months, UNDER_30, 1)));
    }

    private static RankedRow ranked(long id, LocalDate registeredOn, Units units) {
        return new RankedRow(id, registeredOn, Instant.EPOCH.plusSeconds(id), GRID.points(units), units);
    }
}
