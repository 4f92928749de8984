package fr.alin.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Employer;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.model.IncomeCeilings;

/** Says what a household may have and why; public, for it keeps nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EligibilityService {

    /** Every rule for one home, with the ceilings and thresholds of the day. */
    public Assessment assess(Household household, Incomes incomes, Home home, LocalDate day) {
        return policyOf(day).assess(household, incomes, home, Optional.empty(), day);
    }

    /** The same, with the access that the employer gives. */
    public Assessment assess(Household household, Incomes incomes, Home home, Employer employer, LocalDate day) {
        return policyOf(day).assess(household, incomes, home, Optional.of(employer), day);
    }

    /** What the household may have on a day, whatever the home. */
    public HouseholdLimits limits(Household household, Incomes incomes, LocalDate day) {
        return policyOf(day).limits(household, incomes, day);
    }

    private EligibilityPolicy policyOf(LocalDate day) {
        return new EligibilityPolicy(new IncomeCeilings(List.of()), Thresholds.HANDBOOK);
    }
}
