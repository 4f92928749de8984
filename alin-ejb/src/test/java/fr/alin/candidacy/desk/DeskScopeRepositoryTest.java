package fr.alin.candidacy.desk;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.CorrectionService;
import fr.alin.candidacy.HomeFitService;
import fr.alin.candidacy.OwnWork;
import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.SecondLookService;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.housingapplication.AccountRows;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidacy for a home in Paris, with an advisor who works there, one who works elsewhere, and the lead of the first. */
class DeskScopeRepositoryTest {

    private static final long PARISIAN = 301;
    private static final long ELSEWHERE = 302;
    private static final long LEAD = 303;

    private final SettableClock clock = new SettableClock(NOW);
    private long annes;

    @BeforeEach
    void a_candidacy_and_three_members() {
        Database.empty("candidacy", "account", "agency", "home_file", "offer");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            entities.createNativeQuery("insert into agency (id, version, name) values (1, 0, 'Agence de Paris')")
                    .executeUpdate();
            member(entities, PARISIAN, "75", "ADVISOR");
            member(entities, ELSEWHERE, "29", "ADVISOR");
            member(entities, LEAD, "29", "TEAM_LEAD");
            entities.createNativeQuery("update staff_member set agency_id = 1 where account_id in (301, 303)")
                    .executeUpdate();
            var candidacy = new Candidacy(7, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            annes = candidacy.facts().id();
        });
    }

    private static void member(EntityManager entities, long id, String department, String role) {
        AccountRows.add(entities, id);
        entities.createNativeQuery("update account set role = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, role)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into staff_member (account_id, version, whole_country, invited_at, invited_until)
                        values (?1, 0, false, now(), now())""").setParameter(1, id).executeUpdate();
        entities.createNativeQuery("insert into staff_territory values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, department)
                .executeUpdate();
    }

    @Test
    void a_dossier_opens_to_the_advisor_of_its_department_and_to_her_lead() {
        assertThat(opens(PARISIAN)).isTrue();
        assertThat(opens(LEAD)).isTrue();

        assertThatThrownBy(() -> opens(ELSEWHERE)).isInstanceOf(ReasonNotStated.class);
    }

    @Test
    void nobody_acts_on_a_candidacy_elsewhere() {
        assertRefused(RefusalService.class, desk -> desk.refuse(annes, version(), RefusalReason.OTHER, "Doublon"));
        assertRefused(ReviewService.class, desk -> desk.approve(annes, version(), ""));
        assertRefused(NoteService.class, desk -> desk.write(annes, NoteKind.NOTE, "Appel"));
        assertRefused(NoteService.class, desk -> desk.enter(annes));
        assertRefused(AssignmentService.class, desk -> desk.take(annes));
        assertRefused(AssignmentService.class, desk -> desk.assign(annes, ELSEWHERE));
        assertRefused(AssignmentService.class, desk -> desk.release(annes));
        assertRefused(SecondLookService.class, desk -> desk.confirm(annes, "Doublon"));

        approved();
        assertRefused(CorrectionService.class, desk -> desk.undo(annes, version(), "Erreur"));
        assertRefused(HomeFitService.class, desk -> desk.keep(annes, version(), "Nouveau salaire"));
    }

    @Test
    void a_refusal_that_waits_is_not_undone_from_elsewhere() {
        act(PARISIAN, RefusalService.class, desk -> desk.refuse(annes, version(), RefusalReason.OTHER, "Doublon"));

        assertRefused(RefusalService.class, desk -> desk.undo(annes));
        assertRefused(RefusalService.class, desk -> desk.sendNow(annes));
        act(LEAD, RefusalService.class, desk -> desk.undo(annes));
        assertThat(toReview(PARISIAN)).isEqualTo(1);
    }

    @Test
    void what_a_colleague_gives_opens_and_what_one_gives_oneself_does_not() {
        act(PARISIAN, AssignmentService.class, desk -> desk.assign(annes, PARISIAN));
        assertThat(handedOver(ELSEWHERE, Optional.of(ELSEWHERE))).isZero();
        assertThat(handedOver(ELSEWHERE, Optional.empty())).isZero();
        assertThatThrownBy(() -> opens(ELSEWHERE)).isInstanceOf(ReasonNotStated.class);

        assertThat(handedOver(LEAD, Optional.of(ELSEWHERE))).isEqualTo(1);

        assertThat(opens(ELSEWHERE)).isTrue();
        assertThat(toReview(ELSEWHERE)).isEqualTo(1);
    }

    @Test
    void the_lists_of_the_desk_hold_what_is_in_the_readers_departments() {
        assertThat(toReview(PARISIAN)).isEqualTo(1);
        assertThat(toReview(LEAD)).isEqualTo(1);
        assertThat(toReview(ELSEWHERE)).isZero();
        assertThat(listsAndSpans(PARISIAN)).containsExactly(1, 1);
        assertThat(listsAndSpans(ELSEWHERE)).containsExactly(0, 0);
    }

    private List<Integer> listsAndSpans(long advisor) {
        int lists = ask(advisor, DeskService.class, desk -> desk.counts().lists());
        var spans = ask(advisor, ReviewService.class, ReviewService::pendingBySpan);
        return List.of(
                lists, spans.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int handedOver(long by, Optional<Long> to) {
        return ask(by, AssignmentService.class, desk -> desk.handOver(PARISIAN, to));
    }

    /** By the tab's count, which is that of the list. */
    private int toReview(long advisor) {
        int counted = ask(advisor, DeskService.class, desk -> desk.counts().toReview());
        var asked = new ReviewQuery(
                "", ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.DEADLINE), new Slice(0, 20));
        var listed = ask(advisor, ReviewService.class, desk -> desk.pending(asked));
        assertThat(listed.total()).isEqualTo(counted);
        return counted;
    }

    private boolean opens(long advisor) {
        return ask(advisor, OwnWork.class, work -> work.require(annes).id() == annes);
    }

    private <T> void assertRefused(Class<T> service, Consumer<T> forged) {
        assertThatThrownBy(() -> act(ELSEWHERE, service, forged)).isInstanceOf(ReasonNotStated.class);
    }

    private long version() {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, annes).facts().version());
    }

    private void approved() {
        Database.inTransaction(
                entities -> new AdvisorSteps(entities.find(Candidacy.class, annes), PARISIAN).approve("", NOW));
    }

    private <T> void act(long advisor, Class<T> service, Consumer<T> what) {
        ask(advisor, service, desk -> {
            what.accept(desk);
            return true;
        });
    }

    private <S, T> T ask(long advisor, Class<S> service, Function<S, T> what) {
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
            public Duration decisionUndo() {
                return Duration.ofMinutes(10);
            }
        };
        return Database.fromTransaction(
                entities -> what.apply(new Wired(entities, clock, caller, settings).make(service)));
    }
}
