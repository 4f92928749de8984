package fr.alin.housingapplication.model;

/** State of the confirmation of tab 2's company. The choices on personal data are available after it. */
public enum CompanyState {
    /** Not asked since the last change. */
    TO_CONFIRM,
    /** The directory did not answer: it is asked again in the background. */
    WAITING,
    CONFIRMED,
    /** Not in the directory: the applicant stays anonymous, and a consultant checks the case. */
    UNKNOWN,
    /** The company is known, its code is missing or wrong. */
    CODE_REFUSED,
    /** Filled in before AL'in asked the directory; valid until tab 2 is confirmed again. */
    ASSUMED;

    /** Whether the available choices are known. */
    public boolean isSettled() {
        return this == CONFIRMED || this == UNKNOWN || this == ASSUMED;
    }
}
