package fr.alin.eligibility.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Incomes that a household gave and that cannot be compared on a day.
 *
 * @param years tax incomes of these years, ascending: of the year of the decision or later, and of any year when that
 *     of two years before is missing
 * @param twelveMonths whether that of the last twelve months was given, without one to compare it with
 */
public record UnusedIncomes(List<Integer> years, boolean twelveMonths) {

    public UnusedIncomes {
        years = List.copyOf(years);
    }

    static UnusedIncomes of(Incomes incomes, LocalDate day) {
        var missing = !incomes.referenceTaxIncome().containsKey(day.getYear() - 2);
        return new UnusedIncomes(
                incomes.referenceTaxIncome().keySet().stream()
                        .filter(year -> missing || year >= day.getYear())
                        .sorted()
                        .toList(),
                missing && incomes.lastTwelveMonths().isPresent());
    }
}
