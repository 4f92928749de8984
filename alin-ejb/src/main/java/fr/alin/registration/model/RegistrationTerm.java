package fr.alin.registration.model;

import java.time.LocalDate;

/** Where an application stands in its year of life on its site (domain §2.7); a strike-off is told apart. */
public enum RegistrationTerm {
    ACTIVE,
    /** The eleventh or twelfth month of its year has begun. */
    TO_RENEW,
    /** Its year is over: nobody may examine a candidacy on it. */
    NOT_RENEWED;

    private static final int MONTHS_TO_RENEW = 2;

    /** What a year whose last day is this one comes to today. */
    public static RegistrationTerm of(LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return NOT_RENEWED;
        }
        return today.isBefore(lastDay.minusMonths(MONTHS_TO_RENEW)) ? ACTIVE : TO_RENEW;
    }
}
