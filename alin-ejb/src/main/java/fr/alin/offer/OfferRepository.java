package fr.alin.offer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.offer.model.Offer;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.LockWait;
import fr.alin.shared.time.Today;

/**
 * Reads one offer, with or without a lock.
 * See decision 107-applying-costs-few-statements.
 */
@ApplicationScoped
class OfferRepository {

    /** The function is a row of the statement, and rows are locked once they are complete: so the bound holds for this lock. */
    private static final String LOCK_IN_TIME =
            "select o.* from %s, offer o where o.reference = ?1 for share of o".formatted(LockWait.BOUND);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Reads the offer under a shared lock: it cannot be withdrawn before the transaction ends. */
    public Optional<OfferDetails> lockShared(OfferReference reference, Today today) {
        return LockWait.orBusy(
                () -> read(query("select * from offer where reference = ?1 for share", reference), today));
    }

    /** The same, and bounds this and each later wait of the transaction for rows that others hold. */
    public Optional<OfferDetails> lockShared(OfferReference reference, Duration atMost, Today today) {
        return LockWait.orBusy(
                () -> read(query(LOCK_IN_TIME, reference).setParameter(2, LockWait.value(atMost)), today));
    }

    public Optional<OfferDetails> details(OfferReference reference, Today today) {
        return read(query("select * from offer where reference = ?1", reference), today);
    }

    private Query query(String sql, OfferReference reference) {
        return entities.createNativeQuery(sql, Offer.class)
                .setParameter(1, reference.value())
                .setHint("eclipselink.refresh", true);
    }

    private static Optional<OfferDetails> read(Query query, Today today) {
        @SuppressWarnings("unchecked")
        List<Offer> found = query.getResultList();
        return found.stream()
                .findFirst()
                .map(offer -> new OfferDetails(
                        offer.reference(), offer.landlordCode(), offer.posting(), offer.stateOn(today)));
    }
}
