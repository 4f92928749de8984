package fr.alin.web.offer;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.FavouriteService;
import fr.alin.offer.view.FavouriteOffer;
import fr.alin.shared.time.Today;

/** offers/favourites.xhtml: the applicant's favourites, including closed offers. */
@Named
@RequestScoped
public class FavouritesPage {

    @Inject
    FavouriteService favourites;

    @Inject
    Clock clock;

    private List<FavouriteOffer> offers;

    public List<FavouriteOffer> getOffers() {
        if (offers == null) {
            offers = favourites.list();
        }
        return offers;
    }

    public Today getToday() {
        return Today.of(clock);
    }
}
