package fr.alin.candidacy.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The time that a candidate has to answer when a home is proposed to her: at least ten days (CCH R441-10). The first day
 * does not count; a last day on a weekend or a public holiday moves to the next working day (CPC 641 and 642).
 *
 * @param days calendar days
 */
public record ReplyTerm(int days) {

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension and Whit Monday, in days after Easter. */
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    /** The last day to answer a proposal made on this day. */
    public LocalDate lastDay(LocalDate proposedOn) {
        var last = proposedOn.plusDays(days);
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day))
                && !AFTER_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Gauss. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (19 * (year % 19) + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int fullMoon = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - year % 19) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) fullMoon - weekday);
    }
}
