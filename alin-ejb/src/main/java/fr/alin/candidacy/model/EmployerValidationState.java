package fr.alin.candidacy.model;

import java.util.Set;

/** The employer's part of the step "Validations" (domain §5.1). */
public enum EmployerValidationState {
    /** Asked for with "Je postule"; the term runs. */
    REQUESTED,
    GRANTED,
    REFUSED,
    /** The term has passed without an answer. */
    OVERDUE,
    /** An advisor goes on without the employer, for a stated reason. */
    WAIVED;

    /** What a person may record; the other states come by themselves. */
    public static final Set<EmployerValidationState> ANSWERS = Set.of(GRANTED, REFUSED, WAIVED);

    /** Whether the words of whoever records it are needed. */
    public boolean needsReason() {
        return this == REFUSED || this == WAIVED;
    }

    boolean mayBecome(EmployerValidationState next) {
        return this != next && (ANSWERS.contains(next) || this == REQUESTED && next == OVERDUE);
    }
}
