package fr.alin.offer.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;

/** A point on the map, in WGS 84 degrees. */
public record Coordinates(double latitude, double longitude) implements Serializable {

    /** @throws InvalidValueException {@code offer.coordinates-impossible} */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new InvalidValueException("offer.coordinates-impossible");
        }
    }
}
