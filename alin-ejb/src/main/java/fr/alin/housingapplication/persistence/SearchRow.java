package fr.alin.housingapplication.persistence;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.ReportedStanding;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.UniqueNumber;

/**
 * The columns of an application that the search reads.
 *
 * @param alsNumber N° ALS with ten digits
 * @param facts absent if the record was imported before facts were stored
 * @param expiresOn last day of validity on its site; absent until the site has given it
 * @param lastTwelveMonths as proved to an advisor
 */
public record SearchRow(
        long accountId,
        UniqueNumber number,
        String alsNumber,
        boolean validated,
        Optional<SearchFacts> facts,
        Optional<LocalDate> expiresOn,
        boolean struckOff,
        boolean identityConfirmed,
        Optional<RecentIncome> lastTwelveMonths) {

    /** Whether offers are accessible: validated, in force on its site and in its holder's name, as last reported. */
    public boolean isOpenOn(LocalDate today) {
        return validated && identityConfirmed && standingOn(today).isInForce();
    }

    public ApplicationStanding standingOn(LocalDate today) {
        return ReportedStanding.on(today, expiresOn, struckOff);
    }
}
