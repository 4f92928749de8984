package fr.alin.housingapplication.persistence;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.ReportedStanding;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.UniqueNumber;

/**
 * What the search reads of an application.
 *
 * @param alsNumber on ten digits
 * @param facts absent when the record was taken before facts were kept
 * @param expiresOn the last day of its year on its site; absent when no reading said so yet
 */
public record SearchRow(
        long accountId,
        UniqueNumber number,
        String alsNumber,
        boolean validated,
        Optional<SearchFacts> facts,
        Optional<LocalDate> expiresOn,
        boolean struckOff,
        boolean identityConfirmed) {

    /** Whether offers are open to it: validated, in force on its site and in its holder's name, as last heard. */
    public boolean isOpenOn(LocalDate today) {
        return validated && identityConfirmed && standingOn(today).isInForce();
    }

    public ApplicationStanding standingOn(LocalDate today) {
        return ReportedStanding.on(today, expiresOn, struckOff);
    }
}
