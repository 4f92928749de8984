package fr.alin.candidacy.complement;

import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ComplementAsker;
import fr.alin.candidacy.model.ComplementRequest;
import fr.alin.candidacy.model.ComplementState;

/** Stores requests to complete dossiers. They change only while their candidacy is locked. */
@ApplicationScoped
class ComplementRequests {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    void add(ComplementRequest request) {
        entities.persist(request);
    }

    Optional<Candidacy> lockCandidacy(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The candidacy of a request, locked; the request itself is read after that. */
    Optional<Candidacy> lockCandidacyOf(long request) {
        return entities.createQuery("select r.candidacyId from ComplementRequest r where r.id = :id", Long.class)
                .setParameter("id", request)
                .getResultStream()
                .findFirst()
                .flatMap(this::lockCandidacy);
    }

    /** Counts as a change of the locked candidacy, so that nobody decides on it from what she saw before. */
    void raiseVersion(Candidacy candidacy) {
        entities.lock(candidacy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    ComplementRequest get(long id) {
        return entities.find(ComplementRequest.class, id);
    }

    /** All of a candidacy, the latest first. */
    List<ComplementRequest> of(long candidacyId) {
        return entities.createQuery(
                        "select r from ComplementRequest r where r.candidacyId = :candidacy order by r.id desc",
                        ComplementRequest.class)
                .setParameter("candidacy", candidacyId)
                .getResultList();
    }

    Optional<ComplementRequest> open(long candidacyId, ComplementAsker asker) {
        return of(candidacyId).stream()
                .filter(request -> request.asker() == asker && request.state() == ComplementState.OPEN)
                .findFirst();
    }

    /** The latest request of whoever has the dossier of the account's active candidacy now, unless it is withdrawn. */
    Optional<ComplementRequest> latestFor(long accountId) {
        return entities.createQuery("""
                        select r from ComplementRequest r, Candidacy c
                        where c.id = r.candidacyId and c.accountId = :account and c.activeApplication is not null
                          and (c.status = fr.alin.candidacy.model.CandidacyStatus.SUBMITTED
                               and r.asker = fr.alin.candidacy.model.ComplementAsker.ADVISOR
                               or c.status = fr.alin.candidacy.model.CandidacyStatus.PAPERS_REQUESTED
                               and r.asker = fr.alin.candidacy.model.ComplementAsker.LANDLORD)
                        order by r.id desc""", ComplementRequest.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(request -> request.state() != ComplementState.WITHDRAWN);
    }

    /** Whether a refusal of the candidacy waits to take effect. */
    boolean isBeingRefused(long candidacyId) {
        return !entities.createNativeQuery("select 1 from pending_refusal where candidacy_id = ?1")
                .setParameter(1, candidacyId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Open requests of candidacies that still wait for the answer: those of advisors whose last day has passed, and those
     * whose last day has come near without a reminder.
     *
     * @param near the last of the days that are near
     * @return their ids, the longest due first
     */
    List<Long> due(LocalDate today, LocalDate near, int most) {
        List<?> ids = entities.createNativeQuery("""
                        select r.id from complement_request r join candidacy c on c.id = r.candidacy_id
                        where r.state = 'OPEN'
                          and c.status = case r.asker when 'ADVISOR' then 'SUBMITTED' else 'PAPERS_REQUESTED' end
                          and (r.asker = 'ADVISOR' and r.due_on < ?1
                               or r.reminded_at is null and r.due_on between ?1 and ?2
                                  and cast(r.asked_at at time zone 'Europe/Paris' as date) < r.due_on - ?3)
                        order by r.due_on, r.id limit ?4""")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(near))
                .setParameter(3, (int) ChronoUnit.DAYS.between(today, near))
                .setParameter(4, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Writes the changes so far, so that a new request finds the former one closed. */
    void write() {
        entities.flush();
    }
}
