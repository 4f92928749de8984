package fr.alin.housingapplication.view;

/** What the site sent and AL'in does not know: a code of a later list, or a text that is no phone, e-mail, SIREN or SIRET. */
public record UnrecognisedValue(String text, boolean code) {}
