package fr.alin.housingapplication.view;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/**
 * The dashboard's banner and entries.
 *
 * @param identityConfirmed whether it is in the account holder's name
 * @param taxIncomeKnown whether it gives the tax income that counts this year
 * @param offersOpen whether it is validated, in force on its site and in its holder's name
 */
public record ApplicationOverview(
        String alsNumber,
        UniqueNumber uniqueNumber,
        String siteUrl,
        boolean employmentComplete,
        int documentsRequired,
        int documentsDeposited,
        boolean validated,
        boolean identityConfirmed,
        boolean taxIncomeKnown,
        boolean offersOpen,
        Instant refreshedAt) {}
