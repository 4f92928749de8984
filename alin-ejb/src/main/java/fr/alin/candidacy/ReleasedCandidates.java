package fr.alin.candidacy;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.shared.model.OfferReference;

/** Those whose candidacy ended with their home. */
@ApplicationScoped
class ReleasedCandidates {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Those whom the list of a home left behind when it left at this moment. */
    public List<LeftOut> byList(OfferReference offer, Instant sentAt) {
        return entities.createQuery("""
                        select c, c.ending.release from Candidacy c
                        where c.offer.reference = :offer and c.status = :released and c.statusSince = :sent""", Object[].class)
                .setParameter("offer", offer)
                .setParameter("released", CandidacyStatus.RELEASED)
                .setParameter("sent", sentAt)
                .getResultStream()
                .map(row -> new LeftOut(((Candidacy) row[0]).facts(), (ReleaseReason) row[1]))
                .toList();
    }

    /** Those whom a lease of this moment released, locked in the order of their ids. */
    public List<Candidacy> byLease(OfferReference offer, Instant signedAt) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.offer.reference = :offer and c.status = :released and c.ending.release = :let
                          and c.statusSince >= :signed
                        order by c.id""", Candidacy.class)
                .setParameter("offer", offer)
                .setParameter("released", CandidacyStatus.RELEASED)
                .setParameter("let", ReleaseReason.HOME_LET)
                .setParameter("signed", signedAt)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
