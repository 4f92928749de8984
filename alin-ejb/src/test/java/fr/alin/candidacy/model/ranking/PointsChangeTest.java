package fr.alin.candidacy.model.ranking;

import static fr.alin.candidacy.model.ranking.Criterion.COMPANY;
import static fr.alin.candidacy.model.ranking.Criterion.NEIGHBOURING_COMMUNE;
import static fr.alin.candidacy.model.ranking.Criterion.REFUSED_HOME;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.WANTED_COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PointsChangeTest {

    private static final Grid GRID = RankingFixtures.grid();

    @Test
    void a_newcomer_may_gain_by_her_company_by_time_and_by_place() {
        assertThat(PointsChange.of(GRID, new Units(Map.of())))
                .containsExactly(
                        new PointsChange(COMPANY, 20),
                        new PointsChange(SENIORITY, 1),
                        new PointsChange(WANTED_COMMUNE, 6));
    }

    @Test
    void what_has_reached_its_maximum_changes_no_more() {
        assertThat(PointsChange.of(GRID, new Units(Map.of(COMPANY, 20, SENIORITY, 36, WANTED_COMMUNE, 1))))
                .isEmpty();
    }

    @Test
    void a_wanted_commune_comes_in_place_of_a_neighbouring_one() {
        assertThat(PointsChange.of(GRID, new Units(Map.of(NEIGHBOURING_COMMUNE, 1))))
                .contains(new PointsChange(WANTED_COMMUNE, 3));
    }

    @Test
    void a_refusal_ends() {
        assertThat(PointsChange.of(GRID, new Units(Map.of(REFUSED_HOME, 1))))
                .contains(new PointsChange(REFUSED_HOME, 10));
    }

    @Test
    void a_criterion_without_weight_changes_nothing() {
        var grid = RankingFixtures.grid(
                2, Optional.empty(), LocalDate.EPOCH, Map.of(COMPANY, 0, SENIORITY, 0, WANTED_COMMUNE, 0));

        assertThat(PointsChange.of(grid, new Units(Map.of()))).isEmpty();
    }
}
