package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the employer's part of the validations does to the departure of a candidacy; nothing else decides it. It never
 * holds up "Je postule" or the advisor's decision.
 * See decision 80-an-employer-holds-up-the-list-only.
 */
public enum ValidationEffect {
    /** Nobody was asked, the employer agreed, or an advisor goes on without it. */
    NONE,
    /** The list waits for the answer while its term runs. */
    WAITS,
    /** The term has passed: the candidacy leaves without the answer. */
    GOES_WITHOUT,
    /** The employer refused: the candidacy stays here until it agrees or an advisor goes on without it. */
    STAYS;

    /** @param validation empty if no employer was asked */
    public static ValidationEffect of(Optional<EmployerValidation> validation, LocalDate today) {
        return validation.map(asked -> of(asked.state(), asked.dueOn(), today)).orElse(NONE);
    }

    private static ValidationEffect of(EmployerValidationState state, LocalDate dueOn, LocalDate today) {
        return switch (state) {
            case REQUESTED -> today.isAfter(dueOn) ? GOES_WITHOUT : WAITS;
            case OVERDUE -> GOES_WITHOUT;
            case GRANTED, WAIVED -> NONE;
            case REFUSED -> STAYS;
        };
    }
}
