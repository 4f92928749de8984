package fr.alin.candidacy.desk;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.AlreadyTaken;
import fr.alin.candidacy.model.AssignmentOver;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HandedToHerself;
import fr.alin.candidacy.model.NotAnAdvisor;
import fr.alin.candidacy.model.NoteEmpty;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.view.NoteLine;
import fr.alin.candidacy.view.Workload;
import fr.alin.housingapplication.AccountRows;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What two advisors share: whose a candidacy is, who has it open, and what they write down. */
class DeskWorkRepositoryTest {

    private static final long CLAIRE = 301;
    private static final long PAUL = 302;
    private static final long APPLICANT = 303;

    private final SettableClock clock = new SettableClock(NOW);
    private long annes;
    private long deniss;

    @BeforeEach
    void two_advisors_and_two_candidacies() {
        Database.empty("candidacy", "account", "offer");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            for (var id : List.of(CLAIRE, PAUL, APPLICANT)) {
                AccountRows.add(entities, id);
            }
            entities.createNativeQuery("update account set role = 'ADVISOR' where id in (301, 302)")
                    .executeUpdate();
            var first = new Candidacy(7, ANNE, REGISTERED, t2InParis(), NOW);
            var second = new Candidacy(8, DENIS, REGISTERED, t2InParis(), NOW.plusSeconds(1));
            entities.persist(first);
            entities.persist(second);
            annes = first.facts().id();
            deniss = second.facts().id();
        });
    }

    @Test
    void what_one_has_taken_is_hers_until_she_hands_it_over() {
        work(CLAIRE, desk -> done(() -> desk.take(annes)));
        work(CLAIRE, desk -> done(() -> desk.take(annes)));

        assertThatThrownBy(() -> work(PAUL, desk -> done(() -> desk.take(annes))))
                .isInstanceOf(AlreadyTaken.class);
        assertThat(whose(annes)).contains(CLAIRE);
        assertThat(whose(deniss)).isEmpty();

        work(CLAIRE, desk -> done(() -> desk.assign(annes, PAUL)));
        assertThat(whose(annes)).contains(PAUL);
        work(CLAIRE, desk -> done(() -> desk.release(annes)));
        assertThat(whose(annes)).isEmpty();
    }

    @RepeatedTest(3)
    void of_two_who_take_it_at_once_one_has_it() {
        var outcomes = Race.of(
                () -> work(CLAIRE, desk -> done(() -> desk.take(annes))),
                () -> work(PAUL, desk -> done(() -> desk.take(annes))));

        assertThat(outcomes).containsExactlyInAnyOrder(Race.DONE, "candidacy.already-taken");
    }

    @Test
    void all_of_an_absent_colleagues_work_goes_to_another_or_to_everybody() {
        work(CLAIRE, desk -> done(() -> desk.take(annes)));
        work(CLAIRE, desk -> done(() -> desk.take(deniss)));

        int given = work(PAUL, desk -> desk.handOver(CLAIRE, Optional.of(PAUL)));
        assertThat(given).isEqualTo(2);
        var loads = work(PAUL, AssignmentService::workloads);
        assertThat(loads)
                .extracting(Workload::advisor, Workload::toReview)
                .containsExactly(tuple(CLAIRE, 0), tuple(PAUL, 2));

        int freed = work(CLAIRE, desk -> desk.handOver(PAUL, Optional.empty()));
        assertThat(freed).isEqualTo(2);
        assertThat(whose(annes)).isEmpty();
    }

    @Test
    void an_absent_colleagues_work_is_not_handed_to_herself() {
        work(CLAIRE, desk -> done(() -> desk.take(annes)));

        assertThatThrownBy(() -> work(PAUL, desk -> desk.handOver(CLAIRE, Optional.of(CLAIRE))))
                .isInstanceOf(HandedToHerself.class);
        assertThat(whose(annes)).contains(CLAIRE);
    }

    @Test
    void only_work_that_waits_is_handed_and_only_to_an_advisor() {
        decided(annes);

        assertThatThrownBy(() -> work(CLAIRE, desk -> done(() -> desk.take(annes))))
                .isInstanceOf(AssignmentOver.class);
        assertThatThrownBy(() -> work(CLAIRE, desk -> done(() -> desk.assign(deniss, APPLICANT))))
                .isInstanceOf(NotAnAdvisor.class);
    }

    @Test
    void notes_are_kept_for_the_colleagues_who_work_on_the_dossier() {
        notes(CLAIRE, desk -> done(() -> desk.write(annes, NoteKind.NOTE, " Attestation demandée. ")));
        clock.advance(Duration.ofMinutes(1));
        notes(PAUL, desk -> done(() -> desk.write(annes, NoteKind.CALL, "")));

        var kept = notes(PAUL, desk -> desk.of(annes));
        assertThat(kept)
                .containsExactly(
                        new NoteLine(NoteKind.CALL, "", NOW.plusSeconds(60), Optional.of(PAUL)),
                        new NoteLine(NoteKind.NOTE, "Attestation demandée.", NOW, Optional.of(CLAIRE)));
        assertThatThrownBy(() -> notes(CLAIRE, desk -> done(() -> desk.write(annes, NoteKind.NOTE, " "))))
                .isInstanceOf(NoteEmpty.class);

        decided(annes);
        assertThatThrownBy(() -> notes(PAUL, desk -> desk.of(annes))).isInstanceOf(ReasonNotStated.class);
    }

    @RepeatedTest(3)
    void the_same_note_sent_three_times_at_once_is_kept_once() {
        for (var kind : NoteKind.values()) {
            Race.of(
                    () -> notes(CLAIRE, desk -> done(() -> desk.write(annes, kind, "Rappeler jeudi"))),
                    () -> notes(CLAIRE, desk -> done(() -> desk.write(annes, kind, "Rappeler jeudi"))),
                    () -> notes(CLAIRE, desk -> done(() -> desk.write(annes, kind, "Rappeler jeudi"))));
        }

        var kept = notes(CLAIRE, desk -> desk.of(annes));
        assertThat(kept).hasSize(NoteKind.values().length);
        notes(PAUL, desk -> done(() -> desk.write(annes, NoteKind.CALL, "Rappeler jeudi")));
        clock.advance(Duration.ofMinutes(2));
        notes(CLAIRE, desk -> done(() -> desk.write(annes, NoteKind.CALL, "Rappeler jeudi")));
        var more = notes(CLAIRE, desk -> desk.of(annes));
        assertThat(more).hasSize(NoteKind.values().length + 2);
    }

    @Test
    void colleagues_see_who_has_the_dossier_open_until_she_opens_another_or_time_passes() {
        assertThat(enter(CLAIRE, annes)).isEmpty();
        assertThat(enter(PAUL, annes)).containsExactly(CLAIRE);

        enter(CLAIRE, deniss);
        assertThat(enter(PAUL, annes)).isEmpty();

        clock.advance(Duration.ofMinutes(10));
        assertThat(enter(CLAIRE, annes)).isEmpty();
    }

    @Test
    void leaving_ends_it_unless_the_dossier_was_opened_again_since() {
        enter(CLAIRE, annes);
        var first = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        enter(CLAIRE, annes);

        notes(CLAIRE, desk -> done(() -> desk.leave(annes, first)));
        assertThat(enter(PAUL, annes)).containsExactly(CLAIRE);

        notes(CLAIRE, desk -> done(() -> desk.leave(annes, clock.instant())));
        assertThat(enter(PAUL, annes)).isEmpty();
    }

    private static void decided(long candidacy) {
        Database.inTransaction(
                entities -> new AdvisorSteps(entities.find(Candidacy.class, candidacy), CLAIRE).approve("", NOW));
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private Optional<Long> whose(long candidacy) {
        return work(CLAIRE, desk -> desk.of(candidacy));
    }

    private <T> T work(long advisor, Function<AssignmentService, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, advisor).make(AssignmentService.class)));
    }

    private List<Long> enter(long advisor, long candidacy) {
        return notes(advisor, desk -> desk.enter(candidacy));
    }

    private <T> T notes(long advisor, Function<NoteService, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, advisor).make(NoteService.class)));
    }

    private Wired wired(EntityManager entities, long advisor) {
        var caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return advisor;
            }
        };
        var settings = new AlinSettings() {
            @Override
            public Duration presenceLasts() {
                return Duration.ofMinutes(10);
            }

            @Override
            public Duration repeatedFormWithin() {
                return Duration.ofMinutes(2);
            }
        };
        return new Wired(entities, clock, caller, settings);
    }
}
