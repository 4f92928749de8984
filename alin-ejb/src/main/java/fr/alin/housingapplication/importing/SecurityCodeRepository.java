package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.model.SecurityCode;

/** Stores and counts the codes mailed. */
@ApplicationScoped
class SecurityCodeRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(SecurityCode code) {
        entities.persist(code);
    }

    /** The code that is neither used nor voided, if any. */
    public Optional<SecurityCode> findOpen(long accountId) {
        return entities.createQuery("""
                        select c from SecurityCode c
                        where c.accountId = :account and c.endedAt is null""", SecurityCode.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Voids every code of the account. */
    public void endAll(long accountId, Instant now) {
        entities.createQuery("""
                        update SecurityCode c
                        set c.endedAt = :now, c.version = c.version + 1
                        where c.accountId = :account and c.endedAt is null""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** When codes were mailed for this account, oldest first. */
    public List<Instant> issuedSince(Instant since, long accountId) {
        return entities.createQuery("""
                        select c.issuedAt from SecurityCode c
                        where c.issuedAt > :since and c.accountId = :account
                        order by c.issuedAt""", Instant.class)
                .setParameter("since", since)
                .setParameter("account", accountId)
                .getResultList();
    }
}
