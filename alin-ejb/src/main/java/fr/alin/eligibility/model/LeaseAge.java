package fr.alin.eligibility.model;

import java.time.LocalDate;

/**
 * The age from which a person signs a lease: eighteen, or sixteen if she is emancipated (Code civil, art. 413-2, 413-6
 * and 414). A younger person is a dependant of a household, not one by herself.
 * See decision 65-who-signs-is-of-age.
 */
public final class LeaseAge {

    private static final int FULL_AGE = 18;
    private static final int EMANCIPATION = 16;

    private LeaseAge() {}

    /** Whether somebody born that day may sign a lease on a day. */
    public static boolean allows(LocalDate birthDate, boolean emancipated, LocalDate day) {
        return !birthDate.plusYears(emancipated ? EMANCIPATION : FULL_AGE).isAfter(day);
    }
}
