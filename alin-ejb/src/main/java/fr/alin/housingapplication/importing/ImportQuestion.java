package fr.alin.housingapplication.importing;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.reference.view.RegistrationSite;

/** A claimed request and the registration site of its number. */
public record ImportQuestion(ClaimedImport claim, RegistrationSite site) {}
