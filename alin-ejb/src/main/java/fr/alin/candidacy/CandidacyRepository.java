package fr.alin.candidacy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** Loads candidacies for changes, always under a lock, so that concurrent decisions run one after the other. */
@ApplicationScoped
class CandidacyRepository {

    private static final String ONE_ACTIVE = "candidacy_one_active";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Inserts at once: if two requests apply together, the unique key lets only one through. */
    public void add(Candidacy candidacy) {
        try {
            entities.persist(candidacy);
            entities.flush();
        } catch (PersistenceException e) {
            throw isSecondActive(e) ? new ActiveCandidacyExists() : e;
        }
    }

    public boolean hasActive(UniqueNumber application) {
        return !entities.createQuery(
                        "select c.id from Candidacy c where c.activeApplication = :application", Long.class)
                .setParameter("application", application)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Candidacy> lock(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Candidacy> lockActiveOf(long accountId) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.accountId = :account and c.activeApplication is not null""", Candidacy.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Always locks in the same order, to avoid deadlocks. */
    public List<Candidacy> lockActiveOn(OfferReference offer) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.offer.reference = :offer and c.activeApplication is not null
                        order by c.id""", Candidacy.class)
                .setParameter("offer", offer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Ids of approved candidacies, oldest approval first. */
    public List<Long> approved(int limit) {
        return entities.createQuery("""
                        select c.id from Candidacy c where c.status = fr.alin.candidacy.model.CandidacyStatus.APPROVED
                        order by c.statusSince, c.id""", Long.class).setMaxResults(limit).getResultList();
    }

    /** Writes the application's new number to its candidacies. */
    public void renumber(long accountId, UniqueNumber former, UniqueNumber number) {
        entities.createNativeQuery("""
                        update candidacy
                        set application = ?3, version = version + 1,
                            active_application = case when active_application is not null then ?3 end
                        where account_id = ?1 and application = ?2""")
                .setParameter(1, accountId)
                .setParameter(2, former.value())
                .setParameter(3, number.value())
                .executeUpdate();
    }

    private static boolean isSecondActive(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    && String.valueOf(cause.getMessage()).contains(ONE_ACTIVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Deletes candidacies that ended before the moment, with their stages. Rows locked by another node are skipped.
     *
     * @return the ids of the deleted candidacies
     */
    public List<Long> deleteEndedBefore(Instant before, int most) {
        List<?> gone = entities.createNativeQuery("""
                        with due as materialized (
                            select id from candidacy where active_application is null and status_since < ?1
                            limit ?2 for update skip locked),
                        stages as (delete from candidacy_milestone where candidacy_id in (select id from due))
                        delete from candidacy where id in (select id from due) returning id""")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return gone.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Ids of all candidacies of an account, active and ended. */
    public List<Long> idsOf(long accountId) {
        return entities.createQuery(
                        "select c.id from Candidacy c where c.accountId = :account order by c.id", Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
