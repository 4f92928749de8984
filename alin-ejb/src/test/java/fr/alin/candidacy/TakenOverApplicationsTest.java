package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyMoved;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HolderSteps;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakenOverApplicationsTest {

    private static final long HERS = 900;

    private final FakeCandidacies candidacies = new FakeCandidacies();
    private final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    private final Candidacy candidacy = submitted(1);
    private final long former = candidacy.facts().accountId();

    @BeforeEach
    void one_candidacy() {
        candidacies.byId.put(1L, candidacy);
    }

    @Test
    void an_unsent_candidacy_is_cancelled() {
        takeOver();

        assertThat(candidacy.facts().status()).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(events.last()).isInstanceOf(CandidacyCancelled.class);
        assertThat(events.last().accountId()).isEqualTo(former);
    }

    @Test
    void a_sent_candidacy_continues_with_the_new_holder() {
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);

        takeOver();

        assertThat(candidacy.facts().status()).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
        assertThat(candidacy.facts().accountId()).isEqualTo(HERS);
        assertThat(candidacy.facts().reference()).isEqualTo("C000000001");
        assertThat(events.last()).isInstanceOf(CandidacyMoved.class);
        assertThat(events.last().accountId()).isEqualTo(HERS);
    }

    @Test
    void a_new_holder_with_an_active_candidacy_is_refused() {
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        var second = submitted(2);
        new HolderSteps(second).passTo(HERS, NOW);
        candidacies.byId.put(2L, second);

        assertThatThrownBy(this::takeOver).isInstanceOf(ActiveCandidacyExists.class);
    }

    @Test
    void without_a_candidacy_nothing_happens() {
        candidacy.cancel(NOW);

        takeOver();

        assertThat(events.fired()).isEmpty();
        assertThat(candidacy.facts().accountId()).isEqualTo(former);
    }

    private void takeOver() {
        var observer = new TakenOverApplications();
        observer.candidacies = candidacies;
        observer.events = events;
        observer.clock = new SettableClock(NOW);
        observer.follow(new HousingApplicationTakenOver(HERS, former, ANNE, NOW));
    }
}
