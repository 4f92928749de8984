package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyRefused;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CandidacyStepRefused;
import fr.alin.candidacy.model.RefusalOver;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ReleaseSteps;
import fr.alin.candidacy.view.PendingRefusal;
import fr.alin.shared.config.AlinSettings;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A refusal from the advisor's press to its effect, and what can come between them. */
class RefusalRepositoryTest {

    private static final long CLAIRE = 301;
    private static final Duration UNDO = Duration.ofMinutes(10);

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();
    private long id;

    @BeforeEach
    void one_candidacy_to_review() {
        Database.empty("candidacy");
        id = Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(7, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    @Test
    void a_refusal_takes_effect_when_it_can_be_undone_no_more() {
        refuse();
        var waiting = refusals(service -> service.pending(id));
        assertThat(waiting).contains(new PendingRefusal(CLAIRE, RefusalReason.OTHER, "Doublon", NOW, NOW.plus(UNDO)));

        clock.advance(UNDO.minusSeconds(1));
        assertThat(due()).isEmpty();
        act(service -> service.takeEffect(id));
        assertThat(facts().status()).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(told.fired()).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(due()).containsExactly(id);
        act(service -> service.takeEffect(id));
        assertThat(facts().status()).isEqualTo(CandidacyStatus.REFUSED);
        assertThat(facts().reviewer()).contains(CLAIRE);
        assertThat(told.fired()).hasExactlyElementsOfTypes(CandidacyRefused.class);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_refusal_that_is_undone_never_was() {
        refuse();

        act(service -> service.undo(id));

        clock.advance(UNDO);
        act(service -> service.takeEffect(id));
        assertThat(facts().status()).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(told.fired()).isEmpty();
        assertThatThrownBy(() -> act(service -> service.undo(id))).isInstanceOf(RefusalOver.class);
    }

    @Test
    void a_refusal_can_be_sent_before_its_time() {
        refuse();

        act(service -> service.sendNow(id));

        assertThat(facts().status()).isEqualTo(CandidacyStatus.REFUSED);
        assertThatThrownBy(() -> act(service -> service.sendNow(id))).isInstanceOf(RefusalOver.class);
        assertThat(told.fired()).hasSize(1);
    }

    @Test
    void what_the_applicant_or_the_home_does_meanwhile_comes_first() {
        refuse();
        change(candidacy -> candidacy.cancel(NOW));

        assertThatThrownBy(() -> act(service -> service.undo(id)))
                .isInstanceOf(RefusalOver.class)
                .hasMessage("candidacy.refusal-over-cancelled");
        clock.advance(UNDO);
        act(service -> service.takeEffect(id));
        assertThat(facts().status()).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(due()).isEmpty();
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void a_home_that_closes_meanwhile_releases_the_candidate_and_the_refusal_lapses() {
        refuse();
        change(candidacy -> new ReleaseSteps(candidacy).release(ReleaseReason.HOME_CLOSED, "", List.of(), NOW));

        clock.advance(UNDO);
        act(service -> service.takeEffect(id));

        assertThat(facts().status()).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void nobody_refuses_twice_or_what_is_decided_or_without_words() {
        assertThatThrownBy(() -> act(service -> service.refuse(id, version(), RefusalReason.OTHER, " ")))
                .hasMessage("candidacy.refusal-not-explained");
        refuse();
        assertThatThrownBy(this::refuse).isInstanceOf(CandidacyChangedMeanwhile.class);
        act(service -> service.undo(id));
        assertThatThrownBy(() -> act(service -> service.refuse(id, version() + 1, RefusalReason.OTHER, "Doublon")))
                .isInstanceOf(CandidacyChangedMeanwhile.class);
        change(candidacy -> new AdvisorSteps(candidacy, CLAIRE).approve("", NOW));
        assertThatThrownBy(this::refuse).isInstanceOf(CandidacyStepRefused.class);
    }

    @RepeatedTest(3)
    void the_timers_of_two_nodes_let_it_take_effect_once() {
        refuse();
        clock.advance(UNDO);

        Race.of(() -> act(service -> service.takeEffect(id)), () -> act(service -> service.takeEffect(id)));

        assertThat(facts().status()).isEqualTo(CandidacyStatus.REFUSED);
        assertThat(told.fired()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_an_undoing_and_a_timer_one_wins() {
        refuse();
        clock.advance(UNDO);

        var outcomes = Race.of(() -> act(service -> service.undo(id)), () -> act(service -> service.takeEffect(id)));

        assertThat(facts().status() == CandidacyStatus.SUBMITTED)
                .isEqualTo(outcomes.get(0).equals(Race.DONE));
    }

    private void refuse() {
        act(service -> service.refuse(id, version(), RefusalReason.OTHER, " Doublon "));
    }

    private long version() {
        return facts().version();
    }

    private CandidacyFacts facts() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts());
    }

    private void change(Consumer<Candidacy> step) {
        Database.inTransaction(entities -> step.accept(entities.find(Candidacy.class, id)));
    }

    private List<Long> due() {
        return refusals(service -> service.due(10));
    }

    private void act(Consumer<RefusalService> act) {
        refusals(service -> {
            act.accept(service);
            return true;
        });
    }

    private <T> T refusals(Function<RefusalService, T> act) {
        var settings = new AlinSettings() {
            @Override
            public Duration decisionUndo() {
                return UNDO;
            }
        };
        return Database.fromTransaction(
                entities -> act.apply(new Wired(entities, clock, settings, new FakeCaller(CLAIRE))
                        .firing(CandidacyEvent.class, told)
                        .make(RefusalService.class)));
    }
}
