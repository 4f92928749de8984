package fr.alin.candidacy.ranking;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.TEMPORARY_LODGING;
import static fr.alin.candidacy.model.ranking.Criterion.WANTED_COMMUNE;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.CandidacyFixtures;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.ranking.RankingFixtures;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.housingapplication.search.PriorityService;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.OfferService;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points of stored candidacies, as applications, grids and closing days change. */
class ScoresRepositoryTest {

    private static final long ANNES = 101;
    private static final long DENISS = 102;
    private static final LocalDate CLOSES = LocalDate.of(2020, 10, 7);
    private static final Units OF_THE_HANDBOOK = new Units(Map.of(TEMPORARY_LODGING, 1, WANTED_COMMUNE, 1));

    private final SettableClock clock = new SettableClock(NOW);

    @BeforeEach
    void two_candidates_of_a_home() {
        Database.empty("candidacy", "home_file", "offer", "account");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            entities.persist(new HomeFile(T2_PARIS, NOW));
            add(entities, ANNES, ANNE);
            add(entities, DENISS, DENIS);
        });
    }

    @AfterEach
    void only_the_seeded_grid() {
        Database.inTransaction(entities -> {
            change(entities, "update candidacy set ranking_grid_id = null");
            change(entities, "delete from ranking_grid where id <> 1");
        });
    }

    @Test
    void points_are_counted_on_the_day_the_offer_closes() {
        Database.inTransaction(entities -> {
            change(
                    entities,
                    "update housing_application set search_facts = replace(search_facts, '2020-09-14', '2020-09-07')");
            var facts = wired(entities)
                    .make(PriorityService.class)
                    .of(List.of(ANNE))
                    .get(ANNE);
            var score = scores(entities).of(facts, details(entities), true);

            assertThat(score.measuredOn()).isEqualTo(CLOSES);
            assertThat(score.units())
                    .isEqualTo(new Units(Map.of(TEMPORARY_LODGING, 1, WANTED_COMMUNE, 1, SENIORITY, 1)));
            assertThat(score.points()).isEqualTo(15 + 6 + 1);
            assertThat(score.gridId()).isEqualTo(1);
        });
    }

    @Test
    void candidacies_without_points_are_counted_once_and_then_left_alone() {
        assertThat(stale()).containsExactly(T2_PARIS);

        bringUpToDate();

        assertThat(scoreOf(ANNES)).contains(new Score(1, CLOSES, OF_THE_HANDBOOK, 21));
        assertThat(stale()).isEmpty();
        assertThat(Statements.sentBy(entities -> scores(entities).bringUpToDate(T2_PARIS)))
                .as("file, offer, photos, candidacies, grids")
                .isEqualTo(5);
    }

    @Test
    void a_new_grid_counts_the_same_units_from_its_first_day_without_reading_applications() {
        bringUpToDate();
        var grid = addGrid(Optional.empty(), LocalDate.of(2020, 10, 3), 50);
        assertThat(stale()).isEmpty();

        clock.advance(Duration.ofDays(3));
        assertThat(stale()).containsExactly(T2_PARIS);
        Database.inTransaction(entities -> change(entities, "update housing_application set record = 'unreadable'"));
        bringUpToDate();

        assertThat(scoreOf(ANNES)).contains(new Score(grid, CLOSES, OF_THE_HANDBOOK, 56));
    }

    @Test
    void the_grid_of_another_department_changes_nothing() {
        bringUpToDate();
        addGrid(Optional.of("29"), LocalDate.of(2020, 9, 1), 50);
        assertThat(stale()).isEmpty();

        addGrid(Optional.of("75"), LocalDate.of(2020, 9, 1), 50);
        assertThat(stale()).containsExactly(T2_PARIS);
    }

    @Test
    void another_closing_day_counts_months_and_ages_again() {
        bringUpToDate();
        Database.inTransaction(entities -> change(entities, "update offer set closes_on = date '2020-11-20'"));

        assertThat(stale()).containsExactly(T2_PARIS);
        bringUpToDate();

        assertThat(scoreOf(ANNES).orElseThrow().units().of(SENIORITY)).isEqualTo(2);
        assertThat(scoreOf(ANNES).orElseThrow().measuredOn()).isEqualTo(LocalDate.of(2020, 11, 20));
    }

    @Test
    void what_has_left_keeps_its_points() {
        bringUpToDate();
        Database.inTransaction(entities -> {
            var annes = candidacyOf(entities, ANNES);
            new AdvisorSteps(annes, 3).approve("", NOW);
            annes.send(NOW);
        });
        var grid = addGrid(Optional.empty(), LocalDate.of(2020, 9, 1), 50);

        bringUpToDate();

        assertThat(scoreOf(ANNES).orElseThrow().gridId()).isEqualTo(1);
        assertThat(scoreOf(DENISS).orElseThrow().gridId()).isEqualTo(grid);
        assertThat(stale()).isEmpty();
    }

    @Test
    void an_updated_application_is_counted_at_once_and_no_decision_is_refused_for_it() {
        bringUpToDate();
        var version = versionOf(ANNES);
        Database.inTransaction(entities -> {
            change(
                    entities,
                    "update housing_application"
                            + " set ranking_facts = replace(ranking_facts, '\"lodged\":true', '\"lodged\":false')");
            wired(entities).deliver(new HousingApplicationRefreshed(ANNES, ANNE, true, NOW), UpdatedApplications.class);
        });

        assertThat(scoreOf(ANNES).orElseThrow().units()).isEqualTo(RankingFixtures.once(WANTED_COMMUNE));
        assertThat(scoreOf(DENISS).orElseThrow().units()).isEqualTo(OF_THE_HANDBOOK);
        assertThat(versionOf(ANNES)).isEqualTo(version);
    }

    @Test
    void an_allocated_home_that_was_given_up_counts_for_six_months() {
        Database.inTransaction(entities -> {
            gaveUp(entities, 900_001, "ALLOCATED", CLOSES.minusMonths(6).plusDays(1));
            assertThat(refused(entities)).containsExactly(ANNE);
        });
        Database.inTransaction(entities -> {
            change(entities, "update candidacy set status_since = date '2020-04-06' where id = 900001");
            assertThat(refused(entities)).isEmpty();
        });
    }

    @Test
    void a_place_in_the_queue_that_was_given_up_does_not_count() {
        Database.inTransaction(entities -> {
            gaveUp(entities, 900_002, "WAITING", CLOSES.minusDays(30));

            assertThat(refused(entities)).isEmpty();
        });
    }

    @Test
    void two_nodes_count_the_same_offer_one_after_the_other() {
        assertThat(Race.of(this::bringUpToDate, this::bringUpToDate, this::bringUpToDate))
                .containsOnly(Race.DONE);

        assertThat(scoreOf(ANNES).orElseThrow().points()).isEqualTo(21);
    }

    private static Set<UniqueNumber> refused(EntityManager entities) {
        return new Wired(entities)
                .make(ScoreRepository.class)
                .refusedHomes(
                        List.of(ANNE, DENIS),
                        CLOSES.minusMonths(6).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void a_home_that_the_landlord_had_changed_may_be_given_up_at_no_cost() {
        Database.inTransaction(entities -> {
            gaveUp(entities, 900_003, "ALLOCATED", CLOSES.minusDays(30));
            change(
                    entities,
                    "insert into home_file (offer_reference, version, state, state_since)"
                            + " values ('TOITS-2', 0, 'OPEN', now()) on conflict do nothing");
            change(
                    entities,
                    "insert into home_change (offer_reference, changed_at, fact, former, latest)"
                            + " values ('TOITS-2', date '2019-12-31', 'RENT', '300.00', '310.00')");
            assertThat(refused(entities)).as("changed before she applied").containsExactly(ANNE);

            change(entities, "update home_change set changed_at = date '2020-01-02' where offer_reference = 'TOITS-2'");
            assertThat(refused(entities)).isEmpty();
        });
    }

    private static void gaveUp(EntityManager entities, long id, String stage, LocalDate day) {
        change(entities, """
                insert into candidacy (id, version, account_id, application, registered_on, submitted_at, status,
                    status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                    offer_department, offer_rent, explanation)
                values (%d, 0, 101, '%s', date '2020-01-01', date '2020-01-01', 'RENOUNCED', date '%s', 'TOITS-2',
                    'TOITS', 'Toits', 'T2', 'PARIS', '75', 700, '')""".formatted(id, ANNE.value(), day));
        change(entities, """
                insert into candidacy_milestone (id, candidacy_id, status, entered_at, actor)
                values (%d, %d, '%s', date '2020-01-02', 'LANDLORD')""".formatted(id, id, stage));
    }

    private static void add(EntityManager entities, long account, UniqueNumber number) {
        AccountRows.add(entities, account);
        var record = Registered.numbered(number);
        var application = new HousingApplication(account, account, record, NOW);
        var household = new RegisteredHousehold(record);
        application.replaceSearchFacts(new SearchFacts(
                record.createdOn(),
                household.household(),
                household.incomes(),
                Set.of(new CommuneCode("75111")),
                Set.of(),
                Set.of("75")));
        entities.persist(application);
        entities.persist(new Candidacy(account, number, record.createdOn(), CandidacyFixtures.t2InParis(), NOW));
    }

    /** A grid with other points for temporary lodging. */
    private long addGrid(Optional<String> territory, LocalDate firstDay, int lodging) {
        return Database.fromTransaction(entities -> {
            var grids = new Wired(entities).make(GridRepository.class);
            var grid = RankingFixtures.grid(grids.nextId(), territory, firstDay, Map.of(TEMPORARY_LODGING, lodging));
            assertThat(grids.add(grid, 1, NOW)).isTrue();
            return grid.id();
        });
    }

    private List<OfferReference> stale() {
        return Database.fromTransaction(
                entities -> wired(entities).make(Rescoring.class).due(10));
    }

    private void bringUpToDate() {
        Database.inTransaction(entities -> scores(entities).bringUpToDate(T2_PARIS));
    }

    private Scores scores(EntityManager entities) {
        return wired(entities).make(Scores.class);
    }

    private OfferDetails details(EntityManager entities) {
        return wired(entities).make(OfferService.class).details(T2_PARIS);
    }

    private Wired wired(EntityManager entities) {
        return new Wired(entities, clock, (Principal) () -> "1");
    }

    private static Candidacy candidacyOf(EntityManager entities, long account) {
        return entities.createQuery("select c from Candidacy c where c.accountId = :account", Candidacy.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private static Optional<Score> scoreOf(long account) {
        return Database.fromTransaction(
                entities -> candidacyOf(entities, account).score());
    }

    private static long versionOf(long account) {
        return Database.fromTransaction(
                entities -> candidacyOf(entities, account).facts().version());
    }

    private static void change(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
