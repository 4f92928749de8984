package fr.alin.candidacy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.AppliedBefore;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeAlreadyLet;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.LockWait;

/**
 * Loads candidacies for changes, always under a lock, so that concurrent decisions run one after the other.
 * See decision 107-applying-costs-few-statements.
 */
@ApplicationScoped
class CandidacyRepository {

    /** The refusal that each unique key stands for. */
    private static final Map<String, Supplier<BusinessException>> REFUSALS = Map.of(
            "candidacy_one_active", ActiveCandidacyExists::new,
            "candidacy_one_request", ActiveCandidacyExists::new,
            "candidacy_one_lease_of_home", HomeAlreadyLet::new,
            "candidacy_one_lease_of_application", ApplicationHasLease::new);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Inserts at once: if two requests apply together, the unique key lets only one through. */
    public void add(Candidacy candidacy) {
        entities.persist(candidacy);
        write();
    }

    /**
     * Writes the changes so far, so that a unique key refuses here what it forbids.
     *
     * @throws ActiveCandidacyExists for a second active candidacy of an application
     * @throws HomeAlreadyLet for a second lease of a home
     * @throws ApplicationHasLease for a second lease of an application
     * @throws fr.alin.shared.error.RowsBusy when another transaction holds the same key for too long
     */
    public void write() {
        try {
            LockWait.orBusy(() -> {
                entities.flush();
                return true;
            });
        } catch (PersistenceException e) {
            throw refusalOf(e).<RuntimeException>map(refusal -> refusal).orElse(e);
        }
    }

    /** The status of the candidacy that this request of the account has made, if it has made one. */
    public Optional<CandidacyStatus> statusOf(long accountId, RequestKey key) {
        return entities.createQuery(
                        "select c.status from Candidacy c where c.accountId = :account and c.requestKey = :key",
                        CandidacyStatus.class)
                .setParameter("account", accountId)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * What this request, and all others of the application, have made; in one statement. Nothing but the application's own
     * rows is named, so that the database cannot take an index of all active candidacies for it.
     */
    public AppliedBefore appliedBefore(long accountId, RequestKey key, UniqueNumber application) {
        var found = entities.createQuery("""
                        select c.accountId, c.requestKey, c.application, c.status from Candidacy c
                        where c.application = :application or c.accountId = :account and c.requestKey = :key""", Object[].class)
                .setParameter("account", accountId)
                .setParameter("key", key.value())
                .setParameter("application", application)
                .getResultList();
        return AppliedBefore.of(
                found.stream()
                        .filter(row -> row[0].equals(accountId) && key.value().equals(row[1]))
                        .map(row -> (CandidacyStatus) row[3])
                        .findFirst(),
                found.stream()
                        .filter(row -> row[2].equals(application))
                        .map(row -> (CandidacyStatus) row[3])
                        .collect(Collectors.toSet()));
    }

    /** Whether a lease was signed under this application. */
    public boolean hasLease(UniqueNumber application) {
        return !entities.createQuery(
                        "select c.id from Candidacy c where c.application = :application and c.status = :signed",
                        Long.class)
                .setParameter("application", application)
                .setParameter("signed", CandidacyStatus.LEASE_SIGNED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The offer of a candidacy, which never changes; takes no lock. */
    public Optional<OfferReference> offerOf(long id) {
        return entities.createQuery("select c.offer.reference from Candidacy c where c.id = :id", OfferReference.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The offer of a candidacy of this landlord's home, which never changes; takes no lock. */
    public Optional<OfferReference> offerOf(long id, String landlord) {
        return entities.createQuery("""
                        select c.offer.reference from Candidacy c
                        where c.id = :id and c.offer.landlordCode = :landlord""", OfferReference.class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .getResultStream()
                .findFirst();
    }

    public Optional<Candidacy> lock(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Candidacy> lockActiveOf(long accountId) {
        return lockActiveOf(Set.of(accountId)).stream().findFirst();
    }

    /** The active candidacies of several accounts, locked in the order of their ids. */
    public List<Candidacy> lockActiveOf(Set<Long> accounts) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.accountId in :accounts and c.activeApplication is not null
                        order by c.id""", Candidacy.class)
                .setParameter("accounts", accounts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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

    /** The candidate of this id together with those who are with the landlord, locked in the order of their ids. */
    public List<Candidacy> lockSentOn(OfferReference offer, long id) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.offer.reference = :offer
                          and (c.id = :id or c.activeApplication is not null and c.status not in :before)
                        order by c.id""", Candidacy.class)
                .setParameter("offer", offer)
                .setParameter("id", id)
                .setParameter("before", List.of(CandidacyStatus.SUBMITTED, CandidacyStatus.APPROVED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes the application's new number to its candidacies; of two merged applications, one lease keeps its number. */
    public void renumber(long accountId, UniqueNumber former, UniqueNumber number) {
        entities.createNativeQuery("""
                        update candidacy
                        set application = ?3, version = version + 1,
                            active_application = case when active_application is not null then ?3 end
                        where account_id = ?1 and application = ?2
                          and not (status = 'LEASE_SIGNED' and exists (
                              select 1 from candidacy signed
                              where signed.application = ?3 and signed.status = 'LEASE_SIGNED'))""")
                .setParameter(1, accountId)
                .setParameter(2, former.value())
                .setParameter(3, number.value())
                .executeUpdate();
    }

    private static Optional<BusinessException> refusalOf(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return refusalOf(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Optional<BusinessException> refusalOf(String violation) {
        return REFUSALS.entrySet().stream()
                .filter(refusal -> violation.contains(refusal.getKey()))
                .map(refusal -> refusal.getValue().get())
                .findFirst();
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
