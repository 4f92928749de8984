package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangedOffersRepositoryTest {

    private static final OfferReference ANOTHER = new OfferReference("TOITS-29019");
    private static final FactChange DEARER = new FactChange(OfferFact.RENT, "300.00", "350.00");
    private static final FactChange LATER = new FactChange(OfferFact.AVAILABLE_ON, "2020-10-18", "2020-12-01");
    private static final FactChange CLOSING_LATER = new FactChange(OfferFact.CLOSES_ON, "2020-10-20", "2020-10-27");
    private static final FactChange CHEAPER = new FactChange(OfferFact.RENT, "350.00", "300.00");

    private final SettableClock clock = new SettableClock(NOW.plusSeconds(60));
    private final FakeEvents<AppliedOffersChanged> told = new FakeEvents<>();

    @BeforeEach
    void delete_all() {
        Database.empty("candidacy", "home_file");
    }

    @Test
    void every_active_candidate_is_told_and_those_who_have_left_are_not() {
        apply(7, ANNE, T2_PARIS);
        var left = apply(8, DENIS, T2_PARIS);
        apply(9, CandidacyRepositoryTest.THIRD, ANOTHER);
        Database.inTransaction(entities -> entities.find(Candidacy.class, left).cancel(NOW));

        change(Map.of(T2_PARIS, List.of(DEARER, LATER)));

        assertThat(told.fired()).hasSize(1);
        assertThat(told.last().told()).singleElement().satisfies(candidate -> {
            assertThat(candidate.subject().accountId()).isEqualTo(7);
            assertThat(candidate.changes()).containsExactly(DEARER, LATER);
        });
    }

    @Test
    void another_closing_date_is_told_to_who_waits_for_the_list_and_not_to_who_is_with_the_landlord() {
        apply(7, ANNE, T2_PARIS);
        send(apply(8, DENIS, T2_PARIS));

        change(Map.of(T2_PARIS, List.of(CLOSING_LATER)));

        assertThat(told.last().told()).singleElement().satisfies(candidate -> {
            assertThat(candidate.subject().accountId()).isEqualTo(7);
            assertThat(candidate.changes()).containsExactly(CLOSING_LATER);
        });
        assertThat(toJudge()).as("a home suits whatever its closing date").isZero();
    }

    @Test
    void a_later_availability_is_told_to_who_is_with_the_landlord() {
        send(apply(7, ANNE, T2_PARIS));

        change(Map.of(T2_PARIS, List.of(LATER, CLOSING_LATER)));

        assertThat(told.last().told())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.changes()).containsExactly(LATER));
    }

    private static void send(long id) {
        Database.inTransaction(entities -> {
            var candidacy = entities.find(Candidacy.class, id);
            new AdvisorSteps(candidacy, 3).approve("", NOW);
            candidacy.send(NOW);
        });
    }

    private static long toJudge() {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from home_fit")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void several_changes_are_one_story_and_one_that_reverts_is_part_of_it() {
        apply(7, ANNE, T2_PARIS);
        change(Map.of(T2_PARIS, List.of(DEARER, LATER)));
        clock.advance(Duration.ofSeconds(60));
        change(Map.of(T2_PARIS, List.of(CHEAPER)));

        assertThat(story(NOW))
                .containsExactly(
                        new HomeChange(NOW.plusSeconds(60), List.of(DEARER, LATER)),
                        new HomeChange(NOW.plusSeconds(120), List.of(CHEAPER)));
        assertThat(story(NOW.plusSeconds(60)))
                .as("for who applied between the two")
                .containsExactly(new HomeChange(NOW.plusSeconds(120), List.of(CHEAPER)));
        assertThat(told.fired()).hasSize(2);
    }

    @Test
    void a_home_without_any_candidate_has_no_story() {
        change(Map.of(T2_PARIS, List.of(DEARER)));

        assertThat(story(NOW)).isEmpty();
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void the_statements_do_not_depend_on_offers_or_candidates() {
        apply(7, ANNE, T2_PARIS);
        var one = Statements.sentBy(entities -> tell(entities, Map.of(T2_PARIS, List.of(DEARER))));
        apply(8, DENIS, T2_PARIS);
        apply(9, CandidacyRepositoryTest.THIRD, ANOTHER);

        var more = Statements.sentBy(
                entities -> tell(entities, Map.of(T2_PARIS, List.of(DEARER, LATER), ANOTHER, List.of(LATER))));

        assertThat(more).isEqualTo(one).isEqualTo(3);
        assertThat(told.last().told()).hasSize(3);
    }

    @Test
    void what_was_applied_for_is_kept_with_the_candidacy() {
        var id = apply(7, ANNE, T2_PARIS);

        assertThat(Database.<Candidacy>fromTransaction(entities -> entities.find(Candidacy.class, id))
                        .relied())
                .contains(RELIED);
    }

    private static final OfferEssentials RELIED =
            OfferEssentials.of(OfferFixtures.posting("75111", DwellingType.T2, "47", "603"));

    private static long apply(long account, UniqueNumber application, OfferReference home) {
        return Database.fromTransaction(entities -> {
            new Wired(entities).make(HomeFiles.class).lock(home, NOW);
            var candidacy = new Candidacy(account, application, REGISTERED, offer(home), NOW);
            candidacy.keep(RELIED);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    private void change(Map<OfferReference, List<FactChange>> changes) {
        Database.inTransaction(entities -> tell(entities, changes));
    }

    private void tell(EntityManager entities, Map<OfferReference, List<FactChange>> changes) {
        new Wired(entities, clock)
                .firing(AppliedOffersChanged.class, told)
                .make(ChangedOffers.class)
                .tell(new OffersChanged(changes, NOW));
    }

    private static List<HomeChange> story(Instant since) {
        return Database.fromTransaction(
                entities -> new Wired(entities).make(HomeChanges.class).since(T2_PARIS, since));
    }
}
