package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.RentStandard;

/**
 * Household category, retained income and income ceiling (R-008; domain §7.1 to §7.4).
 * See decision 26-missing-ceiling-or-income.
 */
final class IncomeRules {

    private static final String CEILING_LAW =
            "Code de la construction et de l'habitation, article R441-1\u00a0; arrêté du 29 juillet 1987";
    private static final String INTERMEDIATE_LAW = "Code général des impôts, annexe III, article 2 terdecies D";
    private static final String OVERSEAS_LAW =
            "Code de la construction et de l'habitation, article D372-7\u00a0; arrêtés du 14 mars 2011 et du 12 avril 2005";
    private static final String RETAINED_LAW = "Arrêté du 29 juillet 1987, article 4";

    private final IncomeCeilings ceilings;

    IncomeRules(IncomeCeilings ceilings) {
        this.ceilings = ceilings;
    }

    void check(Household household, Incomes incomes, CeilingKey key, LocalDate day, List<RuleCheck> checks) {
        var category = categoryOf(household, key.standard(), day);
        var retained = retained(incomes, day);
        checks.add(category(household, category, key.standard()));
        checks.add(check(retained));
        checks.add(ceiling(household, category, retained.income(), key, day));
    }

    CeilingLimit limit(Household household, Incomes incomes, CeilingKey key, LocalDate day) {
        var ceiling = find(key.standard(), key.zone(), categoryOf(household, key.standard(), day), day);
        return new CeilingLimit(key, ceiling, stateOf(incomes.retainedOn(day), ceiling));
    }

    private static HouseholdCategory categoryOf(Household household, RentStandard standard, LocalDate day) {
        return standard == RentStandard.PLI
                ? HouseholdCategory.intermediate(household)
                : HouseholdCategory.of(household, day);
    }

    /** The income retained on a day, or what is missing. */
    RuleDetails.Retained retained(Incomes incomes, LocalDate day) {
        return new RuleDetails.Retained(day.getYear() - 2, incomes.retainedOn(day), UnusedIncomes.of(incomes, day));
    }

    private static RuleCheck category(Household household, HouseholdCategory category, RentStandard standard) {
        return new RuleCheck(
                new RuleDetails.Category(category, household.taxPersons(), household.persons(), standard),
                RuleState.INFORMATION,
                Optional.of(BigDecimal.valueOf(category.number())),
                Optional.empty(),
                Unit.CATEGORY,
                lawOf(standard));
    }

    private static RuleCheck check(RuleDetails.Retained retained) {
        return new RuleCheck(
                retained,
                retained.income().isPresent() ? RuleState.INFORMATION : RuleState.UNKNOWN,
                retained.income().map(RetainedIncome::amount),
                Optional.empty(),
                Unit.EUROS_A_YEAR,
                RETAINED_LAW);
    }

    private RuleCheck ceiling(
            Household household,
            HouseholdCategory category,
            Optional<RetainedIncome> retained,
            CeilingKey key,
            LocalDate day) {
        var ceiling = find(key.standard(), key.zone(), category, day);
        return new RuleCheck(
                new RuleDetails.WithinCeiling(
                        key.standard(),
                        key.zone(),
                        category,
                        household.taxPersons(),
                        day.getYear(),
                        ceiling.isPresent() && ceiling.get().derived()),
                stateOf(retained, ceiling),
                retained.map(RetainedIncome::amount),
                ceiling.map(Ceiling::amount),
                Unit.EUROS_A_YEAR,
                lawOf(key));
    }

    private static RuleState stateOf(Optional<RetainedIncome> retained, Optional<Ceiling> ceiling) {
        if (retained.isEmpty() || ceiling.isEmpty()) {
            return RuleState.UNKNOWN;
        }
        return retained.get().amount().compareTo(ceiling.get().amount()) <= 0 ? RuleState.HOLDS : RuleState.FAILS;
    }

    private static String lawOf(CeilingKey key) {
        return key.zone() == CeilingZone.OVERSEAS && key.standard() != RentStandard.PLI
                ? OVERSEAS_LAW
                : lawOf(key.standard());
    }

    private static String lawOf(RentStandard standard) {
        return standard == RentStandard.PLI ? INTERMEDIATE_LAW : CEILING_LAW;
    }

    private Optional<Ceiling> find(RentStandard standard, CeilingZone zone, HouseholdCategory category, LocalDate day) {
        var row = ceilings.find(standard, zone, category.number(), day);
        if (row.isEmpty() || category.furtherPersons() == 0) {
            return row.map(found -> ceilingOf(found, 0, BigDecimal.ZERO, false));
        }
        var each = ceilings.find(standard, zone, CeilingRow.FURTHER_PERSON, day);
        return each.map(
                further -> ceilingOf(row.get(), category.furtherPersons(), further.amount(), further.derived()));
    }

    private static Ceiling ceilingOf(CeilingRow row, int persons, BigDecimal each, boolean eachDerived) {
        return new Ceiling(
                row.standard(),
                row.zone(),
                row.category(),
                persons,
                row.year(),
                row.amount().add(each.multiply(BigDecimal.valueOf(persons))),
                row.derived() || eachDerived,
                row.source());
    }
}
