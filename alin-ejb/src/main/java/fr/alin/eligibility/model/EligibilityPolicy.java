package fr.alin.eligibility.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.IncomeCeilings;

/**
 * All eligibility rules, with given ceilings and the thresholds of a day (R-003, R-008 to R-010, domain §7). Stateless
 * as to households and safe for use by any thread.
 */
public final class EligibilityPolicy {

    private static final int MAX_CHECKS = 9;

    private final IncomeRules income;
    private final HomeRules home = new HomeRules();
    private final EffortRules effort;
    private final AccessRules access;

    public EligibilityPolicy(IncomeCeilings ceilings, Thresholds thresholds) {
        income = new IncomeRules(ceilings);
        effort = new EffortRules(thresholds);
        access = new AccessRules(thresholds);
    }

    /** Applies every rule to a home with all its figures. */
    public Assessment assess(
            Household household, Incomes incomes, Home wanted, Optional<Employer> employer, LocalDate day) {
        var checks = new ArrayList<RuleCheck>(MAX_CHECKS);
        income.check(household, incomes, new CeilingKey(wanted.standard(), wanted.zone()), day, checks);
        checks.add(home.type(household, wanted.type()));
        checks.add(home.surface(household, wanted.surface()));
        effort.check(incomes, wanted.rentWithCharges(), checks);
        if (wanted.accessible()) {
            checks.add(home.adapted(household));
        }
        if (employer.isPresent()) {
            checks.add(access.check(employer.get()));
        }
        return new Assessment(checks);
    }

    /** Applies the rules for one standard and zone: the income rules, and those whose figures the question gives. */
    public Assessment assess(EligibilityQuestion question, CeilingKey key) {
        var checks = new ArrayList<RuleCheck>(MAX_CHECKS);
        var household = question.household();
        income.check(household, question.incomes(), key, question.date(), checks);
        question.dwellingType().ifPresent(type -> checks.add(home.type(household, type)));
        question.surface().ifPresent(surface -> checks.add(home.surface(household, surface)));
        question.rentWithCharges().ifPresent(rent -> effort.check(question.incomes(), rent, checks));
        question.employer().ifPresent(employer -> checks.add(access.check(employer)));
        return new Assessment(checks);
    }

    /** The household's limits, for any home. */
    public HouseholdLimits limits(Household household, Incomes incomes, LocalDate day) {
        var persons = household.persons();
        return new HouseholdLimits(
                persons,
                HouseholdCategory.of(household, day),
                HouseholdCategory.intermediate(household),
                home.types(persons),
                home.minimumSurface(persons),
                effort.highestRent(incomes),
                income.retained(incomes, day),
                day.getYear(),
                ceilingLimits(household, incomes, day));
    }

    private List<CeilingLimit> ceilingLimits(Household household, Incomes incomes, LocalDate day) {
        return CeilingKey.all().stream()
                .map(key -> income.limit(household, incomes, key, day))
                .toList();
    }
}
