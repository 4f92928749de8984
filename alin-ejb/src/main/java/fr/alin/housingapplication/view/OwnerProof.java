package fr.alin.housingapplication.view;

import java.time.LocalDate;

import fr.alin.shared.model.UniqueNumber;

/** What the owner of an application would know of it: its number and her date of birth. */
public record OwnerProof(UniqueNumber number, LocalDate birthDate) {

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "OwnerProof";
    }
}
