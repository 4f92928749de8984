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
 * The standing of an application on its site, as last reported.
 *
 * @param expiresOn last day of validity; absent until the site has given it
 * @param struckOffOn day of the strike-off
 * @param reason reason of the strike-off, if the site gives it
 * @param differing parts of the identity that differ from the account holder's
 * @param formerNumber its number before the site merged it into another one
 * @param numberConfirmed false if imported before 20 April 2021 and not yet confirmed by a code
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
