package fr.alin.offer.model;

import java.io.Serializable;

/** Range of floors, both bounds included. The ground floor is 0; so is a house. */
public record FloorRange(int lowest, int highest) implements Serializable {

    private static final int NO_BOUND = 1_000;

    /** Any floor, including an unknown one. */
    public static FloorRange any() {
        return new FloorRange(-NO_BOUND, NO_BOUND);
    }

    public static FloorRange ground() {
        return new FloorRange(0, 0);
    }

    public static FloorRange from(int lowest) {
        return new FloorRange(lowest, NO_BOUND);
    }

    public static FloorRange upTo(int highest) {
        return new FloorRange(-NO_BOUND, highest);
    }

    public boolean isAny() {
        return equals(any());
    }
}
