package fr.alin.web.offer;

import fr.alin.offer.model.FloorRange;

/** The choices of the floor filter. */
public enum FloorChoice {
    ANY(FloorRange.any()),
    GROUND(FloorRange.ground()),
    UP_TO_1(FloorRange.upTo(1)),
    UP_TO_3(FloorRange.upTo(3)),
    FROM_1(FloorRange.from(1)),
    FROM_3(FloorRange.from(3));

    private final FloorRange range;

    FloorChoice(FloorRange range) {
        this.range = range;
    }

    FloorRange range() {
        return range;
    }
}
