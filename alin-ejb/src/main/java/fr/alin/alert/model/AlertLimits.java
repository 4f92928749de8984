package fr.alin.alert.model;

import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.DwellingType;

/** A household's limits, independent of the home: types, square metres, and rent with charges in euros a month. */
public record AlertLimits(Set<DwellingType> types, BigDecimal minimumSurface, BigDecimal highestRent) {

    public AlertLimits {
        types = Set.copyOf(types);
    }
}
