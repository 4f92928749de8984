package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.util.Set;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.shared.model.CommuneCode;

/**
 * The facts of a record that the offer search needs, stored separately so that listing offers does not read the whole
 * record.
 *
 * @param registeredOn the day the application was registered on its site
 * @param requested requested communes, with their arrondissements if any
 * @param neighbouring communes adjacent to a requested one, within the territory of the number
 * @param departments departments of the requested communes, within the territory of the number
 */
public record SearchFacts(
        LocalDate registeredOn,
        Household household,
        Incomes incomes,
        Set<CommuneCode> requested,
        Set<CommuneCode> neighbouring,
        Set<String> departments) {

    public SearchFacts {
        requested = Set.copyOf(requested);
        neighbouring = Set.copyOf(neighbouring);
        departments = Set.copyOf(departments);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SearchFacts[masked]";
    }
}
