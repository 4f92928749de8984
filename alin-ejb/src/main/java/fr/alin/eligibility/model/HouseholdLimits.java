package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.shared.model.DwellingType;

/**
 * The limits within which a household is eligible on a day, for any home.
 *
 * @param persons including unborn and visiting children
 * @param minimumSurface square metres
 * @param highestRent with charges, euros a month, rounded down to the cent
 * @param income the income retained, or what is missing
 * @param year year of the ceilings
 * @param ceilings one for each standard and zone
 */
public record HouseholdLimits(
        int persons,
        HouseholdCategory category,
        HouseholdCategory intermediateCategory,
        Set<DwellingType> dwellingTypes,
        BigDecimal minimumSurface,
        BigDecimal highestRent,
        RuleDetails.Retained income,
        int year,
        List<CeilingLimit> ceilings) {

    public HouseholdLimits {
        ceilings = List.copyOf(ceilings);
    }

    /** Empty when the tax income of two years ago is missing. */
    public Optional<RetainedIncome> retainedIncome() {
        return income.income();
    }

    /** Texts of the {@link CeilingKey}s whose ceiling the household does not exceed. */
    public Set<String> openCeilingKeys() {
        return ceilings.stream()
                .filter(CeilingLimit::isOpen)
                .map(limit -> limit.key().text())
                .collect(Collectors.toUnmodifiableSet());
    }
}
