package fr.alin.offer.model;

import java.io.Serializable;

/** A point on the map, in WGS 84 degrees. */
public record Coordinates(double latitude, double longitude) implements Serializable {

    /** @throws ImpossibleOfferValue {@code offer.coordinates-impossible} */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new ImpossibleOfferValue("latitude", latitude + " " + longitude, "offer.coordinates-impossible");
        }
    }
}
