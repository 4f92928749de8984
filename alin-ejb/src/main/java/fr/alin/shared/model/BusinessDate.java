package fr.alin.shared.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.alin.shared.error.InvalidValueException;

/**
 * The dates that people and programs give, each with the range outside of which it is a slip: a year of two digits, a
 * month too many, 2099. Every date that comes in is held against it, on pages, in messages and in the API.
 * See decision 48-phones-and-dates-by-their-own-rules.
 */
public enum BusinessDate {
    /** Nobody alive is born before 1900, nor after today. */
    BIRTH(since(1900, 1), until(Period.ZERO)),
    /** A first working day: promised at most three months ahead, the longest usual notice. */
    HIRED(since(1940, 1), until(Period.ofMonths(3))),
    /** The day of an allocation decision, whose ceilings are asked for. */
    DECIDED(since(2000, 1), until(Period.ofYears(2))),
    /** A home can be let: it may have stood empty, or be under construction. */
    AVAILABLE(ago(Period.ofYears(5)), until(Period.ofYears(5))),
    OPENS(ago(Period.ofYears(5)), until(Period.ofYears(2))),
    /** Offers that closed are posted again to be corrected, for a year. */
    CLOSES(ago(Period.ofYears(1)), until(Period.ofYears(2))),
    COMMISSION(ago(Period.ofYears(1)), until(Period.ofYears(2))),
    /** Energy labels exist since November 2006. */
    ASSESSED(since(2006, 11), until(Period.ZERO)),
    /** What a landlord says was done; one day of grace, for where it is tomorrow already. */
    DONE(ago(Period.ofYears(2)), until(Period.ofDays(1))),
    /** What a landlord says is planned; the day of a signature is told before it too. */
    PLANNED(ago(Period.ofYears(2)), until(Period.ofYears(2))),
    /** Ceilings of a year, published at most at the end of the year before. */
    CEILINGS(since(2000, 1), until(Period.ofYears(2))),
    /** Figures that an administrator sets, from today on. */
    THRESHOLDS(ago(Period.ZERO), until(Period.ofYears(5)));

    private static final int FIRST_WORKING_AGE = 14;

    private final UnaryOperator<LocalDate> first;
    private final UnaryOperator<LocalDate> last;

    BusinessDate(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {
        this.first = first;
        this.last = last;
    }

    private static UnaryOperator<LocalDate> since(int year, int month) {
        return today -> LocalDate.of(year, month, 1);
    }

    private static UnaryOperator<LocalDate> ago(Period period) {
        return today -> today.minus(period);
    }

    private static UnaryOperator<LocalDate> until(Period period) {
        return today -> today.plus(period);
    }

    /** The first day that is plausible today, itself included. */
    public LocalDate first(LocalDate today) {
        return first.apply(today);
    }

    /** The last day that is plausible today, itself included. */
    public LocalDate last(LocalDate today) {
        return last.apply(today);
    }

    public boolean isPlausible(LocalDate day, LocalDate today) {
        return !day.isBefore(first(today)) && !day.isAfter(last(today));
    }

    /** @throws InvalidValueException {@link #code}, with the first and the last plausible day */
    public void check(LocalDate day, LocalDate today) {
        if (!isPlausible(day, today)) {
            throw new InvalidValueException(code(), first(today), last(today));
        }
    }

    /** For instance {@code date.birth}. */
    public String code() {
        return "date." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValueException {@code date.hired}, {@code date.hired-too-young}: nobody works before fourteen */
    public static void checkHired(LocalDate hired, Optional<LocalDate> born, LocalDate today) {
        HIRED.check(hired, today);
        if (born.filter(birth -> hired.isBefore(birth.plusYears(FIRST_WORKING_AGE)))
                .isPresent()) {
            throw new InvalidValueException("date.hired-too-young", FIRST_WORKING_AGE);
        }
    }
}
