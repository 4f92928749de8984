package fr.alin.offer;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.Offer;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.LockWait;
import fr.alin.shared.time.Today;

/** Reads one offer, with or without a lock. */
@ApplicationScoped
class OfferRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Reads the offer under a shared lock: it cannot be withdrawn before the transaction ends. */
    public Optional<OfferDetails> lockShared(OfferReference reference, Today today) {
        return LockWait.orBusy(() -> details(reference, today, "select * from offer where reference = ?1 for share"));
    }

    public Optional<OfferDetails> details(OfferReference reference, Today today) {
        return details(reference, today, "select * from offer where reference = ?1");
    }

    private Optional<OfferDetails> details(OfferReference reference, Today today, String sql) {
        @SuppressWarnings("unchecked")
        List<Offer> found = entities.createNativeQuery(sql, Offer.class)
                .setParameter(1, reference.value())
                .setHint("eclipselink.refresh", true)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(offer -> new OfferDetails(
                        offer.reference(), offer.landlordCode(), offer.posting(), offer.stateOn(today)));
    }
}
