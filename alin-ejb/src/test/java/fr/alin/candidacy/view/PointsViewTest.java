package fr.alin.candidacy.view;

import static fr.alin.candidacy.model.ranking.Criterion.DISABILITY;
import static fr.alin.candidacy.model.ranking.Criterion.RECOGNISED_PRIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static fr.alin.candidacy.model.ranking.RankingFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import fr.alin.candidacy.model.ranking.RankingFixtures;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.ScoreLine;
import fr.alin.candidacy.model.ranking.Units;
import org.junit.jupiter.api.Test;

class PointsViewTest {

    private static final Units UNITS =
            new Units(Map.of(RECOGNISED_PRIORITY, 1, DISABILITY, 1, SENIORITY, 14, UNDER_30, 1));

    private final PointsView points =
            PointsView.of(Score.by(RankingFixtures.grid(), DAY, UNITS), RankingFixtures.grid());

    @Test
    void the_applicant_reads_every_line() {
        assertThat(points.lines())
                .extracting(ScoreLine::criterion)
                .containsExactly(RECOGNISED_PRIORITY, DISABILITY, UNDER_30, SENIORITY);
        assertThat(points.total()).isEqualTo(40 + 20 + 10 + 14);
        assertThat(points.provisional()).isTrue();
    }

    @Test
    void the_advisor_reads_what_is_protected_as_one_sum() {
        var reviewed = ReviewedPoints.of(points, false);

        assertThat(reviewed.lines()).extracting(ScoreLine::criterion).containsExactly(UNDER_30, SENIORITY);
        assertThat(reviewed.protectedPoints()).isEqualTo(60);
        assertThat(reviewed.total()).isEqualTo(points.total());
    }

    @Test
    void who_is_authorised_reads_the_line_of_the_right_to_housing() {
        var reviewed = ReviewedPoints.of(points, true);

        assertThat(reviewed.lines())
                .extracting(ScoreLine::criterion)
                .containsExactly(RECOGNISED_PRIORITY, UNDER_30, SENIORITY);
        assertThat(reviewed.protectedPoints()).isEqualTo(20);
    }

    @Test
    void no_line_reaches_a_log() {
        assertThat(points + " " + ReviewedPoints.of(points, false) + " " + points.lines())
                .doesNotContain("DISABILITY", "14", "60");
    }
}
