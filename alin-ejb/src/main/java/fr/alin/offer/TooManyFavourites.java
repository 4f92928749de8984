package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The list of favourites is full; the first argument is the limit. */
class TooManyFavourites extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyFavourites(int most) {
        super("offer.too-many-favourites", most);
    }
}
