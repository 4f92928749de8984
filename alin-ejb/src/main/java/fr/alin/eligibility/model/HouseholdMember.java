package fr.alin.eligibility.model;

import java.time.LocalDate;

/** One person of the household; the card is the carte mobilité inclusion “invalidité” (domain §7.2). */
public record HouseholdMember(LocalDate birthDate, boolean disabilityCard) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "HouseholdMember[masked]";
    }
}
