package fr.alin.offer.model;

import java.io.Serializable;

/** A point on the map, in WGS 84 degrees. */
public record Coordinates(double latitude, double longitude) implements Serializable {

    private static final double EARTH_RADIUS_KILOMETRES = 6371;

    /** @throws ImpossibleOfferValue {@code offer.coordinates-impossible} */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new ImpossibleOfferValue("latitude", latitude + " " + longitude, "offer.coordinates-impossible");
        }
    }

    /** Whether the two may have been entered in the wrong order: the longitude is a possible latitude. */
    public boolean isPossibleSwapped() {
        return Math.abs(longitude) <= 90;
    }

    public Coordinates swapped() {
        return new Coordinates(longitude, latitude);
    }

    /** Great-circle distance. */
    public double kilometresTo(Coordinates other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
