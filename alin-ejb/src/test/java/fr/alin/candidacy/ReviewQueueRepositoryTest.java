package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.model.Whose;
import fr.alin.candidacy.view.Neighbours;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.housingapplication.AccountRows;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.staff.model.Territory;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewQueueRepositoryTest {

    private static final long CLAIRE = 301;
    private static final long PAUL = 302;
    static final UniqueNumber THIRD = new UniqueNumber("1110520020171G1175");

    @BeforeEach
    void three_candidacies() {
        Database.empty("candidacy", "account", "offer");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, offer("TOITS-1", DAY), offer("TOITS-2", DAY.plusDays(9)));
            Stream.of(
                            new Candidacy(7, ANNE, REGISTERED, applied("TOITS-1"), NOW),
                            new Candidacy(8, DENIS, REGISTERED.minusDays(1), applied("TOITS-1"), NOW.plusSeconds(1)),
                            new Candidacy(9, THIRD, REGISTERED, applied("TOITS-2"), NOW.plusSeconds(2)))
                    .forEach(entities::persist);
        });
    }

    @Test
    void a_page_has_the_number_of_all_that_match() {
        var page = pending("", Sorting.ascending(ReviewOrder.DEADLINE), 1, 1);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines()).extracting(ReviewLine::application).containsExactly(DENIS);
    }

    @Test
    void those_of_one_home_stand_together_the_oldest_first() {
        var lines = pending("", Sorting.ascending(ReviewOrder.DEADLINE), 0, 20).lines();

        assertThat(lines).extracting(ReviewLine::application).containsExactly(ANNE, DENIS, THIRD);
        assertThat(lines).extracting(ReviewLine::firstOfHome).containsExactly(true, false, true);
    }

    @Test
    void each_has_the_one_before_and_the_one_after_in_the_order_of_the_list() {
        var ids = pending("", Sorting.ascending(ReviewOrder.DEADLINE), 0, 20).lines().stream()
                .map(ReviewLine::id)
                .toList();

        assertThat(beside("", ids.get(0)))
                .isEqualTo(new Neighbours(Optional.empty(), Optional.of(ids.get(1)), 1, 3, 0));
        assertThat(beside("", ids.get(2)))
                .isEqualTo(new Neighbours(Optional.of(ids.get(1)), Optional.empty(), 3, 3, 0));
        assertThat(beside("toits-1", ids.get(1)))
                .isEqualTo(new Neighbours(Optional.of(ids.get(0)), Optional.empty(), 2, 2, 0));
        assertThat(beside("toits-2", ids.get(0)))
                .isEqualTo(new Neighbours(Optional.empty(), Optional.of(ids.get(2)), 0, 1, 0));
        assertThat(beside("brest", ids.get(0))).isEqualTo(Neighbours.NONE);
    }

    @Test
    void a_dossier_that_a_colleague_has_open_is_passed_over() {
        var ids = pending("", Sorting.ascending(ReviewOrder.DEADLINE), 0, 20).lines().stream()
                .map(ReviewLine::id)
                .toList();
        Database.inTransaction(entities -> {
            AccountRows.add(entities, PAUL);
            entities.createNativeQuery("insert into dossier_presence values (?1, ?2, ?3)")
                    .setParameter(1, ids.get(1))
                    .setParameter(2, PAUL)
                    .setParameter(3, NOW.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        });

        assertThat(beside("", ids.get(0)))
                .isEqualTo(new Neighbours(Optional.empty(), Optional.of(ids.get(2)), 1, 3, 1));
        assertThat(beside("", ids.get(2)))
                .isEqualTo(new Neighbours(Optional.of(ids.get(0)), Optional.empty(), 3, 3, 0));
    }

    private static Neighbours beside(String text, long id) {
        return Database.fromTransaction(entities -> {
            var queue = new ReviewQueue();
            queue.entities = entities;
            return queue.beside(
                    new ReviewQuery(
                            text,
                            ReviewStage.TO_REVIEW,
                            Optional.empty(),
                            Sorting.ascending(ReviewOrder.DEADLINE),
                            new Slice(0, 25)),
                    id,
                    CLAIRE,
                    Territory.country(),
                    NOW.minusSeconds(600));
        });
    }

    @Test
    void an_advisor_can_see_those_of_hers_or_of_nobody() {
        Database.inTransaction(entities -> {
            AccountRows.add(entities, CLAIRE);
            AccountRows.add(entities, PAUL);
            assign(entities, ANNE, CLAIRE);
            assign(entities, DENIS, PAUL);
        });

        assertThat(numbersOf(Whose.MINE)).containsExactly(ANNE);
        assertThat(numbersOf(Whose.NOBODYS)).containsExactly(THIRD);
        assertThat(pending("", Sorting.ascending(ReviewOrder.DEADLINE), 0, 20).lines())
                .extracting(ReviewLine::advisor)
                .containsExactly(Optional.of(CLAIRE), Optional.of(PAUL), Optional.empty());
    }

    @Test
    void a_complement_that_is_asked_for_leaves_the_queue_and_comes_back_on_top_of_its_advisor_s() {
        Database.inTransaction(entities -> {
            AccountRows.add(entities, CLAIRE);
            AccountRows.add(entities, PAUL);
            assign(entities, DENIS, PAUL);
            complement(entities, ANNE, "OPEN");
            complement(entities, DENIS, "LAPSED");
            complement(entities, THIRD, "ANSWERED");
        });

        var lines = pending("", Sorting.ascending(ReviewOrder.DEADLINE), 0, 20).lines();
        assertThat(lines).extracting(ReviewLine::application).containsExactly(THIRD, DENIS);
        assertThat(lines).allMatch(ReviewLine::isBack);
        assertThat(lines)
                .extracting(ReviewLine::complement)
                .containsExactly(Optional.of(ComplementState.ANSWERED), Optional.of(ComplementState.LAPSED));

        Database.inTransaction(entities -> complement(entities, THIRD, "WITHDRAWN"));
        assertThat(pending("", Sorting.descending(ReviewOrder.DEADLINE), 0, 20).lines())
                .extracting(ReviewLine::isBack)
                .containsExactly(false, true);
    }

    private static void complement(EntityManager entities, UniqueNumber number, String state) {
        entities.createNativeQuery("""
                        insert into complement_request (id, version, candidacy_id, asker, asked_at, items, wanted, due_on,
                            state, ended_at, deposited, answer)
                        select nextval('complement_request_seq'), 0, id, 'ADVISOR', now(), 'IDENTITY', '', current_date, ?2,
                            case when ?2 = 'OPEN' then null else now() end, '', ''
                        from candidacy where application = ?1""")
                .setParameter(1, number.value())
                .setParameter(2, state)
                .executeUpdate();
    }

    private static void assign(EntityManager entities, UniqueNumber number, long advisor) {
        entities.createNativeQuery("""
                        insert into candidacy_assignment
                        select id, ?2, ?2, now() from candidacy where application = ?1""")
                .setParameter(1, number.value())
                .setParameter(2, advisor)
                .executeUpdate();
    }

    private static List<UniqueNumber> numbersOf(Whose whose) {
        return page(new ReviewQuery(
                        "",
                        ReviewStage.TO_REVIEW,
                        Optional.of(whose),
                        Sorting.ascending(ReviewOrder.DEADLINE),
                        new Slice(0, 20)))
                .lines()
                .stream()
                .map(ReviewLine::application)
                .toList();
    }

    @Test
    void waiting_candidacies_are_counted_by_the_day_their_offer_closes() {
        var days = Database.fromTransaction(entities -> {
            var queue = new ReviewQueue();
            queue.entities = entities;
            return queue.closingDays(Territory.country());
        });

        assertThat(days).containsOnly(Map.entry(DAY, 2), Map.entry(DAY.plusDays(9), 1));
    }

    @Test
    void a_page_beyond_the_end_still_has_the_number() {
        assertThat(pending("", Sorting.ascending(ReviewOrder.DEADLINE), 20, 20))
                .isEqualTo(new ListPage<ReviewLine>(3, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1110 9206 2111 4ACLOG,1", "1110920621114,1", "toits-2,1", "T2,3", "pâris,3", "brest,0", "%,0", "'',3"})
    void candidacies_are_found_by_number_offer_type_and_city(String typed, int found) {
        assertThat(pending(typed, Sorting.ascending(ReviewOrder.DEADLINE), 0, 20)
                        .total())
                .isEqualTo(found);
    }

    @Test
    void the_position_and_the_deadline_sort() {
        assertThat(numbers(Sorting.ascending(ReviewOrder.POSITION))).containsExactly(DENIS, THIRD, ANNE);
        assertThat(numbers(Sorting.descending(ReviewOrder.DEADLINE))).containsExactly(THIRD, DENIS, ANNE);
        assertThat(numbers(Sorting.descending(ReviewOrder.SUBMITTED))).containsExactly(THIRD, DENIS, ANNE);
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_candidacy_once(ReviewOrder by) {
        assertThat(numbers(Sorting.ascending(by))).containsExactlyInAnyOrder(ANNE, DENIS, THIRD);
    }

    private static List<UniqueNumber> numbers(Sorting<ReviewOrder> order) {
        return pending("", order, 0, 20).lines().stream()
                .map(ReviewLine::application)
                .toList();
    }

    private static ListPage<ReviewLine> pending(String text, Sorting<ReviewOrder> order, int first, int size) {
        return page(new ReviewQuery(text, ReviewStage.TO_REVIEW, Optional.empty(), order, new Slice(first, size)));
    }

    private static ListPage<ReviewLine> page(ReviewQuery asked) {
        return Database.fromTransaction(entities -> {
            var queue = new ReviewQueue();
            queue.entities = entities;
            return queue.pending(asked, CLAIRE, Territory.country());
        });
    }

    private static AppliedOffer applied(String reference) {
        return CandidacyFixtures.offer(new OfferReference(reference));
    }

    private static PostedOffer offer(String reference, LocalDate closesOn) {
        return OfferFixtures.offer(
                reference, OfferFixtures.posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, closesOn));
    }
}
