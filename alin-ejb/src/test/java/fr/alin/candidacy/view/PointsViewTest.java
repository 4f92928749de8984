package fr.alin.candidacy.view;

import static fr.alin.candidacy.model.ranking.Criterion.DISABILITY;
import static fr.alin.candidacy.model.ranking.Criterion.RECOGNISED_PRIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static fr.alin.candidacy.model.ranking.RankingFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.RankingFixtures;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.ScoreLine;
import fr.alin.candidacy.model.ranking.Units;
import org.junit.jupiter.api.Test;

class PointsViewTest {

    private static final Units UNITS =
            new Units(Map.of(RECOGNISED_PRIORITY, 1, DISABILITY, 1, SENIORITY, 14, UNDER_30, 1));

    private final PointsView points = view(UNITS);

    @Test
    void the_applicant_reads_every_line() {
        assertThat(points.lines())
                .extracting(ScoreLine::criterion)
                .containsExactly(RECOGNISED_PRIORITY, DISABILITY, UNDER_30, SENIORITY);
        assertThat(points.total()).isEqualTo(40 + 20 + 10 + 14);
        assertThat(points.provisional()).isTrue();
    }

    @Test
    void an_advisor_cannot_solve_for_what_is_protected() {
        assertThat(everyProtectedSituation(Map.of(SENIORITY, 14, UNDER_30, 1)))
                .extracting(units -> ReviewedPoints.of(view(units), false))
                .hasSize(8)
                .containsOnly(new ReviewedPoints(
                        DAY, view(new Units(Map.of(SENIORITY, 14, UNDER_30, 1))).lines()));
    }

    @Test
    void who_is_authorised_reads_the_line_of_the_right_to_housing_and_cannot_solve_for_the_others() {
        assertThat(everyProtectedSituation(Map.of(SENIORITY, 14)))
                .filteredOn(units -> units.of(RECOGNISED_PRIORITY) == 1)
                .extracting(units -> ReviewedPoints.of(view(units), true))
                .hasSize(4)
                .containsOnly(new ReviewedPoints(
                        DAY,
                        view(new Units(Map.of(SENIORITY, 14, RECOGNISED_PRIORITY, 1)))
                                .lines()));
    }

    /** Each set of the protected criteria beside the others. */
    private static List<Units> everyProtectedSituation(Map<Criterion, Integer> others) {
        var all = Stream.of(others);
        for (var criterion : Criterion.values()) {
            if (criterion.isPrivate()) {
                all = all.flatMap(units -> Stream.of(units, with(units, criterion)));
            }
        }
        return all.map(Units::new).toList();
    }

    private static Map<Criterion, Integer> with(Map<Criterion, Integer> units, Criterion criterion) {
        var more = new HashMap<>(units);
        more.put(criterion, 1);
        return more;
    }

    private static PointsView view(Units units) {
        return PointsView.of(Score.by(RankingFixtures.grid(), DAY, units), RankingFixtures.grid());
    }

    @Test
    void no_line_reaches_a_log() {
        assertThat(points + " " + ReviewedPoints.of(points, false) + " " + points.lines())
                .doesNotContain("DISABILITY", "14", "60");
    }
}
