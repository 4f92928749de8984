package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * What a household could have on the day of an update.
 *
 * @param category 1 to 6, that ceilings are read by
 * @param surface least square metres
 * @param rent highest, with charges, euros a month
 * @param standards whose ceiling the household was within, where it looked for a home
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
