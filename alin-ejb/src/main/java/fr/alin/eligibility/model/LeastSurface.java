package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.List;

/** The least surface of a home, below which it is overcrowded (CCH R822-25). */
public final class LeastSurface {

    private static final List<BigDecimal> SURFACES = List.of(9, 16, 25, 34, 43, 52, 61, 70).stream()
            .map(BigDecimal::valueOf)
            .toList();

    private LeastSurface() {}

    /** Square metres for a number of persons, one at least; the last applies to eight and more. */
    public static BigDecimal of(int persons) {
        return SURFACES.get(Math.min(persons, SURFACES.size()) - 1);
    }
}
