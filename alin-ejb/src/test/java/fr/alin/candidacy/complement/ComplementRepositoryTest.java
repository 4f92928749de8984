package fr.alin.candidacy.complement;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.FakeCaller;
import fr.alin.candidacy.ProposalTerms;
import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.ComplementStepRecorded;
import fr.alin.candidacy.event.PapersRequested;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.ComplementAnswerEmpty;
import fr.alin.candidacy.model.ComplementEmpty;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementNotPossible;
import fr.alin.candidacy.model.ComplementOver;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.candidacy.model.ComplementTermImpossible;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.WantedComplement;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.housingapplication.AccountRows;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A request to complete a dossier, from whoever asks to the applicant's answer. */
class ComplementRepositoryTest {

    private static final long HOLDER = 101;
    private static final long STRANGER = 102;
    private static final long CLAIRE = 301;
    private static final long PAUL = 302;
    private static final LocalDate DUE = LocalDate.of(2020, 10, 11);
    private static final LocalDate TODAY = LocalDate.of(2020, 10, 1);
    private static final LocalDate FAR = LocalDate.of(2020, 12, 31);

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();
    private long id;

    @BeforeEach
    void one_candidacy_to_review() {
        Database.empty("candidacy", "offer", "account");
        id = Database.fromTransaction(entities -> {
            List.of(HOLDER, STRANGER, CLAIRE, PAUL).forEach(account -> AccountRows.add(entities, account));
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), homeUntil(FAR)));
            var candidacy = new Candidacy(HOLDER, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    @Test
    void an_advisor_asks_and_the_candidacy_is_hers() {
        ask();

        var asked = complements().get(0);
        assertThat(asked.items()).containsExactly(ComplementItem.TAX_NOTICE, ComplementItem.PAY_SLIPS);
        assertThat(asked.wanted()).isEqualTo("Toutes les pages");
        assertThat(asked.dueOn()).contains(DUE);
        assertThat(asked.askedBy()).contains(CLAIRE);
        assertThat(owner()).contains(CLAIRE);
        assertThat(steps()).containsExactly("ASKED");
        assertThat(own()).contains(asked);
    }

    @Test
    void a_candidacy_of_a_colleague_stays_hers() {
        act(PAUL, AssignmentService.class, service -> service.take(id));

        ask();

        assertThat(owner()).contains(PAUL);
    }

    @Test
    void she_answers_in_words_and_with_what_she_has_deposited() {
        ask();
        clock.advance(Duration.ofDays(1));

        answer(Set.of(ComplementItem.TAX_NOTICE, ComplementItem.IDENTITY), " Le reste suit. ");

        var answered = complements().get(0);
        assertThat(answered.state()).isEqualTo(ComplementState.ANSWERED);
        assertThat(answered.deposited()).containsExactly(ComplementItem.TAX_NOTICE);
        assertThat(answered.answer()).isEqualTo("Le reste suit.");
        assertThat(answered.endedAt()).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(steps()).containsExactly("ASKED");
        assertThat(notes()).containsExactly("COMPLEMENT_ASKED ADVISOR", "COMPLEMENT_ANSWERED APPLICANT");
        assertThatThrownBy(() -> answer(Set.of(), "Encore")).isInstanceOf(ComplementOver.class);
    }

    @Test
    void an_answer_says_something_and_is_her_own() {
        ask();

        assertThatThrownBy(() -> answer(Set.of(ComplementItem.IDENTITY), " "))
                .isInstanceOf(ComplementAnswerEmpty.class);
        assertThatThrownBy(() -> answerAs(STRANGER, Set.of(), "Bonjour")).isInstanceOf(ComplementOver.class);
        assertThat(as(STRANGER, ComplementAnswerService.class, ComplementAnswerService::latest))
                .isEmpty();
        assertThat(complements().get(0).isOpen()).isTrue();
    }

    @Test
    void a_request_names_something_in_a_term_that_is_possible() {
        assertThatThrownBy(() -> ask(Set.of(), " ", 10)).isInstanceOf(ComplementEmpty.class);
        assertThatThrownBy(() -> ask(Set.of(ComplementItem.OTHER), "", 10)).isInstanceOf(ComplementEmpty.class);
        assertThatThrownBy(() -> ask(Set.of(ComplementItem.IDENTITY), "", 0))
                .isInstanceOf(ComplementTermImpossible.class);
        assertThatThrownBy(() -> ask(Set.of(ComplementItem.IDENTITY), "", WantedComplement.LONGEST + 1))
                .isInstanceOf(ComplementTermImpossible.class);

        ask(Set.of(), "Un numéro de téléphone", WantedComplement.LONGEST);
        assertThat(complements().get(0).items()).containsExactly(ComplementItem.OTHER);
        assertThatThrownBy(this::ask).isInstanceOf(ComplementAskedBefore.class);
    }

    @Test
    void the_answer_comes_before_the_home_closes() {
        closing(DUE.minusDays(1));
        int days = as(CLAIRE, ComplementService.class, service -> service.usualDays(T2_PARIS));
        assertThat(days).isEqualTo(9);

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        ComplementAfterClosing.class,
                        refused -> assertThat(refused.args()).containsExactly(DUE.minusDays(1)));
        assertThat(complements()).isEmpty();

        closing(DUE);
        ask();
        assertThat(complements().get(0).dueOn()).contains(DUE);
    }

    @Test
    void once_the_offer_has_closed_the_answer_comes_while_candidates_may_be_proposed() {
        closing(TODAY);
        var lastDay = as(CLAIRE, ProposalTerms.class, terms -> terms.lastAnswer(T2_PARIS, TODAY));
        var left = (int) ChronoUnit.DAYS.between(TODAY, lastDay);
        assertThat(left).isPositive();

        assertThatThrownBy(() -> ask(Set.of(ComplementItem.IDENTITY), "", left + 1))
                .isInstanceOf(ComplementAfterClosing.class);
        ask(Set.of(ComplementItem.IDENTITY), "", left);
        assertThat(complements().get(0).dueOn()).contains(lastDay);
    }

    @Test
    void nothing_is_asked_of_a_candidacy_that_is_decided_or_being_refused() {
        Database.inTransaction(entities -> entities.createNativeQuery(
                        "insert into pending_refusal select id, ?1, 'OTHER', 'Doublon', now(), now() from candidacy")
                .setParameter(1, CLAIRE)
                .executeUpdate());
        assertThatThrownBy(this::ask).isInstanceOf(ComplementNotPossible.class);
        Database.inTransaction(entities ->
                entities.createNativeQuery("delete from pending_refusal").executeUpdate());

        change(candidacy -> new AdvisorSteps(candidacy, CLAIRE).approve("", NOW));
        assertThatThrownBy(this::ask).isInstanceOf(ComplementNotPossible.class);
        assertThatThrownBy(() -> act(PAUL, ComplementService.class, service -> service.ask(identity())))
                .as("by somebody who has not decided")
                .isInstanceOf(ComplementNotPossible.class);
        assertThat(owner()).isEmpty();
    }

    @Test
    void a_decision_ends_the_waiting_and_its_undoing_brings_it_back() {
        ask();
        change(candidacy -> new AdvisorSteps(candidacy, CLAIRE).approve("", NOW));
        assertThat(own()).isEmpty();
        assertThatThrownBy(() -> answer(Set.of(), "Bonjour")).isInstanceOf(ComplementOver.class);
        clock.advance(Duration.ofDays(11));
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> as(PAUL, ComplementService.class, service -> service.of(id)))
                .isInstanceOf(ReasonNotStated.class);

        Database.inTransaction(entities -> entities.createNativeQuery("update candidacy set status = 'SUBMITTED'")
                .executeUpdate());
        assertThat(own()).isPresent();
    }

    @Test
    void a_request_can_be_withdrawn_and_another_one_made() {
        ask();

        act(PAUL, ComplementService.class, service -> service.withdraw(id));

        assertThat(own()).isEmpty();
        assertThat(steps()).containsExactly("ASKED", "WITHDRAWN");
        assertThatThrownBy(() -> act(CLAIRE, ComplementService.class, service -> service.withdraw(id)))
                .isInstanceOf(ComplementOver.class);
        ask();
        assertThat(complements())
                .extracting(ComplementView::state)
                .containsExactly(ComplementState.OPEN, ComplementState.WITHDRAWN);
    }

    @Test
    void she_is_reminded_once_two_days_before_the_term() {
        ask();
        clock.advance(Duration.ofDays(7));
        assertThat(due()).isEmpty();

        clock.advance(Duration.ofDays(1));
        passAll();
        passAll();

        assertThat(steps()).containsExactly("ASKED", "REMINDED");
        assertThat(complements().get(0).isOpen()).isTrue();
    }

    @Test
    void a_short_term_has_no_reminder() {
        ask(Set.of(ComplementItem.IDENTITY), "", 2);

        assertThat(due()).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(due()).isEmpty();
    }

    @Test
    void after_the_term_it_is_the_advisor_s_turn_and_an_answer_is_still_welcome() {
        ask();
        clock.advance(Duration.ofDays(10));
        passAll();
        assertThat(complements().get(0).isOpen()).isTrue();

        clock.advance(Duration.ofDays(1));
        passAll();

        assertThat(complements().get(0).state()).isEqualTo(ComplementState.LAPSED);
        assertThat(steps()).endsWith("LAPSED");
        assertThat(status()).isEqualTo(CandidacyStatus.SUBMITTED);
        answer(Set.of(), "Pardon pour le retard");
        assertThat(complements().get(0).state()).isEqualTo(ComplementState.ANSWERED);
    }

    @RepeatedTest(3)
    void the_timers_of_two_nodes_let_a_term_pass_once() {
        ask();
        clock.advance(Duration.ofDays(11));
        var request = due().get(0);

        Race.of(() -> pass(request), () -> pass(request));

        assertThat(steps()).containsExactly("ASKED", "LAPSED");
    }

    @RepeatedTest(3)
    void of_two_advisors_who_ask_at_once_one_is_refused() {
        assertThat(Race.of(this::ask, this::ask)).containsOnlyOnce(Race.DONE);

        assertThat(complements()).hasSize(1);
    }

    @RepeatedTest(3)
    void an_answer_sent_twice_at_once_is_one() {
        ask();

        assertThat(Race.of(() -> answer(Set.of(), "Voici"), () -> answer(Set.of(), "Voici")))
                .containsOnly(Race.DONE);
        assertThat(notes()).containsExactly("COMPLEMENT_ASKED ADVISOR", "COMPLEMENT_ANSWERED APPLICANT");
    }

    @Test
    void who_saw_the_dossier_before_the_answer_cannot_decide_from_it() {
        ask();
        var seen = version();

        answer(Set.of(), "Voici");

        assertThat(version()).isGreaterThan(seen);
    }

    @Test
    void a_landlord_s_request_is_answered_on_the_same_page() {
        papers("Avis d'imposition", Optional.empty());

        var asked = own().orElseThrow();
        assertThat(asked.isByLandlord()).isTrue();
        assertThat(asked.wanted()).isEqualTo("Avis d'imposition");
        assertThat(asked.items()).containsExactly(ComplementItem.OTHER);

        answer(Set.of(ComplementItem.OTHER), "");
        assertThat(own().orElseThrow().isAnswered()).isTrue();
        assertThat(status()).isEqualTo(CandidacyStatus.PAPERS_REQUESTED);
    }

    @Test
    void a_newer_request_of_the_landlord_replaces_the_former_and_a_later_step_ends_it() {
        papers("Avis d'imposition", Optional.empty());
        papers("Livret de famille", Optional.of(DUE));

        assertThat(own().orElseThrow().wanted()).isEqualTo("Livret de famille");
        clock.advance(Duration.ofDays(8));
        passAll();
        assertThat(steps()).containsExactly("REMINDED");
        clock.advance(Duration.ofDays(8));
        assertThat(due()).isEmpty();

        change(candidacy -> new LandlordSteps(candidacy).planCommission(DUE, NOW));
        assertThat(own()).isEmpty();
    }

    private void papers(String papers, Optional<LocalDate> until) {
        Database.inTransaction(entities -> {
            var candidacy = entities.find(Candidacy.class, id);
            if (candidacy.facts().status() == CandidacyStatus.SUBMITTED) {
                new AdvisorSteps(candidacy, CLAIRE).approve("", NOW);
                candidacy.send(NOW);
            }
            PapersRequested event = new LandlordSteps(candidacy).requestPapers(papers, until, DUE, clock.instant());
            wired(entities, CLAIRE).make(LandlordComplements.class).ask(event);
        });
    }

    private static OfferPosting homeUntil(LocalDate closesOn) {
        return OfferFixtures.posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, closesOn);
    }

    private static void closing(LocalDate day) {
        Database.inTransaction(entities -> entities.createNativeQuery("update offer set closes_on = ?1")
                .setParameter(1, Date.valueOf(day))
                .executeUpdate());
    }

    private AskComplement identity() {
        return new AskComplement(id, new WantedComplement(Set.of(ComplementItem.IDENTITY), "", 3));
    }

    private void ask() {
        ask(Set.of(ComplementItem.PAY_SLIPS, ComplementItem.TAX_NOTICE), " Toutes les pages ", 10);
    }

    private void ask(Set<ComplementItem> items, String words, int days) {
        act(
                CLAIRE,
                ComplementService.class,
                service -> service.ask(new AskComplement(id, new WantedComplement(items, words, days))));
    }

    private void answer(Set<ComplementItem> deposited, String words) {
        answerAs(HOLDER, deposited, words);
    }

    private void answerAs(long account, Set<ComplementItem> deposited, String words) {
        var request = Database.<Number>fromTransaction(
                entities -> (Number) entities.createNativeQuery("select max(id) from complement_request")
                        .getSingleResult());
        act(
                account,
                ComplementAnswerService.class,
                service -> service.answer(new AnswerComplement(request.longValue(), deposited, words)));
    }

    private long version() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().version());
    }

    private Optional<ComplementView> own() {
        return as(HOLDER, ComplementAnswerService.class, ComplementAnswerService::latest);
    }

    private List<ComplementView> complements() {
        return as(CLAIRE, ComplementService.class, service -> service.of(id));
    }

    private Optional<Long> owner() {
        return as(CLAIRE, AssignmentService.class, service -> service.of(id));
    }

    private List<Long> due() {
        return as(CLAIRE, ComplementTerms.class, service -> service.due(10));
    }

    private void passAll() {
        due().forEach(this::pass);
    }

    private void pass(long request) {
        act(CLAIRE, ComplementTerms.class, service -> service.pass(request));
    }

    private CandidacyStatus status() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().status());
    }

    private List<String> steps() {
        return told.fired().stream()
                .map(event -> ((ComplementStepRecorded) event).step())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> notes() {
        return Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select note || ' ' || actor from candidacy_milestone where note is not null order by entered_at, id")
                .getResultList());
    }

    private void change(Consumer<Candidacy> step) {
        Database.inTransaction(entities -> step.accept(entities.find(Candidacy.class, id)));
    }

    private <S> void act(long caller, Class<S> service, Consumer<S> act) {
        Database.inTransaction(entities -> act.accept(wired(entities, caller).make(service)));
    }

    private <S, T> T as(long caller, Class<S> service, Function<S, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, caller).make(service)));
    }

    private Wired wired(EntityManager entities, long caller) {
        var settings = new AlinSettings() {
            @Override
            public Period complementReminder() {
                return Period.ofDays(2);
            }

            @Override
            public Period complementTerm() {
                return Period.ofDays(10);
            }

            @Override
            public Period proposalWithin() {
                return Period.ofDays(30);
            }

            @Override
            public Period proposalAfterClosing() {
                return Period.ofDays(15);
            }
        };
        return new Wired(entities, clock, settings, new FakeCaller(caller)).firing(CandidacyEvent.class, told);
    }
}
