package fr.alin.web.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.PointsChange;
import fr.alin.candidacy.model.ranking.RankMoves;
import fr.alin.candidacy.model.ranking.ScoreLine;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.candidacy.model.ranking.Weight;
import fr.alin.candidacy.view.ComparableCandidacies;
import fr.alin.candidacy.view.OwnPoints;
import fr.alin.shared.model.DwellingType;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTextsTest {

    static final Weight FIFTEEN = new Weight(15, OptionalInt.empty(), true, "CCH");
    static final Weight MONTHLY = new Weight(1, OptionalInt.of(36), true, "CCH");

    final RankingTexts texts = new RankingTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
    }

    @Test
    void points_have_their_sign() {
        assertThat(texts.signed(15)).isEqualTo("+\u00a015 points");
        assertThat(texts.signed(1)).isEqualTo("+\u00a01 point");
        assertThat(texts.signed(-10)).isEqualTo("−\u00a010 points");
        assertThat(texts.total(37)).isEqualTo("37 points");
        assertThat(texts.total(0)).isEqualTo("0 point");
        assertThat(texts.total(-4)).isEqualTo("−\u00a04 points");
    }

    @Test
    void a_weight_says_what_it_counts_and_its_maximum() {
        assertThat(texts.worth(Criterion.UNDER_30, FIFTEEN)).isEqualTo("+\u00a015 points");
        assertThat(texts.worth(Criterion.SENIORITY, MONTHLY)).isEqualTo("+\u00a01 point par mois, 36 au plus");
        assertThat(texts.worth(Criterion.COMPANY, MONTHLY)).isEqualTo("36 points au plus");
    }

    @Test
    void months_are_named_and_other_lines_count_once() {
        assertThat(texts.detail(new ScoreLine(Criterion.SENIORITY, 14, 14, MONTHLY)))
                .isEqualTo("14 mois entiers");
        assertThat(texts.detail(new ScoreLine(Criterion.SENIORITY, 75, 36, MONTHLY)))
                .isEqualTo("75 mois entiers, 36 points au plus");
        assertThat(texts.detail(new ScoreLine(Criterion.UNDER_30, 1, 15, FIFTEEN)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void every_possible_change_has_its_words(Criterion criterion) {
        var weights = Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), any -> MONTHLY));
        var grid = new Grid(1, Optional.empty(), LocalDate.EPOCH, weights);

        assertThat(PointsChange.of(grid, new Units(Map.of(criterion, 1))))
                .allSatisfy(change ->
                        assertThat(texts.change(change)).contains("point").doesNotContain("{"));
    }

    @Test
    void a_grid_says_for_which_homes_it_counts() {
        var weights = Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), any -> MONTHLY));
        var day = LocalDate.of(2020, 10, 1);

        assertThat(texts.reach(new Grid(1, Optional.empty(), day, weights)))
                .isEqualTo("Pour toute la France, depuis le 01/10/2020");
        assertThat(texts.reach(new Grid(1, Optional.of("2A"), day, weights)))
                .isEqualTo("Pour le département 2A, depuis le 01/10/2020");
    }

    @Test
    void comparable_candidacies_are_told_from_ten_cases_on() {
        var few = new OwnPoints(Optional.empty(), Optional.empty(), DwellingType.T2, "75");
        var enough = new OwnPoints(
                Optional.empty(), Optional.of(new ComparableCandidacies(12, 25, 34)), DwellingType.T2, "75");

        assertThat(texts.comparable(few)).startsWith("Moins de 10 candidatures").contains("T2", "75");
        assertThat(texts.comparable(enough)).contains("12 dernières", "25\u00a0%", "34 jours");
    }

    @Test
    void a_move_is_from_rank_to_rank() {
        assertThat(texts.move(Optional.of(new RankMoves.Move(42, 7)))).isEqualTo("42e → 7e");
        assertThat(texts.move(Optional.of(new RankMoves.Move(1, 2)))).isEqualTo("1er → 2e");
        assertThat(texts.move(Optional.empty())).isEqualTo("–");
    }
}
