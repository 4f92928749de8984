package fr.alin.housingapplication.model;

/** How far the company of tab 2 is confirmed; the choices on personal data appear after that. */
public enum CompanyState {
    /** Not asked since the last change. */
    TO_CONFIRM,
    /** The directory was silent: it is asked again without the applicant. */
    WAITING,
    CONFIRMED,
    /** Known by nobody: the applicant stays anonymous, and a consultant looks at it. */
    UNKNOWN,
    /** The company is known, its code is missing or wrong. */
    CODE_REFUSED,
    /** Answered before the directory was asked; holds until tab 2 is confirmed again. */
    ASSUMED;

    /** Whether it was said which choices there are. */
    public boolean isSettled() {
        return this == CONFIRMED || this == UNKNOWN || this == ASSUMED;
    }
}
