package fr.alin.offer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferShortage;
import fr.alin.offer.search.OfferSearchRepository;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferDetails;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Searches and reads offers. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.SYSTEM})
public class OfferService {

    @Inject
    OfferRepository offers;

    @Inject
    OfferPhotoRepository photos;

    @Inject
    OfferSearchRepository searches;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Counts of the three circles and the cards of the current one, in one statement. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Role.APPLICANT)
    public OfferResults search(OfferSearch search) {
        return searches.search(search, caller.accountId(), Today.of(clock));
    }

    /** The offers of all three circles that match the filters, counted by commune. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Role.APPLICANT)
    public List<CommuneOffers> map(OfferSearch search) {
        return searches.map(search, Today.of(clock));
    }

    /** Why a circle shows nothing to the household. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Role.APPLICANT)
    public OfferShortage shortage(OfferSearch search) {
        return searches.shortage(search, Today.of(clock));
    }

    /**
     * For each search up to so many open offers, nearest circle first and the newest of a circle first. Offers of this
     * moment that were withdrawn in the caller's own transaction may still be among them, so one can be excepted.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Role.SYSTEM)
    public <K> Map<K, List<OfferCard>> nearest(Map<K, OfferSearch> searches, OfferReference except, int most) {
        return searches.isEmpty() ? Map.of() : this.searches.nearest(searches, except, most, Today.of(clock));
    }

    /** An offer, even a closed or withdrawn one, so that bookmarks keep working. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OfferDetails details(OfferReference reference) {
        var offer = offers.details(reference, Today.of(clock)).orElseThrow(OfferNotFound::new);
        return offer.with(photos.of(reference));
    }

    /** An offer that is open for applications. It cannot be withdrawn before the caller's transaction ends. */
    public OfferDetails open(OfferReference reference) {
        var offer = offers.lockShared(reference, Today.of(clock)).orElseThrow(OfferNotFound::new);
        requireOpen(offer);
        return offer;
    }

    /**
     * An offer in whatever state, which nobody changes before the caller's transaction ends. Call it first: it bounds how
     * long the transaction waits for this and every later row that others hold.
     *
     * @throws fr.alin.shared.error.RowsBusy when a change of it takes longer than the caller may wait
     */
    public OfferDetails hold(OfferReference reference, Duration atMost) {
        return offers.lockShared(reference, atMost, Today.of(clock)).orElseThrow(OfferNotFound::new);
    }

    /** Requires that an offer which the caller holds is open for applications at this moment. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireOpen(OfferDetails held) {
        switch (held.stateOn(Today.of(clock))) {
            case OPEN -> {
                return;
            }
            case UPCOMING -> throw new OfferIsNotYetOpen();
            case CLOSED -> throw new OfferIsClosed();
            case WITHDRAWN -> throw new OfferIsWithdrawn();
            case LET -> throw new OfferIsLet();
        }
        ;
    }
}
