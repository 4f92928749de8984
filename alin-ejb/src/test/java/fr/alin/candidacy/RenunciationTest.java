package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ACCOUNT;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyRenounced;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CandidacyStepRefused;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.Leaving;
import fr.alin.shared.outbox.Outbox;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenunciationTest {

    final Renunciation renunciation = new Renunciation();
    final FakeCandidacies candidacies = new FakeCandidacies();
    final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    final List<String> told = new ArrayList<>();

    @BeforeEach
    void one_candidacy() {
        renunciation.homes = new FakeHomeFiles();
        renunciation.candidacies = candidacies;
        renunciation.clock = new SettableClock(NOW);
        renunciation.dossiers = new LeftDossiers();
        renunciation.dossiers.clock = renunciation.clock;
        renunciation.ranks = CandidacySettings.ranks(renunciation.clock);
        renunciation.dossiers.messages = new FakeLandlordMessages();
        renunciation.dossiers.outbox = new Outbox() {
            @Override
            public String add(String destination, String kind, String partnerKey, String body) {
                told.add(String.join(" ", destination, kind, partnerKey, body));
                return "m-1";
            }
        };
        renunciation.events = events;
        candidacies.byId.put(1L, submitted(1));
    }

    @Test
    void a_sent_candidacy_is_given_up_and_the_landlord_is_told() {
        new AdvisorSteps(candidacies.byId.get(1L), 3).approve("", NOW);
        candidacies.byId.get(1L).send(NOW);

        renunciation.renounce(ACCOUNT, 1);

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.RENOUNCED);
        assertThat(told).containsExactly("landlord.TOITS.dossiers renunciation C000000001 renunciation of C000000001");
        assertThat(events.fired()).hasExactlyElementsOfTypes(CandidacyRenounced.class);
    }

    @Test
    void a_candidacy_that_is_not_sent_is_cancelled_instead() {
        assertThatThrownBy(() -> renunciation.renounce(ACCOUNT, 1)).isInstanceOf(CandidacyStepRefused.class);
        assertThat(told).isEmpty();
    }

    @Test
    void giving_up_again_on_an_old_page_changes_nothing_and_tells_nobody() {
        new AdvisorSteps(candidacies.byId.get(1L), 3).approve("", NOW);
        candidacies.byId.get(1L).send(NOW);
        renunciation.renounce(ACCOUNT, 1);

        assertThat(renunciation.renounce(ACCOUNT, 1))
                .isEqualTo(new Leaving(CandidacyStatus.RENOUNCED, Actor.APPLICANT));

        assertThat(told).hasSize(1);
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void what_the_landlord_recorded_first_is_not_taken_for_hers() {
        var candidacy = candidacies.byId.get(1L);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        var home = new FakeHomeFiles().lock(candidacy.facts().offer().reference(), NOW);
        var ranks = CandidacySettings.ranks(renunciation.clock).of(home, List.of(candidacy));
        var first = new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(1), "");
        ranks.decide(candidacy, first, DAY, NOW);
        ranks.answer(candidacy, CandidateReply.NO_ANSWER, "", DAY, NOW);

        var left = renunciation.renounce(ACCOUNT, 1);

        assertThat(left).isEqualTo(new Leaving(CandidacyStatus.RENOUNCED, Actor.LANDLORD));
        assertThat(left.isOwn(CandidacyStatus.RENOUNCED)).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void a_candidacy_that_another_has_is_not_given_up() {
        assertThatThrownBy(() -> renunciation.renounce(ACCOUNT + 1, 1)).isInstanceOf(NoActiveCandidacy.class);
        assertThatThrownBy(() -> renunciation.renounce(ACCOUNT, 2)).isInstanceOf(NoActiveCandidacy.class);
    }
}
