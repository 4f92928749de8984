package fr.alin.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.FavouriteService;
import fr.alin.web.shared.Messages;

/** The star of offers/offer.xhtml: whether the offer is a favourite, and the click that changes it. */
@Named
@RequestScoped
public class OfferFavourite {

    private static final String HERE = "/offers/offer?faces-redirect=true&includeViewParams=true";

    @Inject
    FavouriteService favourites;

    @Inject
    OfferPage page;

    @Inject
    Messages messages;

    private Boolean kept;

    public boolean isKept() {
        if (kept == null) {
            kept = favourites.keeps(page.getReference());
        }
        return kept;
    }

    public String keep() {
        favourites.add(page.getReference());
        messages.info("offer.favourite.added");
        return HERE;
    }

    public String drop() {
        favourites.remove(page.getReference());
        messages.info("offer.favourite.removed");
        return HERE;
    }
}
