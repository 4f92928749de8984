package fr.alin.registration.model;

import java.time.LocalDate;

/** The validity of an application on its site, by date only (domain §2.7). Strike-offs are handled separately. */
public enum RegistrationTerm {
    ACTIVE,
    /** In the last two months of its year. */
    TO_RENEW,
    /** Expired: no candidacy may be examined. */
    NOT_RENEWED;

    private static final int MONTHS_TO_RENEW = 2;

    /** The term of an application that is valid until {@code lastDay}, as of today. */
    public static RegistrationTerm of(LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return NOT_RENEWED;
        }
        return today.isBefore(lastDay.minusMonths(MONTHS_TO_RENEW)) ? ACTIVE : TO_RENEW;
    }
}
