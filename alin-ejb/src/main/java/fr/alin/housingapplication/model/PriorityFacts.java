package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;

/**
 * The facts of an application that rank a candidate.
 *
 * @param urgentNeed violence, an eviction, or no home of one's own
 * @param disabled a disabled person lives in the household
 * @param lodgedForATime in a shelter, a hotel, a temporary home or with other people
 * @param movesForWork a transfer, or a home closer to work
 * @param hiredOn first day in the present company
 * @param backAtWorkOn when an adult found work again after more than a year without
 * @param overcrowded the present home is too small for those who live in it
 * @param heavyRent more than a third of the income goes into the present rent
 * @param requested requested communes, with their arrondissements if any
 * @param neighbouring communes adjacent to a requested one
 * @param companyPoints points that the company gives; empty for an employee who is anonymous to it
 */
public record PriorityFacts(
        UniqueNumber number,
        LocalDate registeredOn,
        LocalDate bornOn,
        boolean recognisedPriority,
        boolean urgentNeed,
        boolean disabled,
        boolean lodgedForATime,
        boolean movesForWork,
        Optional<LocalDate> hiredOn,
        Optional<LocalDate> backAtWorkOn,
        boolean overcrowded,
        boolean heavyRent,
        Set<CommuneCode> requested,
        Set<CommuneCode> neighbouring,
        Optional<Integer> companyPoints) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "PriorityFacts[" + number + "]";
    }
}
