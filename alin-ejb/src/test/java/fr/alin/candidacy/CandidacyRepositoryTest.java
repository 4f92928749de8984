package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.decide;
import static fr.alin.candidacy.CandidacyFixtures.offer;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.AppliedBefore;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HolderSteps;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.ProgressPoint;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ReleaseSteps;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.model.StepState;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.TimeZones;
import fr.alin.staff.model.Territory;
import fr.alin.testing.Database;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyRepositoryTest {

    static final long ANNES = 7;
    static final long DENISS = 8;
    static final UniqueNumber THIRD = new UniqueNumber("1110520020171G1175");

    @BeforeEach
    void delete_all() {
        Database.empty("candidacy", "offer");
    }

    @Test
    void database_refuses_a_second_active_candidacy() {
        apply(ANNES, ANNE, NOW);

        assertThatThrownBy(() -> apply(ANNES, ANNE, NOW)).isInstanceOf(ActiveCandidacyExists.class);
    }

    @Test
    void two_concurrent_applications_make_one_candidacy() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> click = () -> {
            start.await();
            try {
                apply(ANNES, ANNE, NOW);
                return true;
            } catch (ActiveCandidacyExists second) {
                return false;
            }
        };
        var browsers = Executors.newFixedThreadPool(2);
        try {
            var one = browsers.submit(click);
            var other = browsers.submit(click);

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            browsers.shutdownNow();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_new_candidacy_is_possible_after_the_end_of_the_former() {
        change(apply(ANNES, ANNE, NOW), candidacy -> candidacy.cancel(NOW));

        apply(ANNES, ANNE, NOW.plusSeconds(1));

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void the_active_candidates_of_several_offers_are_counted_together() {
        apply(ANNES, ANNE, NOW);
        change(apply(DENISS, DENIS, NOW), candidacy -> candidacy.cancel(NOW));
        var other = new OfferReference("TOITS-OTHER");

        var counts = Database.fromTransaction(entities -> {
            var repository = new CandidateCounts();
            repository.entities = entities;
            return repository.touchedByWithdrawal(List.of(T2_PARIS, other));
        });

        assertThat(counts).containsExactly(Map.entry(T2_PARIS, new TouchedCandidates(1, 0)));
    }

    @Test
    void an_active_candidacy_is_found_by_application_by_account_and_by_offer() {
        var id = apply(ANNES, ANNE, NOW);

        Database.inTransaction(entities -> {
            var candidacies = candidacies(entities);
            assertThat(hasActive(candidacies, ANNE)).isTrue();
            assertThat(hasActive(candidacies, DENIS)).isFalse();
            assertThat(candidacies.lockActiveOf(ANNES))
                    .map(found -> found.facts().id())
                    .contains(id);
            assertThat(candidacies.lockActiveOf(DENISS)).isEmpty();
            assertThat(candidacies.lockActiveOn(T2_PARIS)).hasSize(1);
        });
    }

    @Test
    void a_withdrawal_is_announced_by_whom_it_releases_and_whom_not() {
        apply(ANNES, ANNE, NOW);
        var deniss = apply(DENISS, DENIS, NOW);
        change(deniss, candidacy -> new AdvisorSteps(candidacy, 3).approve("", NOW));
        change(deniss, candidacy -> candidacy.send(NOW));
        change(
                deniss,
                candidacy -> CandidacyFixtures.decide(
                        candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW));

        Database.inTransaction(entities -> assertThat(
                        new Wired(entities).make(CandidacyQueries.class).touchedByWithdrawal(T2_PARIS))
                .isEqualTo(new TouchedCandidates(1, 1)));
    }

    @Test
    void what_the_landlord_states_with_a_withdrawal_is_kept() {
        var id = apply(ANNES, ANNE, NOW);

        change(
                id,
                candidacy -> new ReleaseSteps(candidacy)
                        .release(new Withdrawal(WithdrawalReason.WORKS, "Amiante."), List.of(), NOW));

        Database.inTransaction(entities -> assertThat(
                        new Wired(entities).make(CandidacyQueries.class).archiveOf(ANNES))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.release()).contains(ReleaseReason.OFFER_WITHDRAWN);
                    assertThat(line.withdrawal()).contains(WithdrawalReason.WORKS);
                    assertThat(line.explanation()).isEqualTo("Amiante.");
                }));
    }

    @Test
    void each_step_keeps_who_made_it_for_which_day_and_why() {
        var id = apply(ANNES, ANNE, NOW);
        change(id, candidacy -> new AdvisorSteps(candidacy, 3).approve("Nouveau salaire", NOW.plusSeconds(1)));
        change(id, candidacy -> candidacy.send(NOW.plusSeconds(2)));
        change(
                id,
                candidacy -> new LandlordSteps(candidacy)
                        .requestPapers("Avis d'imposition", Optional.of(DAY.plusDays(8)), DAY, NOW.plusSeconds(3)));
        change(
                id,
                candidacy -> CandidacyFixtures.decide(
                        candidacy,
                        new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), "Sous réserve"),
                        DAY,
                        NOW.plusSeconds(4)));

        Database.inTransaction(entities -> assertThat(
                        new Wired(entities).make(CandidacyQueries.class).history(id))
                .extracting(stage -> stage.status() + " " + stage.step().actor() + " "
                        + stage.step().reason() + " " + stage.step().words())
                .containsExactly(
                        "SUBMITTED APPLICANT  ",
                        "APPROVED ADVISOR  Nouveau salaire",
                        "SENT_TO_LANDLORD ACTION_LOGEMENT  ",
                        "PAPERS_REQUESTED LANDLORD  Avis d'imposition",
                        "WAITING LANDLORD ALLOCATED_RANKED Sous réserve"));
        Database.inTransaction(entities -> {
            var history = new Wired(entities).make(CandidacyQueries.class).history(id);
            assertThat(history.get(3).step().term()).contains(DAY.plusDays(8));
            assertThat(history.get(3).step().day()).contains(DAY);
            assertThat(history.get(4).step().rank()).hasValue(2);
        });
    }

    @Test
    void a_request_is_known_by_its_account_and_its_key_in_one_statement() {
        var key = RequestKey.random();
        Database.inTransaction(entities -> {
            var candidacy = new Candidacy(ANNES, ANNE, REGISTERED, offer(T2_PARIS), NOW).requestedWith(key);
            candidacies(entities).add(candidacy);
            candidacy.cancel(NOW);
        });

        assertThat(Statements.sentBy(entities -> {
                    assertThat(candidacies(entities).appliedBefore(ANNES, key, ANNE))
                            .isEqualTo(new AppliedBefore(Optional.of(CandidacyStatus.CANCELLED), false, false, false));
                }))
                .isEqualTo(1);
        Database.inTransaction(entities -> {
            var nothing = new AppliedBefore(Optional.empty(), false, false, false);
            assertThat(candidacies(entities).appliedBefore(DENISS, key, ANNE)).isEqualTo(nothing);
            assertThat(candidacies(entities).appliedBefore(ANNES, RequestKey.random(), ANNE))
                    .isEqualTo(nothing);
        });
    }

    /**
     * With statistics of a time without active candidacies, each index of active ones seems to be empty, and a plan for any
     * parameters may read one of them whole, however many have applied since.
     */
    @Test
    void what_she_applied_for_before_is_never_sought_among_all_active_candidacies() {
        for (int i = 0; i < 50; i++) {
            change(apply(ANNES, ANNE, NOW.plusSeconds(i)), candidacy -> candidacy.cancel(NOW));
        }
        Database.inTransaction(
                entities -> entities.createNativeQuery("analyze candidacy").executeUpdate());

        var sent =
                Statements.textsOf(entities -> candidacies(entities).appliedBefore(ANNES, RequestKey.random(), ANNE));

        Database.inTransaction(entities -> {
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            entities.createNativeQuery("set local plan_cache_mode = force_generic_plan")
                    .executeUpdate();
            entities.createNativeQuery("prepare sought (varchar, bigint, varchar) as " + numbered(sent.get(0)))
                    .executeUpdate();
            List<?> plan = entities.createNativeQuery("explain execute sought ('1', 1, '1')")
                    .getResultList();
            entities.createNativeQuery("deallocate sought").executeUpdate();
            assertThat(plan.toString())
                    .contains("candidacy_of_application", "Index Cond")
                    .doesNotContain("active");
        });
    }

    private static String numbered(String sql) {
        var numbered = sql;
        for (int i = 1; numbered.indexOf('?') >= 0; i++) {
            numbered = numbered.replaceFirst("[?]", "\\$" + i);
        }
        return numbered;
    }

    @Test
    void an_ended_candidacy_is_not_active() {
        change(apply(ANNES, ANNE, NOW), candidacy -> candidacy.cancel(NOW));

        Database.inTransaction(entities -> {
            assertThat(hasActive(candidacies(entities), ANNE)).isFalse();
            assertThat(candidacies(entities).lockActiveOn(T2_PARIS)).isEmpty();
        });
    }

    @Test
    void a_candidacy_passed_to_another_account_is_followed_there_with_its_history() {
        var id = apply(ANNES, ANNE, NOW);
        change(id, candidacy -> new AdvisorSteps(candidacy, 3).approve("", NOW.plusSeconds(1)));
        change(id, candidacy -> candidacy.send(NOW.plusSeconds(2)));

        change(id, candidacy -> {
            new HolderSteps(candidacy).noteNewHolder(NOW.plusSeconds(3));
            new HolderSteps(candidacy).passTo(DENISS, NOW.plusSeconds(3));
        });
        change(id, candidacy -> new LandlordSteps(candidacy).receive(LocalDate.of(2020, 10, 5), NOW.plusSeconds(4)));

        Database.inTransaction(entities -> {
            var queries = queries(entities);
            assertThat(queries.followedBy(ANNES)).isEmpty();
            assertThat(queries.allOf(ANNES)).isEmpty();
            assertThat(queries.followedBy(DENISS)
                            .orElseThrow()
                            .progress(TimeZones.PARIS)
                            .newHolderOn())
                    .isPresent();
            assertThat(queries.history(id))
                    .extracting(stage ->
                            stage.note().map(Enum::name).orElse(stage.status().name()))
                    .containsExactly(
                            "SUBMITTED", "APPROVED", "SENT_TO_LANDLORD", "HOLDER_CHANGED", "RECEIVED_BY_LANDLORD");
        });
    }

    @Test
    void the_followed_candidacy_comes_with_its_milestones() {
        var id = apply(ANNES, ANNE, NOW);
        change(id, candidacy -> new AdvisorSteps(candidacy, 3).approve("", NOW.plusSeconds(60)));
        change(id, candidacy -> candidacy.send(NOW.plusSeconds(120)));
        change(id, candidacy -> new LandlordSteps(candidacy).planVisit(DAY, NOW.plusSeconds(180)));

        var points = Database.fromTransaction(entities -> queries(entities)
                .followedBy(ANNES)
                .orElseThrow()
                .progress(TimeZones.PARIS)
                .points());

        assertThat(points)
                .extracting(ProgressPoint::state)
                .filteredOn(StepState.DONE::equals)
                .hasSize(3);
        assertThat(points.get(3).day()).contains(DAY);
    }

    @Test
    void the_older_application_ranks_first_and_ended_candidacies_do_not_count() {
        var annes = apply(ANNES, ANNE, LocalDate.of(2020, 9, 14), NOW);
        var deniss = apply(DENISS, DENIS, LocalDate.of(2020, 7, 1), NOW.plusSeconds(60));
        var gone = apply(9, THIRD, LocalDate.of(2020, 5, 1), NOW);
        change(gone, candidacy -> candidacy.cancel(NOW));

        assertThat(position(annes)).isEqualTo(new CandidacyPosition(2, 2));
        assertThat(position(deniss)).isEqualTo(new CandidacyPosition(1, 2));
    }

    @Test
    void of_equal_seniority_the_earlier_candidacy_ranks_first() {
        var later = apply(ANNES, ANNE, NOW.plusSeconds(1));
        var earlier = apply(DENISS, DENIS, NOW);

        assertThat(position(earlier).rank()).isEqualTo(1);
        assertThat(position(later).rank()).isEqualTo(2);
    }

    @Test
    void the_archive_shows_how_each_candidacy_ended() {
        change(apply(ANNES, ANNE, NOW), candidacy -> candidacy.cancel(NOW.plusSeconds(1)));
        change(
                apply(ANNES, ANNE, NOW),
                candidacy -> new AdvisorSteps(candidacy, 3).refuse(RefusalReason.OTHER, "Doublon", NOW.plusSeconds(2)));
        apply(ANNES, ANNE, NOW);

        var archive = Database.fromTransaction(entities -> queries(entities).archiveOf(ANNES));

        assertThat(archive)
                .extracting(CandidacyLine::status)
                .containsExactly(CandidacyStatus.REFUSED, CandidacyStatus.CANCELLED);
        assertThat(archive.get(0).reason()).contains(RefusalReason.OTHER);
        assertThat(archive.get(0).explanation()).isEqualTo("Doublon");
        assertThat(archive.get(0).offer()).isEqualTo(t2InParis());
    }

    @ParameterizedTest
    @EnumSource(CaleolDecision.class)
    void each_of_the_five_decisions_is_read_back_with_its_rank_and_text(CaleolDecision outcome) {
        var rank = outcome == CaleolDecision.ALLOCATED_RANKED ? OptionalInt.of(2) : OptionalInt.empty();
        var taken = new LandlordDecision(outcome, rank, "Avis d'imposition attendu");
        change(apply(ANNES, ANNE, NOW), candidacy -> {
            new AdvisorSteps(candidacy, 3).approve("", NOW);
            candidacy.send(NOW);
            decide(candidacy, taken, DAY, NOW.plusSeconds(1));
        });

        Database.inTransaction(entities -> {
            var followed = queries(entities)
                    .followedBy(ANNES)
                    .flatMap(found -> found.facts().decision());
            var archived =
                    queries(entities).archiveOf(ANNES).stream().findFirst().flatMap(CandidacyLine::decision);
            assertThat(outcome.isAllocation() ? followed : archived).contains(taken);
            assertThat(outcome.isAllocation() ? archived : followed).isEmpty();
        });
    }

    @Test
    void the_queue_is_ordered_by_closing_date_then_by_age() {
        publish("TOITS-LATER", DAY.plusDays(9));
        publish("TOITS-SOON", DAY);
        apply(ANNES, ANNE, "TOITS-LATER", NOW);
        apply(DENISS, DENIS, "TOITS-SOON", NOW.plusSeconds(2));
        apply(9, THIRD, "TOITS-SOON", NOW.plusSeconds(1));

        var queue = queue();

        assertThat(queue).extracting(ReviewLine::application).containsExactly(THIRD, DENIS, ANNE);
        assertThat(queue).extracting(ReviewLine::closesOn).containsExactly(DAY, DAY, DAY.plusDays(9));
        assertThat(queue.get(1).submittedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(queue.get(1).offer()).isEqualTo(offer(new OfferReference("TOITS-SOON")));
    }

    @Test
    void the_queue_shows_the_same_position_as_the_holder_sees() {
        publish("TOITS-75011", DAY);
        var annes = apply(ANNES, ANNE, LocalDate.of(2020, 9, 14), NOW);
        var deniss = apply(DENISS, DENIS, LocalDate.of(2020, 7, 1), NOW.plusSeconds(60));
        change(apply(9, THIRD, LocalDate.of(2020, 5, 1), NOW), candidacy -> candidacy.cancel(NOW));

        assertThat(queue())
                .extracting(ReviewLine::id, ReviewLine::position)
                .containsExactly(tuple(annes, position(annes)), tuple(deniss, position(deniss)));
        assertThat(position(annes)).isEqualTo(new CandidacyPosition(2, 2));
    }

    @Test
    void earlier_candidacies_of_an_application_are_counted() {
        change(apply(ANNES, ANNE, NOW), candidacy -> candidacy.cancel(NOW));
        var id = apply(ANNES, ANNE, NOW);

        assertThat(Database.<Integer>fromTransaction(
                        entities -> queries(entities).others(ANNE, id).size()))
                .isEqualTo(1);
    }

    @Test
    void active_candidacies_are_found_without_reading_ended_ones() {
        Database.inTransaction(entities -> {
            entities.createNativeQuery("""
                            insert into candidacy (id, version, account_id, application, registered_on, submitted_at,
                                status, status_since, offer_reference, landlord_code, landlord_name, offer_type,
                                offer_city, offer_department, offer_rent, explanation)
                            select 1000000 + n, 1, 1000 + n, '1110920621114ACLOG', date '2020-09-14', now(),
                                'NOT_ALLOCATED', now(), 'TOITS-' || n % 50, 'TOITS', 'Toits', 'T2', 'PARIS', '75', 700,
                                '' from generate_series(1, 20000) n""").executeUpdate();
            entities.createNativeQuery("analyze candidacy").executeUpdate();
            assertThat(List.of(
                            "active_application = 'x'",
                            "account_id = 7 and active_application is not null",
                            "offer_reference = 'TOITS-1' and active_application is not null",
                            "status = 'SUBMITTED'",
                            "status = 'APPROVED'",
                            "account_id = 7"))
                    .allSatisfy(
                            condition -> assertThat(plan(entities, condition)).doesNotContain("Seq Scan"));
        });
    }

    private static String plan(EntityManager entities, String condition) {
        @SuppressWarnings("unchecked")
        List<String> lines = entities.createNativeQuery("explain select id from candidacy where " + condition)
                .getResultList();
        return String.join("\n", lines);
    }

    private static long apply(long account, UniqueNumber application, Instant at) {
        return apply(account, application, REGISTERED, at);
    }

    private static long apply(long account, UniqueNumber application, LocalDate registeredOn, Instant at) {
        return Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(account, application, registeredOn, t2InParis(), at);
            candidacies(entities).add(candidacy);
            return candidacy.facts().id();
        });
    }

    private static void apply(long account, UniqueNumber application, String offer, Instant at) {
        Database.inTransaction(entities -> candidacies(entities)
                .add(new Candidacy(account, application, REGISTERED, offer(new OfferReference(offer)), at)));
    }

    private static void publish(String reference, LocalDate closesOn) {
        var posting = OfferFixtures.posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, closesOn);
        Database.inTransaction(entities -> PostedOffers.add(entities, OfferFixtures.offer(reference, posting)));
    }

    private static List<ReviewLine> queue() {
        return Database.fromTransaction(entities -> {
            var queue = new ReviewQueue();
            queue.entities = entities;
            return queue.pending(
                            new ReviewQuery(
                                    "",
                                    ReviewStage.TO_REVIEW,
                                    Optional.empty(),
                                    Sorting.ascending(ReviewOrder.DEADLINE),
                                    new Slice(0, 200)),
                            3,
                            Territory.country())
                    .lines();
        });
    }

    private static void change(long id, Consumer<Candidacy> act) {
        Database.inTransaction(
                entities -> act.accept(candidacies(entities).lock(id).orElseThrow()));
    }

    private static CandidacyPosition position(long id) {
        return Database.fromTransaction(entities ->
                queries(entities).position(queries(entities).facts(id).orElseThrow()));
    }

    private static long count() {
        return Database.fromTransaction(entities -> entities.createQuery("select count(c) from Candidacy c", Long.class)
                .getSingleResult());
    }

    private static boolean hasActive(CandidacyRepository candidacies, UniqueNumber application) {
        return candidacies
                .appliedBefore(9_999, RequestKey.random(), application)
                .active();
    }

    private static CandidacyRepository candidacies(EntityManager entities) {
        var repository = new CandidacyRepository();
        repository.entities = entities;
        return repository;
    }

    private static CandidacyQueries queries(EntityManager entities) {
        return new Wired(entities).make(CandidacyQueries.class);
    }
}
