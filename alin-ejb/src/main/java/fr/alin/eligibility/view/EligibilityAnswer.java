package fr.alin.eligibility.view;

import java.time.LocalDate;
import java.util.List;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.reference.view.Commune;

/**
 * The eligibility of a household in a commune on a day: its limits, and one answer per requested standard, in the
 * requested order.
 */
public record EligibilityAnswer(
        LocalDate date, Commune commune, HouseholdLimits limits, List<StandardAnswer> standards) {

    public EligibilityAnswer {
        standards = List.copyOf(standards);
    }
}
