package fr.alin.housingapplication.view;

/**
 * A value from the site that AL'in does not recognise: an unknown code, or an invalid phone number, e-mail address,
 * SIREN or SIRET.
 */
public record UnrecognisedValue(String text, boolean code) {}
