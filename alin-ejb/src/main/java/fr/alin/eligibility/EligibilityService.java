package fr.alin.eligibility;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.CeilingKey;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.eligibility.view.StandardAnswer;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.RentStandard;

/** Tells which homes a household is eligible for, and why. Open to everyone, since it stores nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EligibilityService {

    @Inject
    ReferenceService reference;

    @Inject
    ThresholdCache thresholds;

    /** Applies every rule to one home, with the ceilings and thresholds of the day. */
    public Assessment assess(Household household, Incomes incomes, Home home, LocalDate day) {
        return policyOf(day).assess(household, incomes, home, Optional.empty(), day);
    }

    /** The household's limits on a day, for any home. */
    public HouseholdLimits limits(Household household, Incomes incomes, LocalDate day) {
        return policyOf(day).limits(household, incomes, day);
    }

    /** The thresholds in force on a day. */
    public Thresholds thresholds(LocalDate day) {
        return thresholds.calendar().on(day);
    }

    /**
     * Answers a public question about a household in a commune.
     *
     * @throws fr.alin.shared.error.NotFound when no commune has the code
     */
    public EligibilityAnswer answer(EligibilityQuestion question) {
        var commune = reference.communeOf(question.commune());
        var policy = policyOf(question.date());
        return new EligibilityAnswer(
                question.date(),
                commune,
                reference.former(question.commune()),
                policy.limits(question.household(), question.incomes(), question.date()),
                question.standards().stream()
                        .map(standard -> answer(question, standard, commune.zoning(), policy))
                        .toList());
    }

    private static StandardAnswer answer(
            EligibilityQuestion question, RentStandard standard, Zoning zoning, EligibilityPolicy policy) {
        var key = new CeilingKey(standard, zoning.zoneFor(standard, question.date()));
        return new StandardAnswer(key, policy.assess(question, key));
    }

    private EligibilityPolicy policyOf(LocalDate day) {
        return new EligibilityPolicy(reference.ceilings(), thresholds(day));
    }
}
