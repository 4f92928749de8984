package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Households of the law's examples; ages are those of 1 June 2025. */
public final class Households {

    public static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 1);

    private Households() {}

    public static HouseholdMember aged(int years) {
        return new HouseholdMember(JUNE_2025.minusYears(years), false);
    }

    public static HouseholdMember withCard(int years) {
        return new HouseholdMember(JUNE_2025.minusYears(years), true);
    }

    /** Adults of 40 and children of 8; a couple when there are two adults. */
    public static Household of(int adults, int dependants) {
        return new Household(
                Collections.nCopies(adults, aged(40)), Collections.nCopies(dependants, aged(8)), adults == 2, 0, 0);
    }

    public static Household couple(HouseholdMember one, HouseholdMember other, HouseholdMember... dependants) {
        return new Household(List.of(one, other), List.of(dependants), true, 0, 0);
    }

    public static Household alone(HouseholdMember adult, HouseholdMember... dependants) {
        return new Household(List.of(adult), List.of(dependants), false, 0, 0);
    }

    /** Tax income of 2023, which counts in 2025; 2 500 € a month and 200 € of benefit. */
    public static Incomes earning(String taxIncome) {
        return new Incomes(Map.of(2023, euros(taxIncome)), euros("2500"), euros("200"));
    }

    public static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
