package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.candidacy.model.HomeAlreadyLet;
import fr.alin.candidacy.model.HomeListOrder;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeListStage;
import fr.alin.candidacy.model.ListAlreadySent;
import fr.alin.candidacy.model.ListChangedMeanwhile;
import fr.alin.candidacy.model.ListRankTwice;
import fr.alin.candidacy.model.ListReasonMissing;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.candidacy.view.SentCandidate;
import fr.alin.candidacy.view.SentList;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.staff.model.Territory;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The list of a home leaves as a whole, once, whoever sends it and whatever happens at the same moment. */
class ListDeparturesRepositoryTest {

    private static final long ADVISOR = 3;
    private static final UniqueNumber THIRD = CandidacyRepositoryTest.THIRD;
    private static final UniqueNumber FOURTH = new UniqueNumber("1110720020440G1175");
    private static final UniqueNumber FIFTH = new UniqueNumber("1110720020441G1175");
    /** The offer of the fixtures closes on 7 October 2020. */
    private static final Instant DUE = Instant.parse("2020-10-08T18:00:00Z");

    private final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    private final SettableClock clock = new SettableClock(NOW);
    private final FakePassage passage = new FakePassage();
    private final FakeScope scope = new FakeScope();
    private long anne;
    private long denis;
    private long third;
    private long fourth;
    private long fifth;

    @BeforeEach
    void four_validated_candidates_and_one_to_review() {
        Database.empty("candidacy", "candidate_list", "home_file", "offer", "outbox_message", "inbox_message");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
        anne = applies(7, ANNE, 0);
        denis = applies(8, DENIS, 1);
        third = applies(9, THIRD, 2);
        fourth = applies(10, FOURTH, 3);
        fifth = applies(11, FIFTH, 4);
        for (var id : List.of(anne, denis, third, fourth)) {
            change(id, candidacy -> new AdvisorSteps(candidacy, ADVISOR).approve("", NOW));
        }
    }

    @Test
    void the_best_three_are_sent_with_their_ranks_and_the_others_are_free() {
        send(List.of(anne, denis, third), "");

        assertThat(queued())
                .containsExactly(
                        "1 of 3 %s, 2 of 3 %s, 3 of 3 %s".formatted(ANNE.grouped(), DENIS.grouped(), THIRD.grouped()));
        assertThat(statuses(anne, denis, third)).containsOnly(CandidacyStatus.SENT_TO_LANDLORD);
        assertThat(statuses(fourth, fifth)).containsOnly(CandidacyStatus.RELEASED);
        assertThat(events.fired().stream().filter(CandidacyReleased.class::isInstance))
                .extracting(event -> ((CandidacyReleased) event).reason())
                .as("beyond the number, and not reviewed")
                .containsExactly("NOT_RETAINED", "NOT_REVIEWED");
        assertThat(offerStatus()).isEqualTo("CLOSED");
    }

    @Test
    void points_are_counted_before_the_list_is_computed() {
        run("update candidacy set points = 90, ranking_grid_id = null, measured_on = null where id = " + fifth);

        send(List.of(anne, denis, third), "");

        assertThat(statuses(fifth)).containsOnly(CandidacyStatus.RELEASED);
    }

    @Test
    void a_list_that_is_only_asked_about_is_refused_as_it_would_be_and_does_not_leave() {
        assertThatThrownBy(() -> ask(List.of(fourth, anne), "")).isInstanceOf(ListReasonMissing.class);
        ask(List.of(fourth, anne), "Relogement urgent");

        assertThat(queued()).isEmpty();
        assertThat(statuses(anne, fourth)).containsOnly(CandidacyStatus.APPROVED);
    }

    private void ask(List<Long> order, String reason) {
        Database.inTransaction(entities -> wired(entities)
                .make(ListDepartures.class)
                .check(new SendList(T2_PARIS, List.of(anne, denis, third), ranks(order), reason), ADVISOR));
    }

    @Test
    void a_departure_is_kept_with_both_orders_and_its_reason() {
        send(List.of(fourth, anne), "Relogement urgent");

        var list = sentList();
        assertThat(list.reason()).isEqualTo("Relogement urgent");
        assertThat(list.sentBy()).contains(ADVISOR);
        assertThat(list.sentAt()).isEqualTo(NOW);
        assertThat(list.departs()).isTrue();
        assertThat(list.lackOfCandidates()).as("three could have been sent").isFalse();
        assertThat(list.candidates())
                .extracting(
                        SentCandidate::rank,
                        candidate -> candidate.candidacy().id(),
                        SentCandidate::sentRank,
                        SentCandidate::leftOut)
                .containsExactly(
                        tuple(1, anne, Optional.of(2), Optional.empty()),
                        tuple(2, denis, Optional.empty(), Optional.of(ReleaseReason.LEFT_OUT)),
                        tuple(3, third, Optional.empty(), Optional.of(ReleaseReason.LEFT_OUT)),
                        tuple(4, fourth, Optional.of(1), Optional.empty()),
                        tuple(5, fifth, Optional.empty(), Optional.of(ReleaseReason.NOT_REVIEWED)));
    }

    @Test
    void a_list_that_left_before_the_employer_of_somebody_better_answered_shows_whom_it_left_behind() {
        employerAskedAbout(denis);

        sendAs(List.of(anne, third, fourth), List.of(anne, third, fourth), "Urgence du bailleur");

        var list = sentList();
        assertThat(list.departs()).isTrue();
        assertThat(list.candidates())
                .extracting(SentCandidate::rank, SentCandidate::sentRank, SentCandidate::leftOut)
                .containsExactly(
                        tuple(1, Optional.of(1), Optional.empty()),
                        tuple(2, Optional.empty(), Optional.of(ReleaseReason.EMPLOYER_AWAITED)),
                        tuple(3, Optional.of(2), Optional.empty()),
                        tuple(4, Optional.of(3), Optional.empty()),
                        tuple(5, Optional.empty(), Optional.of(ReleaseReason.NOT_REVIEWED)));
    }

    @Test
    void a_list_as_computed_that_awaited_nobody_better_does_not_depart() {
        send(List.of(anne, denis, third), "Motif qui n'était pas dû");

        assertThat(sentList().departs()).isFalse();
    }

    @Test
    void the_offer_knows_when_its_list_left() {
        assertThat(listLeftAt()).isEmpty();

        send(List.of(anne, denis, third), "");

        assertThat(listLeftAt()).contains(NOW);
    }

    private Optional<Instant> listLeftAt() {
        return Database.fromTransaction(
                entities -> wired(entities).make(SentCandidates.class).listLeftAt(T2_PARIS));
    }

    private SentList sentList() {
        return Database.fromTransaction(
                        entities -> wired(entities).make(SentLists.class).lastOf(T2_PARIS))
                .orElseThrow();
    }

    private void employerAskedAbout(long candidacy) {
        Database.inTransaction(entities -> wired(entities)
                .make(EmployerValidations.class)
                .add(new EmployerValidation(
                        candidacy, new Siret("82454114802432"), "Comptoir du Nord", LocalDate.of(2020, 10, 8), NOW)));
    }

    @Test
    void each_candidate_keeps_the_rank_with_which_the_list_left() {
        send(List.of(third, anne), "Relogement urgent");

        assertThat(rankOf(third)).contains(new CandidacyPosition(1, 2));
        assertThat(rankOf(anne)).contains(new CandidacyPosition(2, 2));
        assertThat(rankOf(denis)).isEmpty();
    }

    private Optional<CandidacyPosition> rankOf(long candidacy) {
        return Database.fromTransaction(
                entities -> wired(entities).make(CandidateLists.class).rankOf(candidacy));
    }

    @Test
    void an_application_that_may_not_be_passed_on_is_left_out() {
        passage.barred.add(DENIS);

        assertThatThrownBy(() -> send(List.of(anne, denis, third), "")).isInstanceOf(ListChangedMeanwhile.class);
        sendAs(List.of(anne, third, fourth), List.of(anne, third, fourth), "");

        assertThat(statuses(denis)).containsOnly(CandidacyStatus.RELEASED);
    }

    @Test
    void two_candidates_with_one_rank_are_refused() {
        assertThatThrownBy(() -> new SendList(T2_PARIS, List.of(), Map.of(anne, 1, denis, 1), "").order())
                .isInstanceOf(ListRankTwice.class);
    }

    @RepeatedTest(5)
    void of_two_advisors_who_send_at_once_one_finds_that_the_list_has_left() {
        assertThat(Race.of(
                        () -> send(List.of(anne, denis, third), ""),
                        () -> send(List.of(third, denis, anne), "Autre ordre")))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.list-sent");

        assertThat(queued()).hasSize(1);
        assertThat(rows("candidate_list")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_nodes_whose_timers_meet_one_sends_and_the_other_does_nothing() {
        clockIs(DUE);

        assertThat(Race.of(this::sendByItself, this::sendByItself)).containsExactly(Race.DONE, Race.DONE);

        assertThat(queued()).hasSize(1);
        assertThat(rows("candidate_list")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void a_cancellation_at_the_moment_of_sending_comes_first_or_is_refused() {
        var outcomes = Race.of(
                () -> send(List.of(anne, denis, third), ""), () -> change(denis, candidacy -> candidacy.cancel(NOW)));

        if (outcomes.get(0).equals(Race.DONE)) {
            assertThat(outcomes.get(1)).isEqualTo("candidacy.already-sent");
            assertThat(queued()).hasSize(1);
        } else {
            assertThat(outcomes).containsExactly("candidacy.list-changed", Race.DONE);
            assertThat(queued()).isEmpty();
        }
    }

    /** Whatever the program does, nobody is in two lists. */
    @Test
    void the_database_refuses_a_candidacy_in_two_lists() {
        send(List.of(anne, denis, third), "");

        assertThatThrownBy(() -> Database.inTransaction(entities -> entities.createNativeQuery(
                                "insert into listed_candidate select max(id), ?1, 9, 9 from candidate_list")
                        .setParameter(1, anne)
                        .executeUpdate()))
                .hasStackTraceContaining("listed_candidate_once");
    }

    @Test
    void a_list_leaves_by_itself_at_its_hour_on_the_day_after_the_last_day() {
        clockIs(DUE.minusSeconds(1));
        assertThat(due()).isEmpty();
        sendByItself();
        assertThat(queued()).isEmpty();

        clockIs(DUE);
        assertThat(due()).containsExactly(T2_PARIS);
        sendByItself();

        assertThat(queued()).hasSize(1);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_list_does_not_leave_by_itself_while_it_is_held_or_somebody_better_is_to_be_reviewed() {
        clockIs(DUE);
        hold(true);
        assertThat(due()).isEmpty();
        sendByItself();
        assertThat(queued()).isEmpty();
        hold(false);

        Database.inTransaction(entities -> entities.createNativeQuery(
                        "update candidacy set registered_on = date '2001-01-01' where id = ?1")
                .setParameter(1, fifth)
                .executeUpdate());
        sendByItself();
        assertThat(queued()).isEmpty();
    }

    @Test
    void a_home_with_fewer_validated_candidates_than_asked_is_not_due_unless_the_law_exempts_it() {
        clockIs(DUE);
        change(anne, candidacy -> candidacy.cancel(NOW));
        assertThat(due()).containsExactly(T2_PARIS);
        change(denis, candidacy -> candidacy.cancel(NOW));
        assertThat(due()).isEmpty();

        run("update offer set rent_standard = 'PLAI', financing = 'PLAI_ADP', candidates_to_propose = 2");
        assertThat(due()).containsExactly(T2_PARIS);
    }

    @Test
    void a_home_is_in_the_advisors_list_until_its_list_has_left_and_then_in_the_other() {
        assertThat(lists(HomeListStage.TO_SEND).lines()).singleElement().satisfies(line -> {
            assertThat(line.home()).isEqualTo(T2_PARIS);
            assertThat(line.validated()).isEqualTo(4);
            assertThat(line.toReview()).isEqualTo(1);
            assertThat(line.asked()).isEqualTo(3);
            assertThat(line.sentAt()).isEmpty();
        });
        assertThat(lists(HomeListStage.SENT).total()).isZero();

        send(List.of(anne, denis, third), "");

        assertThat(lists(HomeListStage.TO_SEND).total()).isZero();
        assertThat(lists(HomeListStage.SENT).lines()).singleElement().satisfies(line -> {
            assertThat(line.validated()).isEqualTo(3);
            assertThat(line.sentAt()).contains(NOW);
        });
        assertThatThrownBy(() -> send(List.of(anne, denis, third), "")).isInstanceOf(ListAlreadySent.class);
    }

    @Test
    void a_list_goes_without_the_employer_once_its_term_has_passed() {
        employerAskedAbout(anne);
        clockIs(DUE);
        change(fifth, candidacy -> candidacy.cancel(NOW));

        sendByItself();
        assertThat(statuses(anne)).containsOnly(CandidacyStatus.APPROVED);

        clockIs(DUE.plus(Duration.ofDays(1)));
        sendByItself();
        assertThat(statuses(anne, denis, third)).containsOnly(CandidacyStatus.SENT_TO_LANDLORD);
    }

    @Test
    void whom_an_employer_holds_up_is_not_counted_in_the_advisors_list_while_its_term_runs() {
        employerAskedAbout(anne);
        assertThat(lists(HomeListStage.TO_SEND).lines())
                .extracting(HomeListLine::validated)
                .containsExactly(3);

        clockIs(DUE.plus(Duration.ofDays(1)));
        assertThat(lists(HomeListStage.TO_SEND).lines())
                .extracting(HomeListLine::validated)
                .containsExactly(4);
    }

    private void clockIs(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    @Test
    void
            the_last_day_to_propose_is_a_month_after_the_home_is_shown_or_a_week_after_its_last_day_or_as_the_landlord_says() {
        assertThat(lastDay()).isEqualTo(LocalDate.of(2020, 11, 1));
        run("update offer set closes_on = date '2020-11-05'");
        assertThat(lastDay()).isEqualTo(LocalDate.of(2020, 11, 12));
        run("update offer set propose_by = date '2020-11-06'");
        assertThat(lastDay()).isEqualTo(LocalDate.of(2020, 11, 6));
        assertThat(lists(HomeListStage.TO_SEND).lines())
                .extracting(HomeListLine::proposeBy)
                .containsExactly(LocalDate.of(2020, 11, 6));
    }

    @Test
    void past_its_last_day_a_home_without_a_list_goes_back_and_everybody_is_free() {
        clockIs(Instant.parse("2020-11-01T22:00:00Z"));
        assertThat(returnsDue()).isEmpty();
        giveBack();
        assertThat(queued()).isEmpty();

        clockIs(Instant.parse("2020-11-01T23:00:00Z"));
        assertThat(returnsDue()).containsExactly(T2_PARIS);
        giveBack();

        assertThat(queued()).containsExactly("return of TOITS-75011");
        assertThat(statuses(anne, denis, third, fourth, fifth)).containsOnly(CandidacyStatus.RELEASED);
        assertThat(offerStatus()).isEqualTo("CLOSED");
        assertThat(returnsDue()).isEmpty();
        assertThatThrownBy(() -> send(List.of(anne, denis, third), "")).isInstanceOf(ListAlreadySent.class);
    }

    @RepeatedTest(5)
    void of_a_list_that_leaves_and_a_return_at_once_one_happens() {
        clockIs(Instant.parse("2020-11-02T09:00:00Z"));

        var outcomes = Race.of(() -> send(List.of(anne, denis, third), ""), this::giveBack);

        assertThat(queued()).hasSize(1);
        assertThat(rows("candidate_list")).isEqualTo(outcomes.get(0).equals(Race.DONE) ? 1 : 0);
    }

    @Test
    void a_landlord_that_takes_the_home_back_frees_all_its_candidates_once() {
        send(List.of(anne, denis, third), "");

        close("m-1", ClosingReason.TAKEN_BACK);
        close("m-1", ClosingReason.TAKEN_BACK);

        assertThat(statuses(anne, denis, third)).containsOnly(CandidacyStatus.RELEASED);
        assertThat(events.fired().stream()
                        .filter(event -> event instanceof CandidacyReleased told
                                && told.reason().equals("HOME_CLOSED")))
                .hasSize(3);
        assertThat(offerStatus()).isEqualTo("CLOSED");
        assertThat(Database.<String>fromTransaction(entities -> wired(entities)
                        .make(CandidacyQueries.class)
                        .history(anne)
                        .get(3)
                        .step()
                        .words()))
                .isEqualTo("Travaux urgents");
    }

    @Test
    void a_home_that_somebody_else_has_is_let_and_let_again_is_no_news() {
        close("m-1", ClosingReason.LET);
        close("m-2", ClosingReason.LET);

        assertThat(offerStatus()).isEqualTo("LET");
        assertThatThrownBy(() -> close("m-3", ClosingReason.ABANDONED)).isInstanceOf(HomeAlreadyLet.class);
    }

    private void close(String messageId, ClosingReason reason) {
        Database.inTransaction(entities -> wired(entities)
                .make(ClosedHomeService.class)
                .record(new RecordClosedHome(
                        messageId, "TOITS", T2_PARIS, reason, LocalDate.of(2020, 10, 1), "Travaux urgents")));
    }

    private void giveBack() {
        Database.inTransaction(
                entities -> wired(entities).make(HomeReturns.class).giveBack(T2_PARIS));
    }

    private List<OfferReference> returnsDue() {
        return Database.fromTransaction(
                entities -> wired(entities).make(HomeReturns.class).due(10));
    }

    private LocalDate lastDay() {
        return Database.fromTransaction(
                entities -> wired(entities).make(ProposalTerms.class).lastDay(T2_PARIS));
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private void send(List<Long> order, String reason) {
        sendAs(List.of(anne, denis, third), order, reason);
    }

    private void sendAs(List<Long> computed, List<Long> order, String reason) {
        Database.inTransaction(entities -> wired(entities)
                .make(ListDepartures.class)
                .send(new SendList(T2_PARIS, computed, ranks(order), reason), ADVISOR));
    }

    @Test
    void only_an_advisor_of_its_department_reads_the_names_holds_lets_go_or_sends_the_list_of_a_home() {
        scope.where = Territory.of(List.of("29"));

        for (Consumer<HomeListService> act : List.<Consumer<HomeListService>>of(
                lists -> lists.open(T2_PARIS),
                lists -> lists.hold(T2_PARIS),
                lists -> lists.letGo(T2_PARIS),
                lists -> lists.names(T2_PARIS),
                lists -> lists.check(new SendList(T2_PARIS, List.of(), Map.of(), "")),
                lists -> lists.send(new SendList(T2_PARIS, List.of(), Map.of(), "")))) {
            assertThatThrownBy(() -> ofHomes(act)).isInstanceOf(HomeElsewhere.class);
        }

        scope.where = Territory.of(List.of("75"));
        ofHomes(lists -> lists.hold(T2_PARIS));
    }

    private void ofHomes(Consumer<HomeListService> act) {
        Database.inTransaction(entities -> act.accept(wired(entities).make(HomeListService.class)));
    }

    private static Map<Long, Integer> ranks(List<Long> order) {
        return order.stream().collect(Collectors.toMap(id -> id, id -> order.indexOf(id) + 1));
    }

    private void sendByItself() {
        Database.inTransaction(
                entities -> wired(entities).make(ListDepartures.class).sendByItself(T2_PARIS));
    }

    private void hold(boolean held) {
        Database.inTransaction(entities ->
                wired(entities).make(HomeFiles.class).lock(T2_PARIS, NOW).hold(held, NOW));
    }

    private List<OfferReference> due() {
        return Database.fromTransaction(
                entities -> wired(entities).make(ListDepartures.class).due(10));
    }

    private ListPage<HomeListLine> lists(HomeListStage stage) {
        var order = Sorting.ascending(HomeListOrder.DEADLINE);
        return Database.fromTransaction(entities -> wired(entities)
                .make(HomeListQueue.class)
                .lists(new HomeListQuery("paris", stage, order, new Slice(0, 25)), Territory.country()));
    }

    private Wired wired(EntityManager entities) {
        return new Wired(
                        entities,
                        clock,
                        new FakeNearestHomes(),
                        new CandidacySettings(),
                        new FakeLandlordMessages(),
                        new FakeDossiers(),
                        new FakeCaller(ADVISOR),
                        scope,
                        passage)
                .firing(CandidacyEvent.class, events);
    }

    private long applies(long account, UniqueNumber application, int daysYounger) {
        return Database.fromTransaction(entities -> {
            wired(entities).make(HomeFiles.class).lock(T2_PARIS, NOW).admit(NOW);
            var candidacy = new Candidacy(account, application, REGISTERED.plusDays(daysYounger), t2InParis(), NOW);
            wired(entities).make(CandidacyRepository.class).add(candidacy);
            return candidacy.facts().id();
        });
    }

    private void change(long id, Consumer<Candidacy> act) {
        Database.inTransaction(entities -> act.accept(
                wired(entities).make(CandidacyRepository.class).lock(id).orElseThrow()));
    }

    private static List<CandidacyStatus> statuses(long... ids) {
        return Database.fromTransaction(entities -> Arrays.stream(ids)
                .mapToObj(id -> entities.find(Candidacy.class, id).facts().status())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> queued() {
        return Database.fromTransaction(
                entities -> (List<String>) entities.createNativeQuery("select body from outbox_message order by id")
                        .getResultList());
    }

    private static String offerStatus() {
        return Database.fromTransaction(entities ->
                (String) entities.createNativeQuery("select status from offer").getSingleResult());
    }

    private static int rows(String table) {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue());
    }
}
