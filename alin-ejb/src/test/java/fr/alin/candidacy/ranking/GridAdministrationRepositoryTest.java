package fr.alin.candidacy.ranking;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.RankMoves;
import fr.alin.candidacy.model.ranking.Weight;
import fr.alin.candidacy.view.GridPreview;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridAdministrationRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2020, 11, 1);
    private static final Optional<String> EVERYWHERE = Optional.empty();

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<GridsChanged> changes = new FakeEvents<>();

    @BeforeEach
    @AfterEach
    void only_the_seeded_grid() {
        Database.empty("candidacy");
        run("delete from ranking_grid where id <> 1");
    }

    @Test
    void the_seeded_grid_weighs_every_criterion_provisionally_and_says_where_each_comes_from() {
        var seeded = with(administration -> administration.history().get(0));

        assertThat(seeded.weights()).hasSameSizeAs(Criterion.values());
        assertThat(seeded.weights().values()).allMatch(Weight::provisional);
        assertThat(seeded.weight(Criterion.RECOGNISED_PRIORITY).points()).isEqualTo(40);
        assertThat(seeded.weight(SENIORITY).most()).hasValue(36);
        assertThat(seeded.weight(Criterion.REFUSED_HOME).points()).isEqualTo(-10);
    }

    @Test
    void a_new_grid_has_the_weights_of_the_one_in_force() {
        var id = create(Optional.of("75"), NOVEMBER);

        var grid = with(administration -> administration.find(id));
        assertThat(grid.weights())
                .isEqualTo(with(administration -> administration.find(1)).weights());
        assertThat(grid.territory()).contains("75");
        assertThat(grid.firstDay()).isEqualTo(NOVEMBER);
        assertThat(changes.fired()).hasSize(1);
    }

    @Test
    void a_grid_begins_tomorrow_at_the_earliest_and_once_a_day_in_a_territory() {
        assertThatThrownBy(() -> create(EVERYWHERE, TODAY)).hasMessage("date.ranking");
        assertThat(create(EVERYWHERE, TODAY.plusDays(1))).isPositive();
        assertThatThrownBy(() -> create(EVERYWHERE, TODAY.plusDays(1))).isInstanceOf(GridDayTaken.class);
        assertThat(create(Optional.of("29"), TODAY.plusDays(1))).isPositive();
        assertThatThrownBy(() -> create(Optional.of("99"), NOVEMBER))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ranking.territory-unknown");
    }

    @Test
    void weights_and_day_of_a_grid_to_come_are_changed() {
        var id = create(EVERYWHERE, NOVEMBER);

        change(id, new GridTerms(NOVEMBER.plusDays(3), weights(UNDER_30, 42)));

        var grid = with(administration -> administration.find(id));
        assertThat(grid.firstDay()).isEqualTo(NOVEMBER.plusDays(3));
        assertThat(grid.weight(UNDER_30)).isEqualTo(new Weight(42, OptionalInt.empty(), false, "Conseil, 10/2020"));
    }

    @Test
    void points_have_the_sign_of_their_criterion() {
        var id = create(EVERYWHERE, NOVEMBER);

        assertThatThrownBy(() -> change(id, new GridTerms(NOVEMBER, weights(UNDER_30, -1))))
                .hasMessage("ranking.points-of-wrong-sign");
        assertThatThrownBy(() -> change(id, new GridTerms(NOVEMBER, weights(Criterion.REFUSED_HOME, 1))))
                .hasMessage("ranking.points-of-wrong-sign");
        change(id, new GridTerms(NOVEMBER, weights(Criterion.REFUSED_HOME, 0)));
    }

    @Test
    void a_grid_does_not_take_the_day_of_another() {
        create(EVERYWHERE, NOVEMBER);
        var id = create(EVERYWHERE, NOVEMBER.plusDays(1));

        assertThatThrownBy(() -> change(id, new GridTerms(NOVEMBER, weights(UNDER_30, 42))))
                .isInstanceOf(GridDayTaken.class);
        assertThat(with(administration -> administration.find(id)).firstDay()).isEqualTo(NOVEMBER.plusDays(1));
    }

    @Test
    void a_grid_in_force_is_neither_changed_nor_withdrawn() {
        var id = create(EVERYWHERE, TODAY.plusDays(1));
        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> change(id, new GridTerms(NOVEMBER, weights(UNDER_30, 42))))
                .isInstanceOf(GridInForce.class);
        assertThatThrownBy(() -> withdraw(id)).isInstanceOf(GridInForce.class);
        assertThatThrownBy(() -> withdraw(1)).isInstanceOf(GridInForce.class);
    }

    @Test
    void a_change_or_withdrawal_of_a_grid_that_another_has_changed_is_refused() {
        var id = create(EVERYWHERE, NOVEMBER);
        var read = shown(id);
        var other = new GridTerms(NOVEMBER, weights(UNDER_30, 42));
        change(id, read, other);

        assertThatThrownBy(() -> change(id, read, new GridTerms(NOVEMBER, weights(UNDER_30, 7))))
                .isInstanceOf(GridChangedMeanwhile.class);
        assertThatThrownBy(() -> withdraw(id, read)).isInstanceOf(GridChangedMeanwhile.class);
        assertThat(shown(id)).isEqualTo(other);
        change(id, other, new GridTerms(NOVEMBER.plusDays(1), weights(UNDER_30, 42)));
        assertThatThrownBy(() -> change(id, other, new GridTerms(NOVEMBER, weights(UNDER_30, 7))))
                .as("another day is a change too")
                .isInstanceOf(GridChangedMeanwhile.class);
    }

    @Test
    void a_withdrawn_grid_is_not_changed() {
        var id = create(EVERYWHERE, NOVEMBER);
        var read = shown(id);
        withdraw(id, read);

        assertThatThrownBy(() -> change(id, read, read)).isInstanceOf(GridNotFound.class);
    }

    @Test
    void a_grid_to_come_is_withdrawn() {
        var id = create(EVERYWHERE, NOVEMBER);
        var read = shown(id);

        withdraw(id, read);

        assertThatThrownBy(() -> withdraw(id, read)).isInstanceOf(GridNotFound.class);
        assertThat(with(GridAdministration::history)).extracting(Grid::id).containsExactly(1L);
    }

    @Test
    void a_preview_tells_what_moves_among_the_unsent_candidacies_of_the_territory() {
        candidacy(1, "TOITS-1", "75", "SUBMITTED", 36, "SENIORITY=36");
        candidacy(2, "TOITS-1", "75", "APPROVED", 12, "UNDER_30=1 SENIORITY=2");
        candidacy(3, "TOITS-1", "75", "SENT_TO_LANDLORD", 12, "UNDER_30=1 SENIORITY=2");
        candidacy(4, "TOITS-2", "75", "SUBMITTED", 36, "SENIORITY=36");
        candidacy(5, "TOITS-3", "29", "SUBMITTED", 36, "SENIORITY=36");
        var parisian = create(Optional.of("75"), NOVEMBER);
        change(parisian, new GridTerms(NOVEMBER, weights(UNDER_30, 42)));

        var previews = preview(parisian);

        assertThat(previews).extracting(preview -> preview.offer().value()).containsExactly("TOITS-1", "TOITS-2");
        assertThat(previews.get(0).moves())
                .isEqualTo(new RankMoves(
                        2, 2, true, Optional.of(new RankMoves.Move(2, 1)), Optional.of(new RankMoves.Move(1, 2))));
        assertThat(previews.get(1).moves().moved()).isZero();
    }

    @Test
    void a_preview_for_the_country_leaves_out_departments_with_their_own_grid() {
        candidacy(1, "TOITS-1", "75", "SUBMITTED", 36, "SENIORITY=36");
        candidacy(2, "TOITS-2", "29", "SUBMITTED", 36, "SENIORITY=36");
        create(Optional.of("75"), TODAY.plusDays(1));
        clock.advance(Duration.ofDays(1));
        var national = create(EVERYWHERE, NOVEMBER);

        assertThat(preview(national)).extracting(GridPreview::department).containsExactly("29");
    }

    private static Map<Criterion, Weight> weights(Criterion other, int points) {
        var weights = new EnumMap<Criterion, Weight>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(
                    criterion,
                    new Weight(
                            criterion == other ? points : criterion == Criterion.REFUSED_HOME ? -1 : 1,
                            criterion.isCounted() ? OptionalInt.of(36) : OptionalInt.empty(),
                            false,
                            "Conseil, 10/2020"));
        }
        return weights;
    }

    private static void candidacy(long id, String offer, String department, String status, int points, String units) {
        run("""
                insert into candidacy (id, version, account_id, application, active_application, registered_on,
                    submitted_at, status, status_since, offer_reference, landlord_code, landlord_name, offer_type,
                    offer_city, offer_department, offer_rent, explanation, points, ranking_grid_id, measured_on,
                    point_units)
                values (%1$d, 0, %1$d, '111092062111%1$dACLOG', '111092062111%1$dACLOG', date '2020-01-01',
                    date '2020-09-01', '%2$s', now(), '%3$s', 'TOITS', 'Toits', 'T2', 'PARIS', '%4$s', 700, '', %5$d,
                    1, date '2020-10-07', '%6$s')""".formatted(id, status, offer, department, points, units));
    }

    private long create(Optional<String> territory, LocalDate firstDay) {
        return with(administration -> administration.create(territory, firstDay));
    }

    private void change(long id, GridTerms wanted) {
        change(id, shown(id), wanted);
    }

    private void change(long id, GridTerms shown, GridTerms wanted) {
        use(administration -> administration.change(new ChangeGrid(id, shown, wanted)));
    }

    private void withdraw(long id) {
        withdraw(id, shown(id));
    }

    private void withdraw(long id, GridTerms shown) {
        use(administration -> administration.withdraw(id, shown));
    }

    private GridTerms shown(long id) {
        var grid = with(administration -> administration.find(id));
        return new GridTerms(grid.firstDay(), grid.weights());
    }

    private void use(Consumer<GridAdministration> act) {
        with(administration -> {
            act.accept(administration);
            return null;
        });
    }

    private List<GridPreview> preview(long id) {
        return with(administration -> administration.preview(id));
    }

    private <T> T with(Function<GridAdministration, T> act) {
        return Database.fromTransaction(entities -> act.apply(new Wired(entities, clock, (Principal) () -> "1")
                .firing(GridsChanged.class, changes)
                .make(GridAdministration.class)));
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> entities.createNativeQuery(sql).executeUpdate());
    }
}
