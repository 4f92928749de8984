package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.reference.view.RegistrationSite;

/**
 * Whether the application is in force on its site, as last heard.
 *
 * @param expiresOn the last day of its year; absent when no reading said so
 * @param struckOffOn when it was struck off
 * @param reasonCode the site's code of the reason (RADABA…), absent when there is none
 * @param numberConfirmed false until the number of an application of before 20 April 2021 was proved by a code
 */
public record StandingView(
        ApplicationStanding standing,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> struckOffOn,
        Optional<String> reasonCode,
        Optional<LocalDate> daloRecognisedOn,
        boolean numberConfirmed,
        RegistrationSite site) {}
