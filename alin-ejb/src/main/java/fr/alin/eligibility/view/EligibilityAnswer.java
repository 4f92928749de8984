package fr.alin.eligibility.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.FormerCommune;

/**
 * The eligibility of a household in a commune on a day: its limits, and one answer per requested standard, in the
 * requested order.
 *
 * @param commune today's commune
 * @param former the commune that was asked about, if it has become a part of today's
 */
public record EligibilityAnswer(
        LocalDate date,
        Commune commune,
        Optional<FormerCommune> former,
        HouseholdLimits limits,
        List<StandardAnswer> standards) {

    public EligibilityAnswer {
        standards = List.copyOf(standards);
    }
}
