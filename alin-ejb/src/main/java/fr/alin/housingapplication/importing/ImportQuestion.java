package fr.alin.housingapplication.importing;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.reference.view.RegistrationSite;

/** A claimed request with the site that is to be asked for it: the site of the request's number. */
public record ImportQuestion(ClaimedImport claim, RegistrationSite site) {}
