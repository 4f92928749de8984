package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** Values for the explanation of a {@link RuleCheck} besides value and limit: one record for each {@link Rule}. */
public sealed interface RuleDetails {

    /** The rule of these details. */
    Rule rule();

    /**
     * @param persons that count for the category
     * @param housed who count for rooms: unborn and visiting children too
     */
    record Category(HouseholdCategory category, int persons, int housed, RentStandard standard) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.HOUSEHOLD_CATEGORY;
        }
    }

    /**
     * @param taxYear year of the tax income that has to be there
     * @param income the income retained; empty without that of the tax year
     * @param unused further incomes that the household gave and that cannot count
     */
    record Retained(int taxYear, Optional<RetainedIncome> income, UnusedIncomes unused) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.RETAINED_INCOME;
        }
    }

    /**
     * @param category of the household, in the scale of the standard
     * @param persons that count for the category
     * @param year of the ceilings
     * @param derived whether the ceiling was computed because none is published
     */
    record WithinCeiling(
            RentStandard standard, CeilingZone zone, HouseholdCategory category, int persons, int year, boolean derived)
            implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.INCOME_CEILING;
        }
    }

    /**
     * @param type of the home
     * @param lowest smallest type allowed
     * @param highest largest type allowed
     * @param persons in the household
     */
    record Rooms(DwellingType type, DwellingType lowest, DwellingType highest, int persons) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.DWELLING_TYPE;
        }
    }

    /** @param persons in the household */
    record Surface(int persons) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.MINIMUM_SURFACE;
        }
    }

    /**
     * @param times required means as a multiple of the rent
     * @param rent with charges, euros a month
     * @param highestRent highest rent that passes, euros a month
     */
    record MeansOverRent(BigDecimal times, BigDecimal rent, BigDecimal highestRent) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.INCOME_OVER_RENT;
        }
    }

    /**
     * @param high whether the rate exceeds the limit, or is undefined because there is no income
     * @param rent with charges, euros a month
     * @param benefit the housing benefit, euros a month
     * @param income euros a month
     */
    record NetRate(boolean high, BigDecimal rent, BigDecimal benefit, BigDecimal income) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.NET_EFFORT_RATE;
        }
    }

    /** @param disabilityCard whether a member of the household holds one */
    record Adapted(boolean disabilityCard) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.ADAPTED_HOME;
        }
    }

    /**
     * @param first whether the employer's size or the situation gives priority
     * @param prioritySituation whether the priority comes from the situation alone
     */
    record Access(boolean first, EmployerSector sector, boolean prioritySituation) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.EMPLOYER_ACCESS;
        }
    }
}
