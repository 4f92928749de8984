package fr.alin.housingapplication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.shared.model.UniqueNumber;

/**
 * The state of an application for support: nothing of the household, its income, its health or its reasons.
 *
 * @param validatedAt empty until the applicant has validated it
 * @param identityConfirmed whether it is in the account holder's name
 * @param expiresOn last day of validity, if the site has given it
 */
public record ApplicationState(
        UniqueNumber number,
        String alsNumber,
        String site,
        Instant refreshedAt,
        Optional<Instant> validatedAt,
        boolean identityConfirmed,
        ApplicationStanding standing,
        Optional<LocalDate> expiresOn) {}
