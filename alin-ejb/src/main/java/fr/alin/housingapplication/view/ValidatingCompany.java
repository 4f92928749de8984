package fr.alin.housingapplication.view;

import fr.alin.shared.model.Siret;

/** The employer whose policy asks for its agreement to its employees' candidacies, and who may know this one. */
public record ValidatingCompany(Siret siret, String name) {}
