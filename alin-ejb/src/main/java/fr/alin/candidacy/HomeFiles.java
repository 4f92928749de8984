package fr.alin.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.LockWait;

/**
 * The files of homes. Whoever changes a home and its candidacies locks the file first, then the candidacies in the order
 * of their ids.
 * See decision 71-a-home-has-a-file.
 */
@ApplicationScoped
class HomeFiles {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Locks the file of a home until the transaction ends, and makes it if the home has none yet.
     *
     * @throws fr.alin.shared.error.RowsBusy when others hold it for longer than the transaction may wait
     */
    public HomeFile lock(OfferReference offer, Instant now) {
        return LockWait.orBusy(() -> find(offer).orElseGet(() -> {
            open(offer, now);
            return find(offer).orElseThrow();
        }));
    }

    /** Whether the home is let; reads without a lock. */
    public boolean isLet(OfferReference offer) {
        return isIn(HomeState.LET, offer);
    }

    /** Whether the home went back to its landlord; reads without a lock. */
    public boolean isReturned(OfferReference offer) {
        return isIn(HomeState.RETURNED, offer);
    }

    private boolean isIn(HomeState state, OfferReference offer) {
        return !entities.createQuery(
                        "select f.state from HomeFile f where f.offer = :offer and f.state = :state", HomeState.class)
                .setParameter("offer", offer.value())
                .setParameter("state", state)
                .getResultList()
                .isEmpty();
    }

    /** The last day to answer of the candidate who has the home proposed; reads without a lock. */
    public Optional<LocalDate> proposedUntil(OfferReference offer) {
        return read(offer).flatMap(HomeFile::proposedUntil);
    }

    /** Whether somebody has the home proposed; reads without a lock. */
    public boolean isProposed(OfferReference offer) {
        return read(offer).filter(HomeFile::isProposed).isPresent();
    }

    /** The file of a home, without a lock; empty if it has had no candidates. */
    public Optional<HomeFile> read(OfferReference offer) {
        return Optional.ofNullable(entities.find(HomeFile.class, offer.value()));
    }

    private Optional<HomeFile> find(OfferReference offer) {
        return Optional.ofNullable(entities.find(HomeFile.class, offer.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of two first candidacies at once, the second waits here and finds the file of the first. */
    private void open(OfferReference offer, Instant now) {
        entities.createNativeQuery("""
                        insert into home_file (offer_reference, version, state, state_since)
                        values (?1, 0, 'OPEN', ?2) on conflict (offer_reference) do nothing""")
                .setParameter(1, offer.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
