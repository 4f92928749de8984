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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.candidacy.model.HomeListOrder;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeListStage;
import fr.alin.candidacy.model.ListChangedMeanwhile;
import fr.alin.candidacy.model.ListObstacle;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.model.NothingToKeep;
import fr.alin.candidacy.model.RankedCandidate;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.staff.model.Territory;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A validated candidate whom the home no longer suits since its landlord changed it. The fakes earn 3 000 euros. */
class HomeFitRepositoryTest {

    private static final long ADVISOR = 3;
    private static final String TOO_DEAR = "1950";

    private final SettableClock clock = new SettableClock(NOW.plusSeconds(60));
    private long anne;
    private long denis;

    @BeforeEach
    void one_validated_and_one_to_review() {
        Database.empty("candidacy", "candidate_list", "home_file", "offer");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
        anne = applies(7, ANNE);
        denis = applies(8, DENIS);
        Database.inTransaction(
                entities -> new AdvisorSteps(entities.find(Candidacy.class, anne), ADVISOR).approve("", NOW));
    }

    @Test
    void a_dearer_home_stops_the_validated_candidate_and_shows_in_the_advisors_queue_and_in_the_list() {
        change(TOO_DEAR);
        judgeAll();

        assertThat(obstacles())
                .containsExactly(Optional.of(ListObstacle.NO_LONGER_SUITS), Optional.of(ListObstacle.TO_REVIEW));
        assertThat(queue(ReviewStage.NO_LONGER_SUITS))
                .extracting(ReviewLine::id, ReviewLine::validated, ReviewLine::barred)
                .containsExactlyInAnyOrder(tuple(anne, true, true), tuple(denis, false, true));
        assertThat(queue(ReviewStage.TO_REVIEW)).extracting(ReviewLine::id).containsExactly(denis);
        var home = in(wired -> wired.make(HomeListQueue.class)
                .lists(
                        new HomeListQuery(
                                "", HomeListStage.TO_SEND, Sorting.ascending(HomeListOrder.DEADLINE), new Slice(0, 10)),
                        Territory.country())
                .lines()
                .get(0));
        assertThat(List.of(home.validated(), home.toReview())).containsExactly(0, 2);
    }

    @Test
    void a_change_that_still_suits_asks_nothing() {
        change("610");
        judgeAll();

        assertThat(obstacles()).containsExactly(Optional.empty(), Optional.of(ListObstacle.TO_REVIEW));
        assertThat(queue(ReviewStage.NO_LONGER_SUITS)).isEmpty();
    }

    @Test
    void whoever_is_kept_for_a_reason_is_in_the_list_until_the_next_change() {
        change(TOO_DEAR);
        assertThatThrownBy(() -> keep(anne, "  ")).isInstanceOf(ApprovalNotExplained.class);

        keep(anne, "Aide au loyer accordée.");

        assertThat(obstacles().get(0)).isEmpty();
        assertThat(history(anne)).last().satisfies(kept -> {
            assertThat(kept.note()).contains(MilestoneNote.KEPT);
            assertThat(kept.step().words()).isEqualTo("Aide au loyer accordée.");
        });
        change(TOO_DEAR);
        judgeAll();
        assertThat(obstacles().get(0)).contains(ListObstacle.NO_LONGER_SUITS);
    }

    @Test
    void nobody_is_kept_whom_the_home_suits_or_who_is_not_validated() {
        assertThatThrownBy(() -> keep(anne, "Pourquoi pas")).isInstanceOf(NothingToKeep.class);

        change(TOO_DEAR);
        assertThatThrownBy(() -> keep(denis, "Pourquoi pas")).isInstanceOf(NothingToKeep.class);
        judgeAll();
        Optional<HomeFit> judged = in(wired -> wired.make(HomeFits.class).of(denis));
        assertThat(judged).contains(HomeFit.BARRED);
    }

    @Test
    void a_list_that_is_being_sent_judges_first() {
        change(TOO_DEAR);

        assertThatThrownBy(() -> in(wired -> {
                    wired.make(ListDepartures.class)
                            .send(new SendList(T2_PARIS, List.of(anne), Map.of(anne, 1), ""), ADVISOR);
                    return true;
                }))
                .isInstanceOf(ListChangedMeanwhile.class);
    }

    private void change(String rent) {
        in(wired -> {
            PostedOffers.change(
                    wired.entities(),
                    OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.posting("75111", DwellingType.T2, "47", rent)));
            wired.make(ChangedOffers.class)
                    .tell(new OffersChanged(
                            Map.of(T2_PARIS, List.of(new FactChange(OfferFact.RENT, "603.00", rent))), NOW));
            return true;
        });
    }

    private void judgeAll() {
        in(wired -> {
            var service = wired.make(HomeFitService.class);
            service.due(10).forEach(service::judge);
            return true;
        });
    }

    private void keep(long candidacy, String words) {
        in(wired -> {
            wired.make(HomeFitService.class)
                    .keep(
                            candidacy,
                            wired.make(CandidacyQueries.class)
                                    .facts(candidacy)
                                    .orElseThrow()
                                    .version(),
                            words);
            return true;
        });
    }

    private List<Optional<ListObstacle>> obstacles() {
        return in(wired -> wired.make(ListDepartures.class).plan(T2_PARIS).ranked().stream()
                .map(RankedCandidate::obstacle)
                .toList());
    }

    private List<CandidacyStage> history(long candidacy) {
        return in(wired -> wired.make(CandidacyQueries.class).history(candidacy));
    }

    private List<ReviewLine> queue(ReviewStage stage) {
        return in(wired -> wired.make(ReviewQueue.class)
                .pending(
                        new ReviewQuery(
                                "", stage, Optional.empty(), Sorting.ascending(ReviewOrder.DEADLINE), new Slice(0, 10)),
                        3,
                        Territory.country())
                .lines());
    }

    private <T> T in(Function<Beans, T> work) {
        return Database.fromTransaction(entities -> work.apply(new Beans(entities, wired(entities))));
    }

    private record Beans(EntityManager entities, Wired wired) {

        <T> T make(Class<T> type) {
            return wired.make(type);
        }
    }

    private Wired wired(EntityManager entities) {
        return new Wired(
                        entities,
                        clock,
                        new FakeNearestHomes(),
                        new CandidacySettings(),
                        new FakeLandlordMessages(),
                        new FakeDossiers(),
                        FakeEligibility.on(clock),
                        new FakeCaller(ADVISOR),
                        new FakePassage())
                .firing(CandidacyEvent.class, new FakeEvents<>())
                .firing(AppliedOffersChanged.class, new FakeEvents<>());
    }

    private static long applies(long account, UniqueNumber application) {
        return Database.fromTransaction(entities -> {
            new Wired(entities).make(HomeFiles.class).lock(T2_PARIS, NOW);
            var candidacy = new Candidacy(account, application, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }
}
