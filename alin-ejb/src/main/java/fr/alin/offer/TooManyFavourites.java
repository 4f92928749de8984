package fr.alin.offer;

import fr.alin.shared.error.BusinessException;

/** The list of kept offers is full; its first argument is how many it holds. */
class TooManyFavourites extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyFavourites(int most) {
        super("offer.too-many-favourites", most);
    }
}
