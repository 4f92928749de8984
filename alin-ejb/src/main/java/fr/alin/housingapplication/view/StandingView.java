package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.shared.model.UniqueNumber;

/**
 * Whether the application is in force on its site, as last heard.
 *
 * @param expiresOn the last day of its year; absent when no reading said so
 * @param struckOffOn when it was struck off
 * @param reason why, as far as the site says so
 * @param differing what says that the application is not in the name of the account's holder any more
 * @param formerNumber the number it had before its site merged it into another one
 * @param numberConfirmed false until the number of an application of before 20 April 2021 was proved by a code
 */
public record StandingView(
        ApplicationStanding standing,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> struckOffOn,
        Optional<StrikeOffReason> reason,
        Optional<LocalDate> daloRecognisedOn,
        boolean numberConfirmed,
        Set<IdentityPart> differing,
        Optional<UniqueNumber> formerNumber,
        RegistrationSite site) {}
