package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * A public question, without an account: a household, a commune, and the known figures of a home.
 *
 * @param standards at least one
 * @param surface habitable, square metres
 * @param rentWithCharges euros a month
 */
public record EligibilityQuestion(
        LocalDate date,
        CommuneCode commune,
        Set<RentStandard> standards,
        Household household,
        Incomes incomes,
        Optional<BigDecimal> rentWithCharges,
        Optional<DwellingType> dwellingType,
        Optional<BigDecimal> surface,
        Optional<Employer> employer) {

    /** @throws InvalidValueException {@code eligibility.standard-missing} */
    public EligibilityQuestion {
        if (standards.isEmpty()) {
            throw new InvalidValueException("eligibility.standard-missing");
        }
        standards = EnumSet.copyOf(standards);
    }
}
