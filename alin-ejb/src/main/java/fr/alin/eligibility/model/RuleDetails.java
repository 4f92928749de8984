package fr.alin.eligibility.model;

import java.math.BigDecimal;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** What the sentence of a {@link RuleCheck} names beside its value and limit: one record for each {@link Rule}. */
public sealed interface RuleDetails {

    /** The rule that these details belong to. */
    Rule rule();

    /**
     * @param ground why the household is in its category
     * @param persons that count for the category
     * @param furtherPersons those beyond the sixth category
     */
    record Category(CategoryGround ground, int persons, int furtherPersons, RentStandard standard)
            implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.HOUSEHOLD_CATEGORY;
        }
    }

    /**
     * @param year of the income that counts, or that is missing
     * @param fallen whether last year's counts because it fell
     */
    record Retained(int year, boolean fallen) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.RETAINED_INCOME;
        }
    }

    /**
     * @param persons that count for the category
     * @param year of the ceilings
     * @param derived whether the ceiling was computed because none is published
     */
    record WithinCeiling(RentStandard standard, CeilingZone zone, int persons, int year, boolean derived)
            implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.INCOME_CEILING;
        }
    }

    /**
     * @param type of the home
     * @param lowest with the fewest rooms that the household may have
     * @param highest with the most rooms
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
     * @param times how many times the rent the means must be
     * @param rent with charges, euros a month
     * @param highestRent that the means allow, euros a month
     */
    record MeansOverRent(BigDecimal times, BigDecimal rent, BigDecimal highestRent) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.INCOME_OVER_RENT;
        }
    }

    /**
     * @param high whether the rate is above the limit or, without any income, has no measure
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
     * @param prioritySituation whether the situation alone does
     */
    record Access(boolean first, EmployerSector sector, boolean prioritySituation) implements RuleDetails {

        @Override
        public Rule rule() {
            return Rule.EMPLOYER_ACCESS;
        }
    }
}
