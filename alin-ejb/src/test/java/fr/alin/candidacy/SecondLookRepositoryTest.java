package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.SecondLookStepRecorded;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.model.SecondLookOver;
import fr.alin.candidacy.model.SecondLookState;
import fr.alin.candidacy.view.RefusedCandidacy;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.SecondLookView;
import fr.alin.housingapplication.AccountRows;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.staff.model.Territory;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The review of a refusal by another advisor. */
class SecondLookRepositoryTest {

    private static final long HOLDER = 101;
    private static final long STRANGER = 102;
    private static final long CLAIRE = 301;
    private static final long PAUL = 302;

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();
    private long id;

    @BeforeEach
    void a_candidacy_that_claire_refuses() {
        Database.empty("candidacy", "account", "home_file", "offer");
        id = Database.fromTransaction(entities -> {
            List.of(HOLDER, STRANGER, CLAIRE, PAUL).forEach(account -> AccountRows.add(entities, account));
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            wired(entities, CLAIRE).make(HomeFiles.class).lock(T2_PARIS, NOW);
            var candidacy = new Candidacy(HOLDER, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            new AdvisorSteps(candidacy, CLAIRE).refuse(RefusalReason.INCOMPLETE_DOSSIER, "Il manque tout", NOW);
            return candidacy.facts().id();
        });
    }

    @Test
    void she_asks_once_and_within_a_fortnight() {
        assertThat(refused().until()).contains(LocalDate.of(2020, 10, 16));
        clock.advance(Duration.ofDays(15));

        ask(" Tout est déposé. ");

        assertThat(refused())
                .isEqualTo(new RefusedCandidacy(
                        id, reference().value(), Optional.empty(), Optional.of(SecondLookState.OPEN)));
        assertThat(told.fired()).hasExactlyElementsOfTypes(SecondLookStepRecorded.class);
        assertThat(words()).containsExactly("SECOND_LOOK_ASKED APPLICANT Tout est déposé.");
        assertThatThrownBy(() -> ask("Encore")).isInstanceOf(SecondLookAskedBefore.class);
    }

    @Test
    void all_her_refused_candidacies_take_one_statement() {
        Database.inTransaction(entities -> {
            for (var refused = 0; refused < 3; refused++) {
                var candidacy = new Candidacy(HOLDER, ANNE, REGISTERED, t2InParis(), NOW);
                entities.persist(candidacy);
                new AdvisorSteps(candidacy, CLAIRE).refuse(RefusalReason.OTHER, "Doublon", NOW);
                entities.flush();
            }
        });

        assertThat(Statements.sentBy(entities -> assertThat(wired(entities, HOLDER)
                                .make(SecondLookRequestService.class)
                                .refused())
                        .hasSize(4)))
                .isEqualTo(1);
    }

    @Test
    void after_the_term_it_is_too_late() {
        clock.advance(Duration.ofDays(16));

        assertThat(refused().until()).isEmpty();
        assertThatThrownBy(() -> ask("")).isInstanceOf(SecondLookTooLate.class);
    }

    @Test
    void whoever_is_a_candidate_elsewhere_cannot_ask() {
        Database.inTransaction(entities -> entities.persist(new Candidacy(HOLDER, ANNE, REGISTERED, t2InParis(), NOW)));

        assertThat(refused().until()).isEmpty();
        assertThatThrownBy(() -> ask("")).isInstanceOf(CandidateElsewhere.class);
    }

    @Test
    void nobody_can_ask_once_the_list_of_the_home_has_left() {
        Database.inTransaction(entities -> entities.createNativeQuery("update home_file set state = 'LIST_SENT'")
                .executeUpdate());

        assertThat(refused().until()).isEmpty();
        assertThatThrownBy(() -> ask("")).isInstanceOf(HomeNoLongerOpen.class);
    }

    @Test
    void only_her_own_refused_candidacy_can_be_looked_at() {
        assertThatThrownBy(() -> act(STRANGER, SecondLookRequestService.class, service -> service.ask(reference(), "")))
                .isInstanceOf(CandidacyNotFound.class);
        var other = Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(STRANGER, DENIS, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return CandidacyReference.of(candidacy.facts().id());
        });

        assertThatThrownBy(() -> act(STRANGER, SecondLookRequestService.class, service -> service.ask(other, "")))
                .isInstanceOf(SecondLookOver.class);
    }

    @Test
    void it_waits_in_the_queue_of_every_advisor_but_the_one_who_refused() {
        assertThatThrownBy(() -> as(PAUL, OwnWork.class, work -> work.require(id)))
                .isInstanceOf(ReasonNotStated.class);

        ask("");

        assertThat(queue(PAUL)).singleElement().matches(ReviewLine::secondLook);
        assertThat(queue(CLAIRE)).isEmpty();
        assertThat(as(PAUL, OwnWork.class, work -> work.require(id)).status()).isEqualTo(CandidacyStatus.REFUSED);
        assertThat(look(PAUL).mine()).isTrue();
        assertThat(look(CLAIRE).mine()).isFalse();
    }

    @Test
    void whoever_refused_can_neither_confirm_nor_reopen() {
        ask("");

        assertThatThrownBy(() -> confirm(CLAIRE, "Non")).hasMessage("candidacy.own-refusal");
        assertThatThrownBy(() -> reopen(CLAIRE, "Oui")).hasMessage("candidacy.own-refusal");
        assertThat(refused().look()).contains(SecondLookState.OPEN);
    }

    @Test
    void another_advisor_confirms_the_refusal_with_a_reason() {
        ask("");
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> confirm(PAUL, " ")).hasMessage("candidacy.refusal-not-explained");

        confirm(PAUL, "Le revenu n'est pas établi.");

        assertThat(refused().look()).contains(SecondLookState.CONFIRMED);
        assertThat(words()).contains("REFUSAL_CONFIRMED ADVISOR Le revenu n'est pas établi.");
        assertThat(((SecondLookStepRecorded) told.last()).state()).isEqualTo("CONFIRMED");
        assertThat(queue(PAUL)).isEmpty();
        assertThatThrownBy(() -> reopen(PAUL, "Oui")).isInstanceOf(SecondLookOver.class);
    }

    @Test
    void another_advisor_reopens_the_candidacy() {
        ask("");
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> reopen(PAUL, " ")).isInstanceOf(CorrectionNotExplained.class);

        reopen(PAUL, "Les pièces sont là.");

        assertThat(facts().status()).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(told.last()).isInstanceOf(CandidacyCorrected.class);
        assertThat(look(PAUL).state()).isEqualTo(SecondLookState.REOPENED);
        assertThat(queue(CLAIRE)).singleElement().matches(line -> !line.secondLook());
    }

    @RepeatedTest(3)
    void of_a_confirmation_and_a_reopening_at_once_one_stands() {
        ask("");

        var outcomes = Race.of(() -> confirm(PAUL, "Non"), () -> reopen(STRANGER, "Oui"));

        assertThat(outcomes).containsOnlyOnce(Race.DONE);
        assertThat(facts().status() == CandidacyStatus.REFUSED)
                .isEqualTo(outcomes.get(0).equals(Race.DONE));
    }

    private void ask(String words) {
        act(HOLDER, SecondLookRequestService.class, service -> service.ask(reference(), words));
    }

    private SecondLookView look(long reader) {
        return as(reader, SecondLookService.class, service -> service.of(id).orElseThrow());
    }

    private void confirm(long advisor, String why) {
        act(advisor, SecondLookService.class, service -> service.confirm(id, why));
    }

    private void reopen(long advisor, String why) {
        act(advisor, SecondLookService.class, service -> service.reopen(id, facts().version(), why));
    }

    private RefusedCandidacy refused() {
        return as(HOLDER, SecondLookRequestService.class, SecondLookRequestService::refused)
                .get(0);
    }

    private List<ReviewLine> queue(long reader) {
        return as(
                        reader,
                        ReviewQueue.class,
                        queue -> queue.pending(
                                new ReviewQuery(
                                        "",
                                        ReviewStage.TO_REVIEW,
                                        Optional.empty(),
                                        Sorting.ascending(ReviewOrder.DEADLINE),
                                        new Slice(0, 25)),
                                reader,
                                Territory.country()))
                .lines();
    }

    private CandidacyReference reference() {
        return CandidacyReference.of(id);
    }

    private CandidacyFacts facts() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts());
    }

    @SuppressWarnings("unchecked")
    private static List<String> words() {
        return Database.fromTransaction(
                entities -> entities.createNativeQuery("""
                        select note || ' ' || actor || ' ' || words from candidacy_milestone
                        where note in ('SECOND_LOOK_ASKED', 'REFUSAL_CONFIRMED') order by entered_at, id""").getResultList());
    }

    private <S> void act(long caller, Class<S> service, Consumer<S> act) {
        Database.inTransaction(entities -> act.accept(wired(entities, caller).make(service)));
    }

    private <S, T> T as(long caller, Class<S> service, Function<S, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, caller).make(service)));
    }

    private Wired wired(EntityManager entities, long caller) {
        return new Wired(
                        entities,
                        clock,
                        new FakeNearestHomes(),
                        new FakeCaller(caller),
                        new CandidacySettings(),
                        new FakeLandlordMessages())
                .firing(CandidacyEvent.class, told);
    }
}
