package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyTold;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.AdvisorMessage;
import fr.alin.candidacy.model.AlreadyTold;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyOver;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MessageEmpty;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An advisor writes to an applicant about her candidacy. */
class MessageRepositoryTest {

    private static final String WORDS = "Votre dossier est suivi.";

    private final SettableClock clock = new SettableClock(NOW.plusSeconds(60));
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();
    private long id;

    @BeforeEach
    void one_candidacy() {
        Database.empty("candidacy");
        id = Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(7, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    @Test
    void the_words_stand_in_the_history_and_the_stage_stays() {
        var version = version();

        tell(" " + WORDS + " ");

        var line = history().get(1);
        assertThat(line.note()).contains(MilestoneNote.TOLD);
        assertThat(line.status()).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(line.step().words()).isEqualTo(WORDS);
        assertThat(line.step().actor()).isEqualTo(Actor.ADVISOR);
        assertThat(told.fired()).hasExactlyElementsOfTypes(CandidacyTold.class);
        assertThat(version()).as("nobody who decides on it is disturbed").isEqualTo(version);
    }

    @Test
    void the_same_words_leave_once_and_others_at_once() {
        tell(WORDS);

        assertThatThrownBy(() -> tell(WORDS)).isInstanceOf(AlreadyTold.class);
        tell("Rappelez-nous.");
        clock.advance(Duration.ofHours(2));
        tell("Rappelez-nous.");

        assertThat(history()).hasSize(4);
        assertThat(told.fired()).hasSize(3);
    }

    @RepeatedTest(3)
    void of_two_presses_one_writes() {
        Race.of(() -> tell(WORDS), () -> tell(WORDS));

        assertThat(history()).hasSize(2);
        assertThat(told.fired()).hasSize(1);
    }

    @Test
    void nobody_is_written_to_about_a_candidacy_that_has_ended() {
        Database.inTransaction(entities -> entities.find(Candidacy.class, id).cancel(NOW.plusSeconds(1)));

        assertThatThrownBy(() -> tell(WORDS)).isInstanceOf(CandidacyOver.class);
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void a_message_has_words() {
        assertThatThrownBy(() -> new AdvisorMessage(" \n")).isInstanceOf(MessageEmpty.class);
    }

    private void tell(String words) {
        Database.inTransaction(entities -> new Wired(entities, clock, new FakeScope())
                .firing(CandidacyEvent.class, told)
                .make(MessageService.class)
                .tell(id, new AdvisorMessage(words)));
    }

    private long version() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, id).facts().version());
    }

    private List<CandidacyStage> history() {
        return Database.fromTransaction(
                entities -> new Wired(entities).make(CandidacyQueries.class).history(id));
    }
}
