package fr.alin.shared.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.alin.shared.error.InvalidValueException;

/**
 * Kinds of dates in user input and messages, each with its plausible range: outside it, a date is a typing error, such
 * as a two-digit year or 2099. Pages, messages and the API check every incoming date.
 * See decision 48-phones-and-dates-by-their-own-rules.
 */
public enum BusinessDate {
    /** From 1900 to today. */
    BIRTH(since(1900, 1), until(Period.ZERO)),
    /** First working day; at most three months ahead, the longest usual notice period. */
    HIRED(since(1940, 1), until(Period.ofMonths(3))),
    /** Day of an allocation decision, whose ceilings apply. */
    DECIDED(since(2000, 1), until(Period.ofYears(2))),
    /** When a home can be let; it may have been vacant, or be under construction. */
    AVAILABLE(ago(Period.ofYears(5)), until(Period.ofYears(5))),
    OPENS(ago(Period.ofYears(5)), until(Period.ofYears(2))),
    /** Closed offers may be posted again as corrections for a year. */
    CLOSES(ago(Period.ofYears(1)), until(Period.ofYears(2))),
    COMMISSION(ago(Period.ofYears(1)), until(Period.ofYears(2))),
    /** Energy labels exist since November 2006. */
    ASSESSED(since(2006, 11), until(Period.ZERO)),
    /** A step that a landlord reports as done; one day ahead allows for other time zones. */
    DONE(ago(Period.ofYears(2)), until(Period.ofDays(1))),
    /** A step that a landlord reports as planned. */
    PLANNED(ago(Period.ofYears(2)), until(Period.ofYears(2))),
    /** A paper that proves an income. */
    PROOF(ago(Period.ofYears(2)), until(Period.ZERO)),
    /** A year's ceilings, published before the year begins. */
    CEILINGS(since(2000, 1), until(Period.ofYears(2))),
    /** Thresholds that an administrator sets, from today on. */
    THRESHOLDS(ago(Period.ZERO), until(Period.ofYears(5))),
    /** First and last day of a landlord's key. */
    KEY(ago(Period.ofYears(1)), until(Period.ofYears(5))),
    /** First day of a grid that ranks candidates, from tomorrow on. */
    RANKING(until(Period.ofDays(1)), until(Period.ofYears(2)));

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

    /** The first plausible day, inclusive. */
    public LocalDate first(LocalDate today) {
        return first.apply(today);
    }

    /** The last plausible day, inclusive. */
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

    /** The refusal's code, such as {@code date.birth}. */
    public String code() {
        return "date." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValueException {@code date.hired}, or {@code date.hired-too-young} before the age of fourteen */
    public static void checkHired(LocalDate hired, Optional<LocalDate> born, LocalDate today) {
        HIRED.check(hired, today);
        if (born.filter(birth -> hired.isBefore(birth.plusYears(FIRST_WORKING_AGE)))
                .isPresent()) {
            throw new InvalidValueException("date.hired-too-young", FIRST_WORKING_AGE);
        }
    }
}
