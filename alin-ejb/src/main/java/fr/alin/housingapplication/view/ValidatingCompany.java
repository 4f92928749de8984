package fr.alin.housingapplication.view;

import java.util.Optional;

import fr.alin.shared.model.Siret;

/** The employer whose policy asks for its agreement to its employees' candidacies, and who may know this one. */
public record ValidatingCompany(Optional<Siret> siret, String name) {}
