package fr.alin.offer;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.view.FavouriteOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** The caller's favourite offers. Adding or removing twice changes nothing. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class FavouriteService {

    private static final int MOST = 100;

    @Inject
    FavouriteRepository favourites;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws OfferNotFound when no such offer exists
     * @throws TooManyFavourites when the list is full
     */
    public void add(OfferReference offer) {
        var account = caller.accountId();
        if (favourites.count(account) >= MOST) {
            throw new TooManyFavourites(MOST);
        }
        if (!favourites.add(account, offer, clock.instant())) {
            throw new OfferNotFound();
        }
    }

    public void remove(OfferReference offer) {
        favourites.remove(caller.accountId(), offer);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean keeps(OfferReference offer) {
        return favourites.contains(caller.accountId(), offer);
    }

    /** Most recently added first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FavouriteOffer> list() {
        return favourites.of(caller.accountId(), Today.of(clock));
    }
}
