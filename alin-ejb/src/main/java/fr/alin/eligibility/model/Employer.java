package fr.alin.eligibility.model;

import fr.alin.shared.error.InvalidValueException;

/**
 * The facts about the employer that the access rule needs (domain §8).
 *
 * @param employees headcount
 * @param priority whether the employee is in a priority situation (CCH L313-26-2)
 */
public record Employer(EmployerSector sector, int employees, boolean priority) {

    /** @throws InvalidValueException {@code eligibility.employer-impossible} */
    public Employer {
        if (sector == null || employees < 0) {
            throw new InvalidValueException("eligibility.employer-impossible");
        }
    }
}
