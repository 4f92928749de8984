package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ContradictionOrder;
import fr.alin.candidacy.model.ContradictionQuery;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.candidacy.view.AnswerOutcome.State;
import fr.alin.candidacy.view.ContradictionLine;
import fr.alin.housingapplication.AccountRows;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.outbox.RehearsalService;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What contradicts waits for an advisor, on real rows. */
class ContradictionRepositoryTest {

    private static final SettableClock CLOCK =
            new SettableClock(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));

    private static final long ADVISOR = 3;

    private final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    private long annes;
    private long deniss;

    @BeforeEach
    void two_candidates_are_with_the_landlord() {
        Database.empty("candidacy", "home_file", "inbox_message", "outbox_message", "answer_contradiction", "account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, ADVISOR);
            var file = new HomeFile(T2_PARIS, NOW);
            file.sendList(NOW);
            entities.persist(file);
        });
        annes = sent(7, ANNE);
        deniss = sent(8, DENIS);
    }

    @Test
    void another_decision_waits_and_changes_nothing() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);

        var outcome = decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        assertThat(outcome.state()).isEqualTo(State.WAITING);
        assertThat(outcome.fault().orElseThrow().code()).isEqualTo("candidacy.another-decision");
        assertThat(outcome.fault().orElseThrow().element()).isEqualTo("outcome");
        assertThat(outcome.fault().orElseThrow().value()).isEqualTo("NOT_ALLOCATED");
        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(open()).extracting(ContradictionLine::candidacy).containsExactly(annes);
        assertThat(Database.<Integer>fromTransaction(entities ->
                        wired(entities).make(DeskService.class).counts().contradictions()))
                .isEqualTo(1);
    }

    @Test
    void the_same_message_again_waits_once_and_is_answered_in_the_same_words() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        var first = decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);
        var again = decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        assertThat(again.repeated()).isTrue();
        assertThat(again.fault()).isEqualTo(first.fault());
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_message_dated_ahead_is_refused_and_its_id_stays_free() {
        var visit = answer("m-0000001", annes, LandlordAnswerKind.VISIT, 3);
        var ahead = CLOCK.instant().plus(Duration.ofMinutes(6));

        var outcome = news().take(visit.text(Optional.of(ahead), "d"), visit);

        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.fault().orElseThrow().code()).isEqualTo("message.sent-at");
        assertThat(outcome.fault().orElseThrow().value()).isEqualTo(ahead.toString());
        var now = visit.text(Optional.of(CLOCK.instant()), "d");
        assertThat(news().take(now, visit)).isEqualTo(AnswerOutcome.applied());
    }

    @Test
    void what_is_only_asked_about_waits_for_nobody() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        var other = decision("m-0000002", annes, CaleolDecision.NOT_ALLOCATED, OptionalInt.empty());

        var outcome = news().rehearse(other.text(Optional.empty(), "d"), other);

        assertThat(outcome.state()).isEqualTo(State.WAITING);
        assertThat(outcome.fault().orElseThrow().code()).isEqualTo("candidacy.another-decision");
        assertThat(open()).isEmpty();
        assertThat(decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED).repeated())
                .isFalse();
    }

    @Test
    void an_advisor_takes_the_other_decision_and_the_landlord_is_told() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        act(service -> service.take(only(), "Le bailleur s'était trompé de candidat."));

        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.NOT_ALLOCATED);
        assertThat(open()).isEmpty();
        assertThat(acknowledgements()).singleElement().asString().contains("m-0000002", "APPLIED");
        assertThat(decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED).state())
                .isEqualTo(State.APPLIED);
    }

    @Test
    void a_decision_on_somebody_who_refused_the_home_gives_it_back_once_taken() {
        rank("m-0000001", annes, 1);
        rank("m-0000002", deniss, 2);
        decline("m-0000003", annes);
        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.ALLOCATED);

        rank("m-0000004", annes, 1);
        act(service -> service.take(only(), "Le bailleur s'était trompé."));

        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(statusOf(deniss)).isEqualTo(CandidacyStatus.WAITING);
    }

    @Test
    void an_advisor_keeps_what_stands_and_the_landlord_reads_why() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        act(service -> service.keep(only(), "La candidate a le procès-verbal de la commission."));

        assertThat(statusOf(annes)).isEqualTo(CandidacyStatus.ALLOCATED);
        assertThat(open()).isEmpty();
        assertThat(acknowledgements())
                .singleElement()
                .asString()
                .contains("REFUSED", "answer.not-taken", "procès-verbal");
    }

    @Test
    void an_advisor_writes_to_the_landlord_and_it_waits_on() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        act(service -> service.ask(only(), "Laquelle des deux décisions vaut ?"));

        assertThat(open()).hasSize(1);
        assertThat(acknowledgements()).singleElement().asString().contains("WAITING", "Laquelle");
    }

    @Test
    void the_landlord_and_the_applicant_read_why() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);

        assertThatThrownBy(() -> act(service -> service.keep(only(), " ")))
                .hasMessage("candidacy.contradiction-not-explained");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMISSION", "VISIT", "POSTPONED"})
    void what_is_told_of_an_ended_candidacy_waits_with_both_sides(LandlordAnswerKind kind) {
        Database.inTransaction(
                entities -> wired(entities).make(Renunciation.class).renounce(7, annes));

        var outcome = take(answer("m-0000001", annes, kind, 3));

        assertThat(outcome.state()).isEqualTo(kind == LandlordAnswerKind.POSTPONED ? State.REFUSED : State.WAITING);
        if (outcome.state() == State.WAITING) {
            var view = Database.fromTransaction(entities -> service(entities).look(only()));
            assertThat(view.day()).isEqualTo(DAY.plusDays(3));
            assertThat(view.words()).isEqualTo("À 14 h devant la loge");
            assertThat(view.history()).isNotEmpty();
            assertThatThrownBy(() -> act(service -> service.take(only(), "Essai")))
                    .hasMessage("candidacy.step-refused");
        }
    }

    @RepeatedTest(5)
    void of_two_advisors_at_once_one_decides() {
        decide("m-0000001", annes, CaleolDecision.ALLOCATED);
        decide("m-0000002", annes, CaleolDecision.NOT_ALLOCATED);
        var id = only();

        assertThat(Race.of(
                        () -> act(service -> service.take(id, "Oui")), () -> act(service -> service.keep(id, "Non"))))
                .containsExactlyInAnyOrder(Race.DONE, "candidacy.contradiction-over");
    }

    private AnswerOutcome decide(String messageId, long id, CaleolDecision outcome) {
        return take(decision(messageId, id, outcome, OptionalInt.empty()));
    }

    private void rank(String messageId, long id, int rank) {
        take(decision(messageId, id, CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(rank)));
    }

    private void decline(String messageId, long id) {
        var said = decision(messageId, id, CaleolDecision.ALLOCATED, OptionalInt.empty());
        take(new RecordLandlordAnswer(
                messageId,
                said.candidacyReference(),
                "TOITS",
                LandlordAnswerKind.CANDIDATE_ANSWER,
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(CandidateReply.REFUSED)));
    }

    private static RecordLandlordAnswer decision(String messageId, long id, CaleolDecision outcome, OptionalInt rank) {
        return new RecordLandlordAnswer(
                messageId,
                CandidacyReference.of(id).value(),
                "TOITS",
                LandlordAnswerKind.DECISION,
                DAY,
                Optional.of(outcome),
                rank,
                "");
    }

    private static RecordLandlordAnswer answer(String messageId, long id, LandlordAnswerKind kind, int days) {
        return new RecordLandlordAnswer(
                messageId,
                CandidacyReference.of(id).value(),
                "TOITS",
                kind,
                DAY.plusDays(days),
                Optional.empty(),
                OptionalInt.empty(),
                "À 14 h devant la loge");
    }

    /** Each service in a transaction of its own, as the container does. */
    private AnswerOutcome take(RecordLandlordAnswer answer) {
        return news().take(answer.text(Optional.empty(), "d"), answer);
    }

    private LandlordNewsService news() {
        var news = new LandlordNewsService();
        news.clock = CLOCK;
        news.settings = new CandidacySettings();
        news.answers = new LandlordAnswerService() {
            @Override
            public AnswerOutcome record(ReceivedText text, RecordLandlordAnswer given) {
                return Database.fromTransaction(entities ->
                        wired(entities).make(LandlordAnswerService.class).record(text, given));
            }
        };
        news.contradictions = new ContradictionIntake() {
            @Override
            public AnswerOutcome keep(ReceivedText text, RecordLandlordAnswer given, AnswerFault why) {
                return Database.fromTransaction(entities ->
                        wired(entities).make(ContradictionIntake.class).keep(text, given, why));
            }
        };
        news.rehearsals = new RehearsalService() {
            @Override
            public <T> T rehearse(Supplier<T> act) {
                return act.get();
            }
        };
        return news;
    }

    private void act(Consumer<ContradictionService> act) {
        Database.inTransaction(entities -> act.accept(service(entities)));
    }

    private ContradictionService service(EntityManager entities) {
        return wired(entities).make(ContradictionService.class);
    }

    private Wired wired(EntityManager entities) {
        return new Wired(
                        entities,
                        CLOCK,
                        new FakeNearestHomes(),
                        new CandidacySettings(),
                        new FakeLandlordMessages(),
                        new FakeCaller(ADVISOR),
                        new FakeScope())
                .firing(CandidacyEvent.class, events);
    }

    private List<ContradictionLine> open() {
        return Database.fromTransaction(entities -> service(entities)
                .page(new ContradictionQuery("", Sorting.ascending(ContradictionOrder.CAME), new Slice(0, 20)))
                .lines());
    }

    private long only() {
        return open().get(0).id();
    }

    @SuppressWarnings("unchecked")
    private static List<String> acknowledgements() {
        return Database.fromTransaction(
                entities -> entities.createNativeQuery("""
                        select body from outbox_message where destination = 'landlord.TOITS.acknowledgements'""").getResultList());
    }

    private static long sent(long account, UniqueNumber application) {
        return Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(account, application, REGISTERED, offer(T2_PARIS), NOW);
            entities.persist(candidacy);
            new AdvisorSteps(candidacy, 3).approve("", NOW);
            candidacy.send(NOW);
            entities.flush();
            return candidacy.facts().id();
        });
    }

    private static CandidacyStatus statusOf(long id) {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().status());
    }
}
