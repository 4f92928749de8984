package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.model.SetAsideIncome.Reason;

/**
 * Compares the incomes given for a day (order of 29 July 1987, art. 4): that of two years before counts; the year
 * before or the last twelve months count instead when they are lower by a tenth or more, the lower of the two.
 * See decision 64-last-twelve-months.
 */
final class IncomeComparison {

    private static final BigDecimal FALL = new BigDecimal("0.9");

    private final Incomes incomes;
    private final LocalDate day;
    private final int taxYear;

    IncomeComparison(Incomes incomes, LocalDate day) {
        this.incomes = incomes;
        this.day = day;
        taxYear = day.getYear() - 2;
    }

    /** Empty without the tax income of two years before: nothing shows then that a later one fell. */
    Optional<RetainedIncome> retained() {
        return Optional.ofNullable(incomes.referenceTaxIncome().get(taxYear)).map(this::retained);
    }

    private RetainedIncome retained(BigDecimal before) {
        var later = later();
        var lowest =
                later.stream().filter(income -> income.hasFallenFrom(before)).min(Comparator.comparing(Later::amount));
        return new RetainedIncome(
                lowest.map(Later::amount).orElse(before),
                lowest.map(Later::period).orElse(IncomePeriod.TWO_YEARS_BEFORE),
                taxYear,
                later.stream()
                        .filter(income -> lowest.filter(income::equals).isEmpty())
                        .map(income -> income.setAside(before))
                        .toList());
    }

    private List<Later> later() {
        var later = new ArrayList<Later>();
        var lastYear = incomes.referenceTaxIncome().get(taxYear + 1);
        if (lastYear != null) {
            later.add(new Later(IncomePeriod.YEAR_BEFORE, lastYear, true));
        }
        incomes.lastTwelveMonths()
                .map(recent -> new Later(IncomePeriod.LAST_TWELVE_MONTHS, recent.amount(), recent.isCurrentOn(day)))
                .ifPresent(later::add);
        return later;
    }

    private record Later(IncomePeriod period, BigDecimal amount, boolean current) {

        boolean hasFallenFrom(BigDecimal before) {
            return current && before.signum() > 0 && amount.compareTo(before.multiply(FALL)) <= 0;
        }

        SetAsideIncome setAside(BigDecimal before) {
            return new SetAsideIncome(period, amount, reason(before));
        }

        private Reason reason(BigDecimal before) {
            if (!current) {
                return Reason.NOT_THE_LAST_TWELVE_MONTHS;
            }
            return hasFallenFrom(before) ? Reason.ANOTHER_IS_LOWER : Reason.NOT_LOWER_BY_A_TENTH;
        }
    }
}
