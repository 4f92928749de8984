package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * The limits of a household's offer search on the day of an update.
 *
 * @param category household category for income ceilings, 1 to 6
 * @param surface minimum surface in square metres
 * @param rent maximum rent with charges, euros per month
 * @param standards rent standards whose ceiling the household met in the communes searched
 */
public record SearchLimits(
        int persons,
        int category,
        Set<DwellingType> types,
        BigDecimal surface,
        BigDecimal rent,
        Set<RentStandard> standards) {

    public SearchLimits {
        types = Set.copyOf(types);
        standards = Set.copyOf(standards);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SearchLimits[masked]";
    }
}
