package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Set;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;

/**
 * The criteria of the offer search, derived from the validated application. Rooms, surface and rent follow
 * from household and incomes by the rules of {@code fr.alin.eligibility}.
 *
 * @param alsNumber the N° ALS with ten digits
 * @param registeredOn the day the application was registered on its site
 * @param requestedCommunes requested communes, with their arrondissements if any
 * @param neighbouringCommunes communes adjacent to a requested one, within the territory of the number
 * @param departments departments of the requested communes, within the territory of the number
 */
public record SearchProfile(
        UniqueNumber number,
        String alsNumber,
        LocalDate registeredOn,
        Household household,
        Incomes incomes,
        Set<CommuneCode> requestedCommunes,
        Set<CommuneCode> neighbouringCommunes,
        Set<String> departments) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SearchProfile[" + number + "]";
    }
}
